import type { Concept } from '../../engine/types';

export const queueConcept: Concept = {
  id: 'queue',
  kind: 'thing',
  name: 'the queue',
  words: {
    en: `
      queue, queued, retry timeout, max queue, been waiting, lifetime, been in the, undelivered for,
      tries, days, message expired, given up, gave up, giving up, final attempt, undelivered,
      attempts to deliver, delivery attempts, delivery time expired`,
  },
};
