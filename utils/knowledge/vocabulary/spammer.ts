import type { Concept } from '../../engine/types';

export const spammerConcept: Concept = {
  id: 'spammer',
  kind: 'claim',
  name: 'a spammer',
  isFault: true,
  words: {
    en: 'listed as spammer',
    fi: 'roskapostittaj*',
  },
};
