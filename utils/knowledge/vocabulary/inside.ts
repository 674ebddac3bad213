import type { Concept } from '../../engine/types';

export const insideConcept: Concept = {
  id: 'inside',
  kind: 'manner',
  name: 'of its own',
  words: {
    en: `
      local, system, backend, unexpected, temporary local, software, application, technical,
      unspecified, runtime, i/o, transient, generic, general, undefined error, unknown error,
      temporary server, server error, temporary internal, temporary system, in processing, processing,
      local problem, technical difficult*, internal error, broke inside, inside, server side,
      own fault, on our side, our end, local system, condition, unexpected condition, own error,
      unhandled, assertion, our fault, internal, internally, this end, our side, inner,
      something broke, exception at, nullpointerexception, uncaught, unhandled exception, our program`,
    de: `
      lokal*, technisch*, serverfehler, intern, interne, interner, internes, internen, systemfehler,
      unbekannter fehler, unerwartet*`,
    fr: 'locale*, technique*, interne, internes',
    es: 'local, técnic*, interno, interna',
    pt: 'local, técnic*, interno, interna',
    it: 'locale, tecnic*, interno, interna, interni',
    nl: 'lokale, technisch*, intern, interne',
    pl: 'wewnętrzn*, lokaln*, techniczn*',
    ru: 'внутренн*, локальн*, техническ*',
    ja: '内部, 技術的',
    zh: '内部, 內部, 本地, 技术',
    ko: '내부, 기술',
    tr: `
      dahili, iç hata, yerel, teknik, sunucu hatası, sistem hatası, beklenmeyen, bilinmeyen hata,
      bilinmeyen bir hata, işlem sırasında`,
    sv: `
      lokalt, tekniskt, intern, internt, interna, teknisk, systemfel, serverfel, oväntat, okänt fel`,
    cs: 'vnitřní, lokální, technick*, interní',
    hu: 'belső, helyi, technikai',
    da: 'lokal*, teknisk*, intern, internt, interne',
    nb: 'lokal*, teknisk*, intern, internt, interne',
    fi: `
      sisäinen, sisäis*, paikalli*, tekninen, teknis*, odottamat*, palvelinvirhe*, järjestelmävirhe*,
      tuntematon virhe, käsittely*`,
  },
};
