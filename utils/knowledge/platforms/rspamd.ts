import type { Platform } from '../../engine/types';

export const platformRspamd: Platform = {
  id: 'rspamd',
  name: 'Rspamd',
  hosts: [],
  words: /rspamd|gtube pattern|^spam message rejected$/,
  fixes: {
    'trust-filter': {
      steps: [
        'Put the filter’s addresses into local_addrs or a multimap with prefilter and action accept, and into the white list of the greylist module.',
      ],
    },
    logs: {
      steps: [
        'Search rspamd’s web interface > History for the recipient: it shows each symbol and its score.',
      ],
    },
  },
  examples: {
    match: ['554 5.7.1 Spam message rejected'],
    ignore: ['554 5.7.1 message rejected'],
  },
};
