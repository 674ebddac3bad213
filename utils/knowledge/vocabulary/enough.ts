import type { Concept } from '../../engine/types';

export const enoughConcept: Concept = {
  id: 'enough',
  kind: 'claim',
  name: 'enough',
  opposite: 'full',
  words: {
    en: 'enough, sufficient',
    de: 'genügend, ausreichend',
    tr: 'yeterli',
    fi: 'tarpeeksi, riittäv*',
    sv: 'tillräcklig*',
  },
};
