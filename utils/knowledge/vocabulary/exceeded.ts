import type { Concept } from '../../engine/types';

export const exceededConcept: Concept = {
  id: 'exceeded',
  kind: 'claim',
  name: 'more than allowed',
  words: {
    en: `
      exceed*, over, limit reached, reached the, reached its, reached your, has reached, maximum, max,
      limit has been, above, beyond, larger than, greater than, more than, surpass*, exceeding, threshold`,
  },
};
