import type { Concept } from '../../engine/types';

export const queueConcept: Concept = {
  id: 'queue',
  kind: 'thing',
  name: 'the queue',
  words: {
    en: 'queue, been in the',
    tr: 'kuyruk*, kuyruğ*',
    fi: 'jono, jonossa, jonoon, jonon, sähköpostijono*',
    sv: 'i kön',
  },
};
