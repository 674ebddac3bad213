import type { Concept } from '../../engine/types';

export const matchesConcept: Concept = {
  id: 'matches',
  kind: 'claim',
  name: 'matches',
  opposite: 'mismatch',
  words: {
    en: 'match, matches, matching, owned, aligned, belong*',
    de: 'übereinstimm*',
    tr: 'eşleş*',
    sv: 'matchar, överensstämmer',
  },
};
