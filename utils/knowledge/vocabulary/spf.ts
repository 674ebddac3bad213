import type { Concept } from '../../engine/types';

export const spfConcept: Concept = {
  id: 'spf',
  kind: 'thing',
  name: 'SPF',
  words: {
    en: 'spf, sender policy framework, openspf*, spf record, spf check, spf records',
  },
};
