import type { Concept } from '../../engine/types';

export const blockedConcept: Concept = {
  id: 'blocked',
  kind: 'claim',
  name: 'blocked',
  isFault: true,
  words: {
    en: `
      block, blocked, blocks, blocking, banned, ban, listed, blacklisted, blocklisted, deny listed,
      denylisted, is on, found in, found on, appears on, appears in, in the list, filtered,
      on our list, firewalled, barred, sinkholed, delist*, removal, unblock*, on a list, listing,
      redlisted, refused by list, locked out, blockage, bar, stop list, refused by our list,
      access list, on the list of, restricted ip, cut out, shunned, blocked you, blocks you, shut out,
      kept out, keep out, excluded, penalty box, firewall, let you in, lets you in, does not let you,
      not let you in, no entry for, door is closed, blackhole*, ban list, banlist, fail2ban,
      firewall rule, drop list, droplist, denied list, blocklist entry, put on our, was put on, bloked,
      banished, embargo*, blacklsted, screened, is in our, is in the list, is in a list, is in my,
      is in their, penali*, punish*, naughty, kill file, killfile, ignore list, ignored list,
      user's block list, user's blocklist, recipient's block list, recipient's blocklist,
      user's blacklist, recipient's blacklist, you are blacklisted, you are blocked`,
    de: `
      blockiert*, gesperrt, geblockt, gelistet, sperrung, steht auf, blockieren, blockierung, sperre,
      entsperr*`,
    fr: 'bloqué*, bloque, banni*, listé, listée, listés, listées',
    es: 'bloquead*, listad*, vetad*',
    pt: 'bloquead*, listad*, banid*',
    it: 'bloccat*, elencat*, bannat*',
    nl: 'geblokkeerd*, vermeld, staat op',
    pl: 'zablokowan*, blokad*, blokowan*',
    ru: 'заблокирован*, блокир*, забанен*, внесен*, находится в',
    ja: 'ブロック, 拒否リストに, 登録されています',
    zh: '封禁, 屏蔽, 阻止, 被列入, 封锁, 拦截, 阻擋, 封鎖, 拉黑',
    ko: '차단',
    tr: `
      engellen*, engelli, engell*, yasakl*, listelen*, bloke edil*, listesinde yer*, yer almakta*,
      yer alıyor, filtrelen*`,
    sv: `
      blockera*, spärrad*, spärrat, blockerad*, listad, blockering*, spärrats, svartlistad*,
      finns med på`,
    cs: 'blokov*, zablok*, uveden*',
    hu: 'letilt*, blokkol*, tiltó*, tiltott',
    da: 'blokeret*, blokeres, spærret, spærring, opført, sortlistet',
    nb: 'blokkert*, blokkeres, sperret, sperring, oppført, svartelistet',
    fi: 'estetty*, estet*, estää, eston, on listalla, listattu*, suodatet*',
  },
};
