import type { Concept } from '../../engine/types';

export const dkimConcept: Concept = {
  id: 'dkim',
  kind: 'thing',
  name: 'DKIM',
  words: {
    en: `
      dkim, domainkeys, dkim signature, domain keys, signature, signatures, dkim1, signing,
      signature verification, signature of the, body hash, bad signature, domain signature, key record,
      signing domain`,
  },
};
