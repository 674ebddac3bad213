import { describe, expect, it } from 'vitest';
import { openOpenSmtpdCommand } from '@/utils/engine/formats/receiving/opensmtpd-command';
import { openPostfixSmtpd } from '@/utils/engine/formats/receiving/postfix-smtpd';
import { openSendmailReject } from '@/utils/engine/formats/receiving/sendmail-reject';
import { relayFormats } from '@/utils/engine/formats/relay';
import { outcomesOf } from './outcomes';
import { deliveriesOf, eventsOf, hostileTexts } from './read-with';

const TAIL = 'from=<b@example.net> to=<kim@example.com> proto=ESMTP helo=<mx.filter.example.net>';
const FROM = 'from mx.filter.example.net[192.0.2.9]';
const smtpd = (words: string, process = 'smtpd') => `Nov 20 08:01:02 gw postfix/${process}[7]: ${words}`;
const rcpt = (reply: string) => smtpd(`NOQUEUE: reject: RCPT ${FROM}: ${reply}; ${TAIL}`);

describe('Postfix on the way in', () => {
  it.each([
    [
      'a full mailbox',
      rcpt('452 4.2.2 <kim@example.com>: Recipient address rejected: Mailbox full'),
      'kim@example.com deferred recipient.mailbox-full',
    ],
    [
      'an unknown user',
      rcpt('550 5.1.1 <kim@example.com>: Recipient address rejected: User unknown in virtual mailbox table'),
      'kim@example.com bounced recipient.unknown',
    ],
    [
      'a domain that is not its own',
      rcpt('554 5.7.1 <kim@example.com>: Relay access denied'),
      'kim@example.com bounced relay.domain-not-hosted',
    ],
    [
      'an address that is being checked',
      rcpt(
        '450 4.1.1 <kim@example.com>: Recipient address rejected: unverified address: Address lookup failure',
      ),
      'kim@example.com deferred recipient.verification-pending',
    ],
    [
      'greylisting',
      rcpt(
        '450 4.2.0 <kim@example.com>: Recipient address rejected: Greylisted, see http://postgrey.schweikert.ch/help/example.com.html',
      ),
      'kim@example.com deferred deferral.greylisted',
    ],
    [
      'a list',
      rcpt(
        '554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using zen.spamhaus.org; https://www.spamhaus.org/query/ip/192.0.2.9',
      ),
      'kim@example.com bounced block.dnsbl',
    ],
    [
      'no name of the client',
      rcpt('450 4.7.25 Client host rejected: cannot find your hostname, [192.0.2.9]'),
      'kim@example.com deferred block.reverse-dns',
    ],
    [
      'the client itself',
      smtpd(
        `NOQUEUE: reject: CONNECT ${FROM}: 554 5.7.1 <mx.filter.example.net[192.0.2.9]>: Client host rejected: Access denied; proto=SMTP`,
      ),
      '- bounced block.ip-local',
    ],
    [
      'the sender',
      smtpd(
        `NOQUEUE: reject: MAIL ${FROM}: 452 4.3.1 Insufficient system storage; from=<b@example.net> proto=ESMTP helo=<x>`,
      ),
      '- deferred server.storage-full',
    ],
    [
      'a milter, by its enhanced code',
      smtpd(
        `4Xk2Qz1vT9z7: milter-reject: END-OF-MESSAGE ${FROM}: 5.7.1 Spam message rejected; ${TAIL}`,
        'cleanup',
      ),
      'kim@example.com bounced message.spam',
    ],
    [
      'a milter that is not there',
      smtpd(`NOQUEUE: milter-reject: RCPT ${FROM}: 451 4.7.1 Service unavailable - try again later; ${TAIL}`),
      'kim@example.com deferred server.unavailable',
    ],
    [
      'the proxy filter',
      smtpd(`4Xk2Qz1vT9z7: proxy-reject: END-OF-MESSAGE: 554 5.7.0 Reject, id=12345-01 - spam; ${TAIL}`),
      'kim@example.com bounced message.spam',
    ],
    [
      'a header, whose words are not the answer',
      smtpd(
        `4Xk2Qz1vT9z7: reject: header Subject: 452 4.2.2 Mailbox full ${FROM}; ${TAIL}: 5.7.1 Spam message rejected`,
        'cleanup',
      ),
      'kim@example.com bounced message.spam',
    ],
    [
      'postscreen',
      smtpd(
        'NOQUEUE: reject: RCPT from [2001:db8::9]:51234: 550 5.7.1 Service unavailable; client [2001:db8::9] blocked using zen.spamhaus.org; from=<b@example.net>, to=<kim@example.com>, proto=ESMTP, helo=<x>',
        'postscreen',
      ),
      'kim@example.com bounced block.dnsbl',
    ],
    [
      'postscreen, hanging up',
      smtpd('NOQUEUE: reject: CONNECT from [192.0.2.9]:51234: too many connections', 'postscreen'),
      '- deferred connection.limit',
    ],
    [
      'a process with a name of its own',
      smtpd(
        `NOQUEUE: reject: RCPT ${FROM}: 550 5.1.1 <kim@example.com>: User unknown; ${TAIL}`,
        'mx25/smtpd',
      ),
      'kim@example.com bounced recipient.unknown',
    ],
    [
      'a line without its head',
      `NOQUEUE: reject: RCPT ${FROM}: 550 5.1.1 <kim@example.com>: User unknown; ${TAIL}`,
      'kim@example.com bounced recipient.unknown',
    ],
    [
      'RFC 5424 without a daemon',
      `<22>1 2026-11-20T08:01:02.47+00:00 gw postfix 26328 - -  NOQUEUE: reject: RCPT ${FROM}: 550 5.1.1 <kim@example.com>: User unknown; ${TAIL}`,
      'kim@example.com bounced recipient.unknown',
    ],
  ])('%s', (_, line, outcome) => {
    expect(outcomesOf(line)).toEqual([outcome]);
  });

  it('tells the sender, the stage, and no queue id where there is none', () => {
    expect(deliveriesOf(openPostfixSmtpd, rcpt('550 5.1.1 <kim@example.com>: User unknown'))).toMatchObject([
      {
        time: '2026-11-20T08:01:02',
        queueId: null,
        sender: 'b@example.net',
        nextHop: null,
        stage: 'rcpt',
        saidBy: 'next-hop',
        response: '550 5.1.1 <kim@example.com>: User unknown',
      },
    ]);
  });

  it.each([
    smtpd(`NOQUEUE: reject_warning: RCPT ${FROM}: 554 5.7.1 <kim@example.com>: Relay access denied; ${TAIL}`),
    smtpd(`4Xk2Qz1vT9z7: hold: header Subject: x ${FROM}; ${TAIL}: suspicious`, 'cleanup'),
    smtpd(
      `NOQUEUE: filter: RCPT ${FROM}: <kim@example.com>: Recipient address triggers FILTER smtp:[127.0.0.1]:10024; ${TAIL}`,
    ),
    smtpd(
      `4Xk2Qz1vT9z7: milter-discard: END-OF-MESSAGE ${FROM}: milter triggers DISCARD action; ${TAIL}`,
      'cleanup',
    ),
    smtpd('warning: unknown[192.0.2.9]: SASL LOGIN authentication failed: kim@example.com'),
    smtpd('lost connection after RCPT from mx.filter.example.net[192.0.2.9]'),
    smtpd('too many errors after RCPT from mx.filter.example.net[192.0.2.9]'),
    smtpd('PREGREET 11 after 0.1 from [192.0.2.9]:51234: EHLO x\\r\\n', 'postscreen'),
    smtpd('4Xk2Qz1vT9z7: client=mx.filter.example.net[192.0.2.9]'),
  ])('is no attempt: %s', (line) => {
    expect(outcomesOf(line)).toEqual([]);
  });

  it('is none of the formats that a page reads: there it would be said of the customer what the relay told somebody else', () => {
    expect(eventsOf(relayFormats, rcpt('550 5.1.1 <kim@example.com>: User unknown'))).toEqual([]);
  });
});

const sendmail = (words: string) => `Nov 20 08:01:02 mx sm-mta[66]: ${words}`;
const ID = '5AK81234012345';

describe('Sendmail on the way in', () => {
  it.each([
    [
      'a recipient',
      `${ID}: ruleset=check_rcpt, arg1=<kim@example.com>, relay=x [192.0.2.9], reject=550 5.1.1 <kim@example.com>... User unknown`,
      'kim@example.com bounced recipient.unknown',
    ],
    [
      'relaying',
      `${ID}: ruleset=check_rcpt, arg1=kim@example.com, relay=x [192.0.2.9], reject=550 5.7.1 kim@example.com... Relaying denied`,
      'kim@example.com bounced relay.domain-not-hosted',
    ],
    [
      'a client, without a message',
      'ruleset=check_relay, arg1=x, arg2=192.0.2.9, relay=x [192.0.2.9], reject=554 5.7.1 Rejected: 192.0.2.9 listed at zen.spamhaus.org',
      '- bounced block.dnsbl',
    ],
    [
      'a sender',
      `${ID}: ruleset=check_mail, arg1=<b@example.net>, relay=x [192.0.2.9], reject=451 4.1.8 Domain of sender address b@example.net does not resolve`,
      '- deferred sender.domain-unresolvable',
    ],
    [
      'a milter about a recipient',
      `${ID}: Milter: to=<kim@example.com>, reject=451 4.7.1 Greylisting in action, please come back in 00:05:00`,
      'kim@example.com deferred deferral.greylisted',
    ],
    [
      'a milter with a name about a message',
      `${ID}: milter (clamav): data, reject=554 5.7.1 Message contains a virus`,
      '- bounced message.virus',
    ],
    [
      'an address without a code',
      `${ID}: <kim@example.com>... User unknown`,
      'kim@example.com bounced recipient.unknown',
    ],
  ])('%s', (_, words, outcome) => {
    expect(outcomesOf(sendmail(words))).toEqual([outcome]);
  });

  it.each([
    sendmail(`${ID}: ruleset=check_rcpt, arg1=<kim@example.com>, relay=x [192.0.2.9], discard`),
    sendmail(
      'ruleset=try_tls, arg1=mx.example.com, relay=mx.example.com, reject=550 5.7.1 <kim@example.com>... do not try TLS with mx.example.com [192.0.2.1]',
    ),
    sendmail(`${ID}: lost input channel from x [192.0.2.9] to MTA after rcpt`),
    'somebody wrote <kim@example.com>... User unknown',
    'Nov 20 08:01:02 mx app: settings, reject=550 things',
  ])('is no attempt: %s', (line) => {
    expect(deliveriesOf(openSendmailReject, line)).toEqual([]);
  });
});

describe('OpenSMTPD on the way in', () => {
  const command = (verb: string, result: string) =>
    `Nov 20 08:01:02 mx smtpd[2275]: 77919ec0dfbb4e99 smtp failed-command command="${verb}" result="${result}"`;

  it.each([
    [
      'a recipient',
      command('RCPT TO:<kim@example.com>', '550 Invalid recipient: <kim@example.com>'),
      'kim@example.com bounced recipient.unknown',
    ],
    [
      'one of version 5, with a space',
      command('RCPT TO: <kim@example.com>', '421 4.3.0 Temporary Error')
        .replace('smtp ', 'smtp event=')
        .replace('event=failed-command', 'event=failed-command address=192.0.2.9 host=x'),
      'kim@example.com deferred unknown.deferred',
    ],
    ['a message', command('DATA', '554 5.7.1 Spam message rejected'), '- bounced message.spam'],
  ])('%s', (_, line, outcome) => {
    expect(outcomesOf(line)).toEqual([outcome]);
  });

  it.each([command('RCPT TO:<kim@example.com>', '250 Ok'), command('FOO', '500 5.5.1 Invalid command')])(
    'is no attempt: %s',
    (line) => {
      expect(deliveriesOf(openOpenSmtpdCommand, line)).toEqual([]);
    },
  );
});

describe.each([
  ['Postfix', openPostfixSmtpd, smtpd(`NOQUEUE: reject: RCPT ${FROM}: `)],
  ['Sendmail', openSendmailReject, sendmail(`${ID}: ruleset=check_rcpt, arg1=<`)],
  ['OpenSMTPD', openOpenSmtpdCommand, 'smtpd: smtp failed-command command="RCPT TO:<'],
] as const)('hostile text behind %s', (_, open, piece) => {
  it.each(hostileTexts)('%s', (_, make) => {
    expect(deliveriesOf(open, make(piece)).filter(({ status }) => status === 'sent')).toEqual([]);
  });
});
