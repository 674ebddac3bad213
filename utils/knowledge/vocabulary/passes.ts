import type { Concept } from '../../engine/types';

export const passesConcept: Concept = {
  id: 'passes',
  kind: 'claim',
  name: 'passes',
  opposite: 'failed',
  words: {
    en: `
      pass, passes, passed, passing, signed, softfail, soft fail, hardfail, permerror, temperror, neutral`,
    tr: 'imzalı',
    fi: 'allekirjoitettu*',
    sv: 'godkänd, signerad',
  },
};
