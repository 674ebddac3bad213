import type { Concept } from '../../engine/types';

export const listConcept: Concept = {
  id: 'list',
  kind: 'thing',
  name: 'a list',
  words: {
    en: `
      list, lists, blocklist, block list, block lists, deny list, denylist, reject list, blocked list,
      banned list, stop list, stoplist, access list, acl, access control list, local blacklist,
      allow block list, senders list, refuse list, access map, access table, user's block list,
      user's blocklist, recipient's block list, recipient's blocklist, user's blacklist,
      recipient's blacklist, access database, by hand, blacklisted here, blocklisted here,
      sender_access`,
    de: 'sperrliste*, schwarze liste, schwarzen liste, blockliste*, liste, schwarzen listen',
    fr: 'liste noire, listes noires, liste de blocage, liste',
    es: 'listas negras, lista de bloqueo, lista',
    pt: 'listas negras, lista de bloqueio, lista',
    it: 'blacklist, lista',
    nl: 'blokkeerlijst, lijst',
    pl: 'lista, liście, czarna lista, czarnej listy, czarną listę',
    ru: 'списк*, черный список, чёрный список',
    ja: 'ブラックリスト, 拒否リスト, リスト',
    zh: '黑名单, 黑名單, 名单, 列表, 拒收名单, 拒收名單, 允许名单, 允許名單',
    ko: '차단 목록, 블랙리스트, 목록',
    tr: `
      kara liste*, liste, karaliste*, listesi, listede, listesinde, beyaz liste*, engelleme liste*`,
    sv: 'svart lista, svartlist*, spärrlista, lista, spärrlistan, blocklista',
    cs: 'černé listině, blacklist*, seznam*',
    hu: 'feketelist*, tiltólist*, lista',
    da: 'sortliste*, sort liste, spærreliste, liste',
    nb: 'svarteliste*, svart liste, sperreliste, liste',
    fi: `
      listan, listalla, listalta, luettelo*, estolista*, musta lista, mustalista*, sallittujen lista*,
      pääsyluettelo*`,
  },
};
