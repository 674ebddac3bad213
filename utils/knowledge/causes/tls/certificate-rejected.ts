import type { Cause } from '../../../engine/types';

export const tlsCertificateRejected: Cause = {
  id: 'tls.certificate-rejected',
  title: '',
  meaning: '',
  actor: 'mail-admin',
  permanence: 'either',
  steps: [],
  links: [],
  signals: [],
  examples: { match: [], ignore: [] },
};
