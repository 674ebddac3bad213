import type { Concept } from '../../engine/types';

export const greylistingConcept: Concept = {
  id: 'greylisting',
  kind: 'claim',
  name: 'greylisting',
  words: {
    en: `
      greylist*, graylist*, grey list*, gray list*, postgrey, milter greylist, sqlgrey, first time sender,
      first contact, unknown triplet, triplet, first seen, never seen before, not seen before, new here,
      new sender, first attempt, first delivery, delivery attempt, put off, come back in,
      unknown sender server, wait before, in five minutes, retry after, try again in, delayed for,
      as a new, deferred first, not yet known, unknown server, first try, first time, seen you before,
      not seen you, haven't seen, have not seen, initial contact, initial attempt, initial delivery,
      auto whitelist, unfamiliar, stranger, first message, first mail, please resend, retry in a few,
      soft reject, you are new, anti spam delay`,
    de: 'greylist*, graylist*',
    fr: 'liste grise',
    es: 'lista gris, listas grises',
    pt: 'lista cinza, lista cinzenta',
    it: 'greylist*, lista grigia',
    pl: 'greylist*, szara lista, szarej listy, szarej liście',
    ru: 'серый список, серых список, серые списки, грейлист*',
    ja: 'グレイリスト, グレーリスト',
    zh: '灰名单, 灰名單',
    ko: '그레이리스트',
    tr: 'gri liste*',
    sv: 'grålist*',
    cs: 'greylist*',
    hu: 'szürkelist*',
    da: 'grålist*',
    nb: 'grålist*',
  },
};
