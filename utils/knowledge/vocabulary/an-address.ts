import type { Concept } from '../../engine/types';

export const anAddressConcept: Concept = {
  id: 'an-address',
  kind: 'thing',
  name: 'an address',
  isBare: true,
  words: {
    en: '~addr',
  },
};
