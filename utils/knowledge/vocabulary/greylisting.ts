import type { Concept } from '../../engine/types';

export const greylistingConcept: Concept = {
  id: 'greylisting',
  kind: 'claim',
  name: 'greylisting',
  words: {
    en: `
      greylist*, graylist*, grey list*, gray list*, postgrey, milter greylist, sqlgrey,
      first time sender, first contact, unknown triplet, triplet, first seen, never seen before,
      not seen before, new here, new sender, first attempt, first delivery, delivery attempt, put off,
      unknown sender server, wait before, in five minutes, delayed for, as a new, deferred first,
      not yet known, unknown server, first try, first time, seen you before, not seen you,
      haven't seen, have not seen, initial contact, initial attempt, initial delivery, auto whitelist,
      unfamiliar, stranger, first message, first mail, please resend, soft reject, you are new,
      anti spam delay, seen here before, been seen before, been seen here, repeat the attempt,
      repeat your attempt, will repeat, not met you, newcomer, first time we see, knock again,
      nice to meet you, retry after, try again in, retry in a few, come back in, initial delay,
      establish identity, grylst*, relay pair, accepted on next attempt, accepted on the next attempt,
      new triplet, sender/recipient pair, new pair`,
    de: `
      greylist*, graylist*, graue liste, grauen liste, erster kontakt, erstkontakt, graulist*,
      erste zustellung`,
    fr: 'liste grise, premier contact, listes grises, greyliste',
    es: 'lista gris, listas grises, primer contacto',
    pt: 'lista cinza, lista cinzenta',
    it: 'greylist*, lista grigia, primo contatto',
    pl: 'greylist*, szara lista, szarej listy, szarej liście, szarej li*',
    ru: `
      серый список, серых список, серые списки, грейлист*, сером списке, серого списка, серым списк*`,
    ja: 'グレイリスト, グレーリスト, グレイリスティング',
    zh: '灰名单, 灰名單',
    ko: '그레이리스트',
    tr: 'gri liste*, ilk deneme, dakika sonra, dakika sonra tekrar',
    sv: 'grålist*, första försöket, försök igen om',
    cs: 'greylist*',
    hu: 'szürkelist*',
    da: 'grålist*, graalistet',
    nb: 'grålist*',
    nl: 'eerste contact, grijslijst, grijze lijst',
    fi: `
      harmaalista*, harmaa lista, harmaalla listalla, ensimmäinen yhteys, ensimmäinen yritys,
      minuutin kuluttua`,
  },
};
