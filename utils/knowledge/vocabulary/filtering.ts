import type { Concept } from '../../engine/types';

export const filteringConcept: Concept = {
  id: 'filtering',
  kind: 'thing',
  name: 'more filtering',
  words: {
    en: `
      additional filtering, further filtering, more filtering, deep filter*, deeper filtering,
      deepfilter*, deeprush, second filtering, thorough filtering, more thorough filtering,
      further spamhero filtering, further scanning, additional scanning, additional spam filtering,
      second look, additional checks, deeper scan, deep scan`,
  },
};
