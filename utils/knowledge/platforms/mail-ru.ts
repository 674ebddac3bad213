import type { Platform } from '../../engine/types';
import { ours } from '../steps';

export const platformMailRu: Platform = {
  id: 'mail-ru',
  name: 'Mail.ru',
  hosts: ['mail.ru', 'bk.ru'],
  words: /(?:help|notspam|postmaster)\.mail\.ru|local mailbox ~addr is unavailable/,
  fixes: {
    'trust-filter': {
      steps: [
        ours(
          'Ask the filter’s support to register its addresses with Mail.ru’s sender support: only the owner of an address is heard there.',
        ),
        ours('Deliver the message to an address outside Mail.ru meanwhile.'),
      ],
    },
    quota: { steps: ['Ask the owner of the mailbox to delete mail or to book more space.'] },
  },
  examples: {
    match: [
      '550 Message was not accepted -- invalid mailbox. Local mailbox a@example.com is unavailable: user not found',
    ],
    ignore: ['550 invalid mailbox'],
  },
};
