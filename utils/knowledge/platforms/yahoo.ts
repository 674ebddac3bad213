import type { Platform } from '../../engine/types';
import { ours } from '../steps';

export const platformYahoo: Platform = {
  id: 'yahoo',
  name: 'Yahoo',
  hosts: ['yahoodns.net', 'yahoo.com', 'aol.com'],
  words:
    /(?:senders|postmaster|help|support)\.(?:yahoo(?:inc)?|verizonmedia)\.com|\[ts[s0-9]\d|delivery error: dd/,
  fixes: {
    'trust-filter': {
      steps: [
        ours(
          'Ask the filter’s support to register its addresses with Yahoo’s sender support: only the owner of an address is heard there.',
        ),
        ours('Deliver the message to an address outside Yahoo meanwhile.'),
      ],
      link: 'yahoo-sender-hub',
    },
    quota: { steps: ['Ask the owner of the mailbox to delete mail or to book more space.'] },
  },
  examples: {
    match: [
      '421 4.7.0 [TSS04] Messages from 192.0.2.9 temporarily deferred due to unexpected volume or user complaints',
    ],
    ignore: [
      '421 4.7.0 temporarily deferred',
      '450 4.1.8 <a@b>: Sender address rejected: Domain yahoo.com not found',
    ],
  },
};
