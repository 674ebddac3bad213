import type { Cause } from '../../../engine/types';
import { ours } from '../../steps';

export const routeNullMx: Cause = {
  id: 'route.null-mx',
  title: 'The domain says that it takes no mail',
  meaning:
    'The DNS entry for mail of this domain is the special one that means “no mail here” (a null MX record), or its server says so outright.',
  actor: 'mail-admin',
  permanence: 'permanent',
  steps: [
    ours('Check the domain in the address for typing mistakes, and tell the sender the right one.'),
    ours(
      'Check under Settings > Delivery mail host that it names your mail server, and not a host that takes no mail.',
    ),
    'Replace the MX record that consists of a single dot if this domain should get mail.',
  ],
  isYoursFirst: true,
  resend: 'once the domain takes mail',
  links: ['rfc-7505', 'diagnosing-failed-deliveries'],
  says: [
    'null-mx',
    'domain null-mx',
    'null-mx domain refused',
    'null-mx dns',
    'null-mx dns a-host',
    'recipient refused domain null-mx',
    'mx null-mx',
  ],
  signals: [
    // RFC 7504, 556: the domain takes no mail
    { code: [556] },
    {
      words: /null ?mx|no ?mx\b.{0,12}rfc ?7505|indicated no smtp service/,
      unless: /sender|mail from|from address/,
      strength: 'proof',
    },
  ],
  examples: {
    match: [
      '556 Not here, see RFC 7504',
      'Domain example.com does not accept mail (nullMX)',
      'host gw.example.net[192.0.2.1] said: 556 5.1.10 <a@example.com>: Recipient address has null MX (in reply to RCPT TO command)',
      'an MX or SRV record indicated no SMTP service',
      '521 5.3.2 mx.example.com does not accept mail',
      '550 Host does not accept mail',
    ],
    ignore: [
      '550 5.7.27 Sender address has null MX',
      '421 4.3.2 System not accepting network messages',
      '550 5.1.1 User unknown',
    ],
  },
};
