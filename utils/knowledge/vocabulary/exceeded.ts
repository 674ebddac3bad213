import type { Concept } from '../../engine/types';

export const exceededConcept: Concept = {
  id: 'exceeded',
  kind: 'claim',
  name: 'more than allowed',
  words: {
    en: `
      exceed*, over, limit reached, maximum, max, limit has been, above, beyond, larger than,
      greater than, more than, surpass*, threshold, passed the, went over, gone over, over the allowed,
      higher than, over our, over your, reached, over the permitted, used up your`,
  },
};
