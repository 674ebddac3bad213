import type { Concept } from '../../engine/types';

export const queueConcept: Concept = {
  id: 'queue',
  kind: 'thing',
  name: 'the queue',
  words: {
    en: 'queue, queued, in queue, queue lifetime, retry timeout, queue time, max queue, bounce queue',
  },
};
