import type { Concept } from '../../engine/types';

export const dmarcConcept: Concept = {
  id: 'dmarc',
  kind: 'thing',
  name: 'DMARC',
  words: {
    en: 'dmarc, p=reject, p=quarantine, dmarc policy, opendmarc, _dmarc*',
    tr: 'dmarc politika*, dmarc ilke*',
    fi: 'dmarc käytän*',
  },
};
