import type { Concept } from '../../engine/types';

export const validConcept: Concept = {
  id: 'valid',
  kind: 'claim',
  name: 'valid',
  opposite: 'invalid',
  words: {
    en: 'valid, correct, proper, legal, well formed',
    de: 'gültig*, korrekt*',
    tr: 'geçerli*',
    fi: 'kelvolli*, voimassa',
    sv: 'giltig*, korrekt',
  },
};
