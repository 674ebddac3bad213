import type { Cause } from '../../../engine/types';
import { ours } from '../../steps';

export const messageMalformed: Cause = {
  id: 'message.malformed',
  title: 'The message is not built as the rules demand',
  meaning:
    'Something in the message’s form is against the rules for mail: a header that is missing, double or broken, a line that is too long, or line ends that do not fit. Your mail server is strict about it. The sender’s program made the message that way.',
  actor: 'sender',
  permanence: 'either',
  steps: [
    ours('Tell the sender what the reply says, as only their program can build the message correctly.'),
    'Relax this check for mail from the filter on your mail server if you have to receive from this sender.',
    ours('Deliver the message to another address if it is urgent.'),
  ],
  links: ['rfc-5321', 'google-smtp-errors', 'diagnosing-failed-deliveries'],
  says: [
    'header invalid',
    'header missing',
    'header malformed',
    'message malformed',
    'content malformed',
    'header refused',
    'header unsupported',
    'message header refused',
    'message invalid',
    'header exceeded',
    'message header invalid',
    'content invalid',
    'header failed',
    'message content malformed',
    'content invalid message',
    'header too-large',
    'header only',
    'attachment malformed',
    'header malformed not-allowed message',
    'message malformed not-allowed',
    'malformed message content',
  ],
  signals: [
    // Exim, verify = header_syntax
    { phrases: 'failing address in', strength: 'proof' },
    {
      phrases: 'smtplf, overlong line, smuggling',
      words: [
        /bare (?:<?(?:lf|cr)>?|newline|line ?feed|carriage|\\[nr])s?.{0,30}/,
        /line (?:is |length |limit |too )?(?:too long|exceed|limit).{0,30}|lines? (?:longer|in (?:message|header|body)).{0,30}/,
      ],
    },
    {
      phrases: 'm2mcvt, content conversion',
      words: [
        /(?:not|isn't|non|must be|violat[a-z]{0,9})[ -].{0,30}rfc[- ]?(?:2?822|5322|2?821|1123|204[5-7]|2822)\b.{0,30}/,
        /rfc[- ]?(?:2?822|5322|204[5-7])\b.{0,30}(?:header|error)[a-z]{0,9}|duplicate headers?\b/,
      ],
    },
    {
      phrases: `
        unicode character in a disallowed header, encoded-word syntax, message depth exceeded, media error,
        conversion error, unqualified address in, multiple addresses in from`,
    },
  ],
  examples: {
    match: [
      '550 5.7.1 Messages missing a valid Message-ID: header are not accepted. For more information, go to Email sender guidelines and review RFC 5322 specifications.',
      '554 two Subject lines in one message',
      '554 Message header not CRLF terminated',
      '550 "@" or "." expected after "info": failing address in "From:" header is: <info@shop.example',
      '550 5.7.1 The message contains a unicode character in a disallowed header.',
      'host mx.example.net[192.0.2.1] said: 521 5.5.2 mx.example.net Error: bare <LF> received (in reply to end of DATA command)',
      '451 See http://pobox.com/~djb/docs/smtplf.html.',
      '500 Line limit exceeded',
      'host aspmx.l.google.com[192.0.2.1] said: 550-5.7.1 This message is not RFC 5322 compliant. To reduce the amount of spam sent to Gmail, 550 5.7.1 this message has been blocked. (in reply to end of DATA command)',
      '554 5.6.0 Message with invalid header rejected',
      '552 5.6.0 Headers too large (32768 max)',
      '554 5.7.0 Header error',
      '554 5.6.0 Mail message is malformed. Not accepted.',
      '550 5.6.0 Improper use of 8-bit data in message',
      '550 maximum allowed line length is 998 octets, got 1842',
      '550 Your server has sent a line that ends with CR only',
      '550 5.7.1 Messages missing a valid Message-ID: header are not accepted.',
    ],
    ignore: [
      '554 5.4.6 Too many hops, 31 Received: headers found',
      '550 Rejected by header based manually Blocked Senders: a@example.com',
      '553 5.1.3 <foo bar@example.com>: Recipient address rejected: malformed address',
      '550 5.7.1 Message identified as spam because of its header content',
      '501 NUL characters are not allowed in SMTP commands',
    ],
  },
};
