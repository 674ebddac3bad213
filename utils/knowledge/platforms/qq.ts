import type { Platform } from '../../engine/types';
import { ours } from '../steps';

export const platformQq: Platform = {
  id: 'qq',
  name: 'QQ Mail',
  hosts: ['qq.com', 'exmail.qq.com'],
  words: /mail\.qq\.com|ip frequency limited|mail content denied|weixin/,
  fixes: {
    'trust-filter': {
      steps: [
        ours(
          'Ask the filter’s support to register its addresses with QQ Mail’s sender support: only the owner of an address is heard there.',
        ),
        ours('Deliver the message to an address outside QQ Mail meanwhile.'),
      ],
    },
    quota: { steps: ['Ask the owner of the mailbox to delete mail or to book more space.'] },
  },
  examples: {
    match: [
      '550 Mail content denied. http://service.mail.qq.com/cgi-bin/help?subtype=1&&id=20022&&no=1000726',
    ],
    ignore: ['550 content denied'],
  },
};
