import type { Cause } from '../../../engine/types';
import { ours } from '../../steps';

export const messageExtensionUnsupported: Cause = {
  id: 'message.extension-unsupported',
  title: 'The message needs a feature your server lacks',
  meaning:
    'The message uses a newer feature of mail, usually an address or a header with characters beyond plain English letters (SMTPUTF8). Your mail server does not offer that feature, so the message cannot be handed over as it is.',
  actor: 'mail-admin',
  permanence: 'permanent',
  steps: [
    'Switch on international mail (SMTPUTF8), or the feature that the reply names, on your mail server if it can do it.',
    ours('Ask the sender to write from and to addresses with plain letters only.'),
    ours('Deliver the message to another address whose server has the feature.'),
  ],
  platformSteps: {
    postfix: ['Set `smtputf8_enable = yes`.'],
  },
  links: ['diagnosing-failed-deliveries'],
  says: [
    'extension',
    'extension unsupported',
    'extension required',
    'message extension unsupported',
    'extension missing',
    'recipient extension unsupported',
    'recipient extension missing',
    'extension failed',
    'server extension failed',
    'server extension unavailable',
    'server refused extension',
    'extension refused',
    'extension not-allowed',
    'message extension not-allowed',
    'extension missing message',
    'unsupported command extension',
    'unsupported command content extension',
  ],
  signals: [
    {
      words: /cannot send 8-?bit data to (?:a )?7-?bit/,
      strength: 'proof',
    },
  ],
  examples: {
    match: [
      '553 5.6.7 <a@example.com>: Address requires SMTPUTF8 support which is not available',
      '555 5.5.4 SMTPUTF8 is not available',
      'SMTPUTF8 is required, but was not offered by host mail.example.com[192.0.2.25]',
      'host mx.example.net[192.0.2.1] said: 553 5.6.7 <info@example.net>: Address requires SMTPUTF8 support which is not available (in reply to RCPT TO command)',
      '550 5.6.7 Non-ASCII addresses not permitted for that sender/recipient',
      '554 5.6.3 Conversion required but not supported',
      '554 5.6.3 Cannot send 8-bit data to 7-bit destination',
    ],
    ignore: [
      '550 5.6.9 improper use of 8-bit data in message header',
      '502 5.5.2 Error: command not recognized',
    ],
  },
};
