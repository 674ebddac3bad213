import type { Concept } from '../../engine/types';

export const cannotConcept: Concept = {
  id: 'cannot',
  kind: 'denial',
  name: 'cannot',
  opposite: 'failed',
  words: {
    en: `
      cannot be, can't be, cannot, can't, could not be, couldn't be, could not, couldn't, unable to,
      failed to, fails to, cant, not able to, isn't able to, not in a position to`,
    de: 'kann nicht, können nicht, konnten nicht',
    tr: 'edilemez, edilemed*, edilemiyor, yapılamıyor',
    fi: 'ei voi, ei voida, ei voitu, ei pysty, ei pystytä',
    sv: 'kan inte, kunde inte, går inte att',
  },
};
