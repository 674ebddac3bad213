import { describe, expect, it } from 'vitest';
import { openEximAcl } from '@/utils/engine/formats/receiving/exim-acl';
import { outcomesOf } from './outcomes';
import { deliveriesOf, hostileTexts } from './read-with';

const H = '2025-11-20 08:01:02 H=relay.example.net [192.0.2.50]:51000';
const F = `${H} F=<a@example.org>`;

describe('Exim on the way in', () => {
  it.each([
    [
      'an unknown user',
      `${F} rejected RCPT <kim@example.com>: No Such User Here`,
      'kim@example.com bounced recipient.unknown',
    ],
    [
      'a callout',
      `${F} temporarily rejected RCPT <kim@example.com>: Could not complete sender verify callout`,
      'kim@example.com deferred sender.rejected',
    ],
    [
      'a domain that is not its own',
      `${F} rejected RCPT <kim@example.com>: relay not permitted`,
      'kim@example.com bounced relay.domain-not-hosted',
    ],
    [
      'TLS, an interface and a log-in before the words',
      `${H} I=[192.0.2.1]:25 X=TLS1.3:TLS_AES_256_GCM_SHA384:256 CV=no F=<a@example.org> A=login:kim temporarily rejected RCPT <kim@example.com>: greylisted`,
      'kim@example.com deferred deferral.greylisted',
    ],
    [
      'a bare address',
      `${F} rejected RCPT kim@example.com: No Such User Here`,
      'kim@example.com bounced recipient.unknown',
    ],
    [
      'the null sender over IPv6',
      '2025-11-20 08:01:02 H=(relay) [2001:db8::50]:51000 F=<> rejected RCPT <kim@example.com>: No Such User Here',
      'kim@example.com bounced recipient.unknown',
    ],
    [
      'a size',
      `${F.replace('H=', '1tLXYZ-0001ab-2C H=')} rejected after DATA: message too big: read=60000000 max=52428800`,
      '- bounced message.too-large',
    ],
    [
      'content',
      `${F.replace('H=', '1tLXYZ-0001ab-2C H=')} rejected after DATA: This message was classified as SPAM and may not be delivered`,
      '- bounced message.spam',
    ],
    ['a greeting', `${H} rejected EHLO or HELO relay: HELO name not valid`, '- bounced block.reverse-dns'],
    ['a sender', `${H} rejected MAIL <a@example.org>: Sender verify failed`, '- bounced sender.rejected'],
    [
      'a connection',
      '2025-11-20 08:01:02 H=[192.0.2.50]:51000 rejected connection in "connect" ACL: 192.0.2.50 is listed at zen.spamhaus.org',
      '- bounced block.dnsbl',
    ],
    [
      'through syslog',
      'Nov 20 08:01:04 mx exim[77]: 2025-11-20 08:01:02 H=relay.example.net [192.0.2.50] F=<a@example.org> rejected RCPT <kim@example.com>: No Such User Here',
      'kim@example.com bounced recipient.unknown',
    ],
    [
      'with a process id',
      `${F.replace(' H=', ' [1234] H=')} rejected RCPT <kim@example.com>: No Such User Here`,
      'kim@example.com bounced recipient.unknown',
    ],
  ])('%s', (_, line, outcome) => {
    expect(outcomesOf(line)).toEqual([outcome]);
  });

  it('names the recipients of a message that the reject log shows below', () => {
    const text = [
      `${F.replace('H=', '1tLXYZ-0001ab-2C H=')} rejected after DATA: This message was classified as SPAM`,
      'Envelope-from: <a@example.org>',
      'Envelope-to: <kim@example.com>',
      '\t<lee@example.com>',
      'P Received: from relay.example.net',
      `${F} rejected RCPT <max@example.com>: No Such User Here`,
    ].join('\n');
    expect(outcomesOf(text)).toEqual([
      'kim@example.com bounced message.spam',
      'lee@example.com bounced message.spam',
      'max@example.com bounced recipient.unknown',
    ]);
  });

  it('leaves the line below a refusal to whoever reads it', () => {
    const text = [
      `${F.replace('H=', '1tLXYZ-0001ab-2C H=')} rejected after DATA: This message was classified as SPAM`,
      '2025-11-20 08:01:03 1tLXYZ-0001ab-2D ** kim@example.com R=x T=remote_smtp H=mx.example.com [192.0.2.1]: SMTP error from remote mail server after RCPT TO:<kim@example.com>: 550 5.1.1 User unknown',
    ].join('\n');
    expect(outcomesOf(text)).toEqual(['- bounced message.spam', 'kim@example.com bounced recipient.unknown']);
  });

  it('tells the time, the sender, the stage and no queue id', () => {
    expect(deliveriesOf(openEximAcl, `${F} rejected RCPT <kim@example.com>: no`)).toMatchObject([
      {
        time: '2025-11-20T08:01:02',
        queueId: null,
        sender: 'a@example.org',
        stage: 'rcpt',
        saidBy: 'next-hop',
        response: 'no',
      },
    ]);
  });

  it.each([
    `${H} sender verify fail for <a@example.org>: all relevant MX records point to non-existent hosts`,
    `${H} Warning: "SpamAssassin as kim detected message as NOT spam" rejected by nobody`,
    'The message was rejected RCPT <kim@example.com>: it is prose',
    '2025-11-20 08:01:02 SMTP connection from relay.example.net [192.0.2.50]:51000 lost',
  ])('is no attempt: %s', (line) => {
    expect(deliveriesOf(openEximAcl, line)).toEqual([]);
  });
});

describe('hostile text behind a refusal', () => {
  it.each(hostileTexts)('%s', (_, make) => {
    const events = deliveriesOf(openEximAcl, make(`${F} rejected RCPT <`));
    expect(events.filter(({ status }) => status === 'sent')).toEqual([]);
  });
});
