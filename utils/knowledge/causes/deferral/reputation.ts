import type { Cause } from '../../../engine/types';
import { REFUSED_BY_VENDOR } from '../../reputation-vendors';
import { ours, wait } from '../../steps';

export const deferralReputation: Cause = {
  id: 'deferral.reputation',
  title: 'Put off because of the filter’s reputation',
  meaning:
    'Your mail provider judges senders by what arrived from their address before, and it puts off mail from the filter’s address for now. It sees the filter’s address and not the original sender’s, so junk that the filter passes on counts against the filter.',
  actor: 'mail-admin',
  twin: { when: 'permanent', id: 'block.ip-reputation' },
  permanence: 'temporary',
  steps: [
    'Tell your mail server or provider to trust the addresses of the filter, so that it does not rate them.',
    ours('Report the reply to the filter’s support, so that they can speak to the provider.'),
    wait('Wait for the next attempts, as such a delay often ends by itself within hours.'),
  ],
  whenOver: {
    title: 'Refused because of the filter’s reputation',
    meaning:
      'Your mail provider judges senders by what arrived from their address before, and it took no mail from the filter’s address. It sees the filter’s address and not the original sender’s, so junk that the filter passes on counts against the filter.',
  },
  fix: 'trust-filter',
  links: ['allow-filter-addresses', 'microsoft-connectors', 'google-sender-guidelines', 'yahoo-sender-hub'],
  says: [
    'reputation later',
    'client reputation later',
    'message reputation later',
    'spam later',
    'reputation later refused',
    'reputation rate',
    'reputation message later client rate',
    'reputation refused later client',
    'message reputation rate',
    'reputation rate client sender message',
    'rate exceeded reputation client server connection',
    'rate exceeded reputation server',
    'reputation accepted later',
  ],
  signals: [
    {
      // Yahoo, AT&T and Sky: postmaster pages of Yahoo, seen 2018 to 2025
      phrases: '[gl01], 421dynt1, excessive unknown recipients - possible open relay',
      words:
        /\[ts(?:s0[1-689]|0[1-3])\]|\(dyn:t[12]\)|(?:deferred|delayed).{0,40}(?:user|member|recipient|spam)?.{0,12}complaints/,
      strength: 'proof',
    },
    {
      words: /access denied, please try again later|(?:suspicious activity|spam).{0,30}as\(?8\d\d/,
      code: [4],
      enhanced: ['4.7'],
    },
    { ...REFUSED_BY_VENDOR, code: [4], strength: 'proof' },
    {
      // Orange: the number tells a block (006_1xx) from a refusal for now (999)
      words:
        /service refused?.{0,40}(?:essayer plus tard|try later|please try).{0,60}|(?:ofr_?|lpn_?)(?:999|105)/,
      code: [4],
    },
  ],
  examples: {
    match: [
      '451 4.7.651 The mail server [192.0.2.9] has been temporarily rate limited due to IP reputation. For e-mail delivery information, see https://postmaster.live.com (S775)',
      '421 4.7.0 This message is suspicious due to the very low reputation of the sending IP address/domain. To protect our users from spam, mail from your IP address has been temporarily rate limited.',
      '421 4.7.0 This message is suspicious due to the low reputation of the sending IP address. To protect our users from spam, mail from your address has been temporarily rate limited.',
      'host mta5.am0.yahoodns.net[192.0.2.1] refused to talk to me: 421 4.7.0 [TSS04] Messages from 192.0.2.9 temporarily deferred due to unexpected volume or user complaints - 4.16.55.1; see https://postmaster.yahooinc.com/error-codes',
      '421 4.7.1 [TS03] All messages from 192.0.2.9 will be deferred; Retrying will NOT succeed.',
      'host example-com.mail.protection.outlook.com[192.0.2.1] said: 451 4.7.650 The mail server [192.0.2.9] has been temporarily rate limited due to IP reputation. For e-mail delivery information, see https://postmaster.live.com (S775) (in reply to MAIL FROM command)',
      '421 4.7.0 Poor reputation of 192.0.2.9, come back when it is better',
      '421-4.7.0 Our system has detected an unusual rate of unsolicited mail originating 421-4.7.0 from your IP address. To protect our users from spam, mail sent from 421 4.7.0 your IP address has been temporarily blocked.',
      '421 4.7.0 Suspicious activity from your IP 192.0.2.9',
      '421 4.7.0 Deferred - see https://ipcheck.proofpoint.com/?ip=192.0.2.9',
      '450 4.7.1 [HM16] Connection refused due to sender reputation. Please try again later',
      '451 4.7.500-699 Access denied, please try again later. AS(843)',
      '421 mwinf5c77 ME Service refuse. Veuillez essayer plus tard. Service refused, please try later. OFR_999 [999]',
      '421 Your IP address is temporarily blocked, too much junk was seen',
      '451 ip temporarily blacklisted for abuse',
      '450 4.7.1 The rating of your IP is poor',
    ],
    ignore: [
      '550 5.7.1 Service unavailable; blocked because of poor reputation of 192.0.2.9',
      'host mx.example.net[192.0.2.1] said: 450 4.2.0 <info@example.net>: Recipient address rejected: Greylisted (in reply to RCPT TO command)',
      '450 4.7.1 Error: too much mail from 192.0.2.9',
    ],
  },
};
