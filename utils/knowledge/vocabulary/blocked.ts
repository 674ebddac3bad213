import type { Concept } from '../../engine/types';

export const blockedConcept: Concept = {
  id: 'blocked',
  kind: 'claim',
  name: 'blocked',
  words: {
    en: `
      block, blocked, blocks, blocking, banned, ban, listed, blacklisted, black listed, blocklisted,
      block listed, deny listed, denylisted, is on, found in, found on, appears on, appears in,
      in the list, is in, filtered, on our list, firewalled, barred, sinkholed, delisted, delist*,
      removal, unblock*, on a list, listing, blackholed, is listed, are listed, has been listed,
      red listed, redlisted, refused by list, locked out, blockage, bar, stop list,
      refused by our list, access list, on the list of, restricted ip, cut out, shunned, blocked you,
      blocks you, shut out, kept out, keep out, excluded, penalty box`,
    de: 'blockiert*, gesperrt, geblockt, gelistet, sperrung, steht auf',
    fr: 'bloqué*, bloque, listé*, banni*',
    es: 'bloquead*, listad*, vetad*',
    pt: 'bloquead*, listad*, banid*',
    it: 'bloccat*, elencat*, bannat*',
    nl: 'geblokkeerd*, vermeld, staat op',
    pl: 'zablokowan*, blokad*, blokowan*',
    ru: 'заблокирован*, блокир*, забанен*, внесен*, находится в',
    ja: 'ブロック, 拒否リストに, 登録されています',
    zh: '封禁, 屏蔽, 阻止, 被列入, 封锁, 拦截, 阻擋, 封鎖, 拉黑',
    ko: '차단',
    tr: 'engellen*, engelli, engell*, yasakl*, listelen*',
    sv: 'blockera*, spärrad*, spärrat, blockerad*, listad',
    cs: 'blokov*, zablok*, uveden*',
    hu: 'letilt*, blokkol*, tiltó*, tiltott',
    da: 'blokeret*',
    fi: 'estetty*',
  },
};
