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
  },
};
