import type { Concept } from '../../engine/types';

export const anIpConcept: Concept = {
  id: 'an-ip',
  kind: 'thing',
  name: 'an address of a machine',
  isBare: true,
  words: {
    en: '~ip',
  },
};
