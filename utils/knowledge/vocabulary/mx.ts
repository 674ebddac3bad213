import type { Concept } from '../../engine/types';

export const mxConcept: Concept = {
  id: 'mx',
  kind: 'thing',
  name: 'its mail host',
  words: {
    en: `
      mx, mail exchanger, mail exchangers, mx host, mx hosts, mail exchange, mxs, mail route,
      a mail host, mx or a record, a/aaaa records, querymx, named for mail, published for this,
      mail host is published, host is published, names no mail, names no server, server is named,
      nobody takes mail for, mailhost for, mail host, mail servers for, nowhere to deliver, 0 mx,
      no mail server is published, no mail server is listed, handles its mail, handles mail for it,
      no mail server that, valid mail exchangers, valid mail exchanger, mx record found,
      no address or mx record, no address or mx`,
    zh: 'mx记录, mx記錄',
    ko: 'mx 레코드',
    ru: 'mx запис*',
    de: 'mx eintrag, mx einträge',
    fr: 'enregistrement mx',
    es: 'registro mx',
    it: 'record mx',
    cs: 'mx záznam*',
    sv: 'mx post*',
    hu: 'mx rekord*',
    tr: 'mx kayıt*',
    da: 'mx post*',
    nb: 'mx post*',
    fi: 'mx palvelin*',
    pt: 'servidor de correio definido',
    nl: 'geen mailserver',
  },
};
