import type { Concept } from '../../engine/types';

export const headerConcept: Concept = {
  id: 'header',
  kind: 'thing',
  name: 'its headers',
  words: {
    en: `
      header, headers, message id, message header, message headers, message id header, date header, mime,
      mime structure, mime header, mime part, header field, header fields, boundary,
      content transfer encoding, rfc822 header, from: header, header line, header lines, rfc 5322, rfc5322,
      rfc 2822, rfc2822, rfc 822, rfc822 message, date field, received header, encoding, charset,
      character set, character encoding, line length, line too long, lines too long, long line, long lines,
      bare lf, bare linefeed, bare line feed, bare newline, bare newlines, bare lfs, bare cr,
      bare carriage return, stray newline, stray linefeed, stray linefeeds, 8 bit data in header,
      8bit header, null byte, nul characters, non ascii characters, base64, multipart, message structure,
      message format, mime message`,
    de: 'kopfzeile*, header',
    fr: 'en tête, entete, en têtes',
    es: 'encabezado*, cabecera*',
    pt: 'cabeçalho*',
    it: 'intestazion*',
    nl: 'koptekst*, header',
    pl: 'nagłówk*, nagłówek',
    ru: 'заголов*',
    ja: 'ヘッダ',
    zh: '信头, 邮件头, 標頭',
    ko: '헤더',
    tr: 'başlık*, üstbilgi',
    sv: 'brevhuvud*, rubrik*',
    cs: 'hlavičk*',
    hu: 'fejléc*',
  },
};
