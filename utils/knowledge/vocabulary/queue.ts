import type { Concept } from '../../engine/types';

export const queueConcept: Concept = {
  id: 'queue',
  kind: 'thing',
  name: 'the queue',
  words: {
    en: `
      queue, queued, retry timeout, max queue, been waiting, lifetime, been in the, undelivered for,
      tries, days, message expired, given up, gave up, giving up, final attempt, undelivered,
      attempts to deliver, delivery attempts, delivery time expired, retry period, delivery period,
      undeliverable after, time to live, ttl, delivered in time, retries exhausted, too many retries,
      max retries, retry limit, last attempt, administratively expired, max age, maximum age`,
  },
};
