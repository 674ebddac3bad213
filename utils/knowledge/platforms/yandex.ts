import type { Platform } from '../../engine/types';
import { ours } from '../steps';

export const platformYandex: Platform = {
  id: 'yandex',
  name: 'Yandex',
  hosts: ['yandex.ru', 'yandex.net', 'yandex.com'],
  words: /yandex\.(?:ru|com|net)\/|ya\.cc\/|\byandex$/,
  fixes: {
    'trust-filter': {
      steps: [
        ours(
          'Ask the filter’s support to register its addresses with Yandex’s sender support: only the owner of an address is heard there.',
        ),
        ours('Deliver the message to an address outside Yandex meanwhile.'),
      ],
    },
    quota: { steps: ['Ask the owner of the mailbox to delete mail or to book more space.'] },
    recipients: { steps: ['Look in Yandex 360 for Business > Users for the mailbox and its aliases.'] },
  },
  examples: {
    match: ['554 5.7.1 Message rejected under suspicion of SPAM; https://ya.cc/1IrBc Yandex'],
    ignore: ['554 5.7.1 Message rejected under suspicion of SPAM'],
  },
};
