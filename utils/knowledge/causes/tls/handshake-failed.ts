import type { Cause } from '../../../engine/types';

export const tlsHandshakeFailed: Cause = {
  id: 'tls.handshake-failed',
  title: '',
  meaning: '',
  actor: 'mail-admin',
  permanence: 'either',
  steps: [],
  links: [],
  signals: [],
  examples: { match: [], ignore: [] },
};
