import type { Concept } from '../../engine/types';

export const pausedConcept: Concept = {
  id: 'paused',
  kind: 'claim',
  name: 'paused',
  words: {
    en: `
      suspended, paused, on pause, on hold, held back, held, set aside, in backoff, backoff,
      marked dead, marked as dead, no attempt made, no attempt was made, no delivery was attempted,
      keeps this message back, keeps the message back, queue is frozen, message is frozen`,
    nb: 'innstilt',
  },
};
