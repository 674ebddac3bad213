import type { Cause } from '../../../engine/types';
import { wait } from '../../steps';

export const deferralGreylisted: Cause = {
  id: 'deferral.greylisted',
  title: 'Put off by greylisting',
  meaning:
    'Your mail server does not know this sender yet and asks everybody new to come back later, because junk senders often do not. The filter comes back by itself, and the message is usually accepted then.',
  actor: 'nobody',
  actorWhen: [{ status: ['bounced', 'expired', 'undeliverable'], actor: 'mail-admin' }],
  permanence: 'temporary',
  steps: [
    'Exempt all addresses of the filter from greylisting on your mail server, as the filter has already checked the mail.',
    wait(
      'Wait for the next attempt while the message is queued: it usually succeeds within minutes to an hour.',
    ),
  ],
  whenOver: {
    title: 'Greylisted until the filter gave up',
    meaning:
      'Your mail server asks everybody new to come back later (greylisting), because junk senders often do not. It refused the filter’s mail that way until the filter gave up.',
  },
  fix: 'trust-filter',
  platformSteps: {
    cpanel: ['Add the filter’s addresses under WHM > Greylisting > Trusted Hosts.'],
    plesk: ['Add the filter’s addresses to the white list of the server-wide greylisting settings.'],
    postfix: [
      'Add the filter’s addresses to the client white list of postgrey or of the milter that greylists.',
    ],
  },
  links: ['allow-filter-addresses', 'delayed-messages'],
  says: [
    'greylisting',
    'greylisting later',
    'greylisting recipient refused',
    'greylisting message',
    'greylisting client',
    'greylisting sender',
    'greylisting later refused',
    'greylisting unknown sender later',
    'greylisting a-host later',
    'greylisting sender unknown',
    'greylisting message later',
    'sender-domain greylisting',
    'greylisting client later',
    'greylisting an-ip',
  ],
  signals: [
    { phrases: 'grey.rbl, greylisting in action, gray-listed for new senders', strength: 'proof' },
    // Servers that greylist without a word of it: hMailServer, Rspamd, FortiMail
    {
      words: /^(?:temporarily rejected\. |please )?try (?:again )?later\.?$/,
      code: [450, 451],
      strength: 'hint',
    },
    {
      words: /internal resources? (?:are )?temporarily unavailable.{0,6}community\.mimecast/,
      strength: 'proof',
    },
    {
      sentences: [
        `
          gl - temporary problem, policy rejection- please try later, intentional policy rejection,
            gr{e/a}y(-/ )list(ed/ing)( by/ in action/ in effect/ enabled/ is in effect), postgrey,
            grey.rbl, greylst
          maybe within 40: try again, come back, retry, later, minutes, seconds`,
      ],
      unlessPhrases: "don't greylist, do not greylist, no greylisting, not greylisted",
    },
    // Postfix postscreen(8) after its tests of a new client: so worded since 2.8
    { words: /^service currently unavailable\.?$/, code: [450], enhanced: ['4.3.2'], strength: 'proof' },
  ],
  examples: {
    match: [
      '421 4.7.1 Service unavailable; Client host [192.0.2.9] blocked using grey.rbl - Greylisting in action, please try again later',
      '451 Internal resource temporarily unavailable - https://community.mimecast.com/docs/DOC-1369#451',
      'host mx.example.net[192.0.2.1] said: 450 4.2.0 <info@example.net>: Recipient address rejected: Greylisted, see http://postgrey.schweikert.ch/help/example.net.html (in reply to RCPT TO command)',
      'host mx.example.net[192.0.2.1] said: 451 4.7.1 Greylisting in action, please come back in 00:04:12 (in reply to RCPT TO command)',
      '451 4.7.1 <anna@example.com>: Recipient address rejected: Graylisted for 5 minutes',
      '450 4.7.1 You are in der grey-list, bitte warten',
      'host mx.example.net[192.0.2.1] said: 451 Temporarily deferred, please try again in 300 seconds (in reply to RCPT TO command)',
      '451 This server is not yet authorized to deliver mail from <a@example.com> to <b@example.net>. Please try later.',
      '451 4.3.0 Please retry after 10 minutes',
      '451 GL - temporary problem. Try again later (#4.3.0)',
      'host mx.example.net[192.0.2.1] said: 451 4.7.1 Try again later (in reply to end of DATA command)',
      'host mx.example.net[192.0.2.1] said: 450 4.3.2 Service currently unavailable (in reply to RCPT TO command)',
      '451 Szara lista, spróbuj później',
      '451 グレーリスト',
      '451 Please try again later.',
      '451 Please try later',
    ],
    ignore: [
      'host mx.example.net[192.0.2.1] said: 450 4.7.1 Error: too much mail from 192.0.2.9, try again in 300 seconds (in reply to RCPT TO command)',
      '421 4.7.0 [TSS04] Messages from 192.0.2.9 temporarily deferred due to unexpected volume or user complaints - 4.16.55.1; see https://postmaster.yahooinc.com/error-codes',
      '452 4.2.2 <info@example.net> mailbox full, try again later',
    ],
  },
};
