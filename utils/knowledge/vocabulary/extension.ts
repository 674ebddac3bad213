import type { Concept } from '../../engine/types';

export const extensionConcept: Concept = {
  id: 'extension',
  kind: 'thing',
  name: 'an extension of SMTP',
  words: {
    en: `
      smtputf8, utf8, utf 8, 8bitmime, 8 bit mime, eai, internationalized, internationalised,
      international, dsn extension, binarymime, chunking, bdat, smtp extension, esmtp extension, 8bit,
      8 bit, requiretls extension, esmtp keyword, service extension, size extension, non ascii address,
      unicode address, non ascii addresses, body type, 8 bit data, binary, international addresses,
      unicode, idn, internationalized email, non ascii, internationalised address, umlaut*, accented,
      ascii only, only ascii, smtputf8 extension, esmtp option, eight bit data, outside plain english,
      outside ascii, beyond ascii, advertises neither`,
    fi: 'laajennus*, laajennuk*',
  },
};
