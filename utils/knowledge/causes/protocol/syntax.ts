import type { Cause } from '../../../engine/types';

export const protocolSyntax: Cause = {
  id: 'protocol.syntax',
  title: '',
  meaning: '',
  actor: 'mail-admin',
  permanence: 'either',
  steps: [],
  links: [],
  signals: [],
  examples: { match: [], ignore: [] },
};
