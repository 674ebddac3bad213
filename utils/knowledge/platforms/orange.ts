import type { Platform } from '../../engine/types';
import { ours } from '../steps';

export const platformOrange: Platform = {
  id: 'orange',
  name: 'Orange',
  hosts: ['orange.fr', 'wanadoo.fr', 'orange.com'],
  words: /\bofr_?\d{3}|\bofc_?\d{3}|\blpn_?\d{3}|postmaster\.orange\.fr|wanadoo/,
  fixes: {
    'trust-filter': {
      steps: [
        ours(
          'Ask the filter’s support to register its addresses with Orange’s sender support: only the owner of an address is heard there.',
        ),
        ours('Deliver the message to an address outside Orange meanwhile.'),
      ],
    },
    quota: { steps: ['Ask the owner of the mailbox to delete mail or to book more space.'] },
  },
  examples: {
    match: [
      '421 mwinf5c04 ME Trop de connexions, veuillez verifier votre configuration. Too many connections, slow down. OFR004_104 [104]',
    ],
    ignore: ['421 Too many connections, slow down'],
  },
};
