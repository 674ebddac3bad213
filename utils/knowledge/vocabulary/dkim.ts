import type { Concept } from '../../engine/types';

export const dkimConcept: Concept = {
  id: 'dkim',
  kind: 'thing',
  name: 'DKIM',
  words: {
    en: `
      dkim, domainkeys, domain keys, signature, signatures, dkim1, signing, signature verification,
      body hash, bad signature, domain signature, key record, signing domain, selector, domainkey,
      did not verify, signature cannot, message signature, unsigned`,
    de: 'signatur',
    tr: 'imza, imzası',
    fi: 'allekirjoitus*, allekirjoituk*',
    sv: 'signering',
  },
};
