import type { Concept } from '../../engine/types';

export const existsConcept: Concept = {
  id: 'exists',
  kind: 'claim',
  name: 'exists',
  opposite: 'unknown',
  words: {
    en: `
      exist, exists, existing, found, known, defined, registered, recognized, recognised, deliverable`,
    de: 'registriert',
    tr: 'mevcut, kayıtlı, bulundu',
    fi: 'olemassa, löytyy, löydet*',
    sv: 'existerar, registrerad',
    fr: 'existe',
    es: 'existe',
    pt: 'existe',
    it: 'esiste',
    nl: 'bestaat',
    pl: 'istnieje',
    ru: 'существует',
    ja: '存在',
    zh: '存在',
    ko: '존재',
    cs: 'existuje',
    hu: 'létezik',
    da: 'findes, eksisterer',
    nb: 'finnes, eksisterer',
  },
};
