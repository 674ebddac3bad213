import type { Concept } from '../../engine/types';

export const existsConcept: Concept = {
  id: 'exists',
  kind: 'claim',
  name: 'exists',
  opposite: 'unknown',
  words: {
    en: `
      exist, exists, existing, found, known, defined, registered, recognized, recognised, deliverable`,
  },
};
