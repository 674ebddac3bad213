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
    fr: 'valide',
    es: 'válido, válida, válidos, válidas',
    pt: 'válido, válida, válidos, válidas',
    it: 'valido, valida, validi',
    nl: 'geldig*',
    pl: 'prawidłow*, ważn*',
    ru: 'действительн*, корректн*',
    ja: '有効',
    zh: '有效',
    ko: '유효',
    cs: 'platn*',
    hu: 'érvényes',
    da: 'gyldig*',
    nb: 'gyldig*',
  },
};
