import { describe, expect, it } from 'vitest';
import { formats } from '@/utils/engine/formats';
import { causesOf, eventsOf } from './read-with';

const ESA = 'Fri Nov 20 08:01:02 2026 Info: ';

describe('what gateways tell of a delivery', () => {
  it.each([
    [
      'Cisco, of a message that grew too old',
      `${ESA}MID 6 ICID 5 RID 0 To: <kim@example.com>\n${ESA}Bounced: DCID 0 MID 6 to RID 0 - 5.4.7 - Delivery expired (message too old) ('000', ['timeout']) []`,
      ['expired queue.expired'],
    ],
    [
      'Cisco, without the answer',
      `${ESA}MID 6 ICID 5 RID 0 To: <kim@example.com>\n${ESA}Message done DCID 8 MID 6 to RID [0]\n${ESA}Message finished MID 6 done`,
      ['sent delivered'],
    ],
    [
      'Cisco, of a connection',
      `${ESA}Connection Error: DCID 8 domain: example.com IP: 192.0.2.10 port: 25 details: [Errno 111] Connection refused interface: 192.0.2.1 reason: network error`,
      ['deferred connection.refused'],
    ],
    [
      'FortiMail without a session',
      'date=2026-11-20 time=08:01:02 device_id=FE100 type=event subtype=smtp msg="to=<kim@example.com>, delay=00:00:01, mailer=esmtp, relay=mx.example.com [192.0.2.10], dsn=5.1.1, stat=User unknown"',
      ['bounced recipient.unknown'],
    ],
    [
      'Mimecast, which refused the filter',
      'datetime=2026-11-20T08:01:02+0000|aCode=BY81J|acc=C0A0|Act=Rej|RejType=Recipient|RejCode=550|RejInfo=Invalid Recipient|Sender=a@example.net|Rcpt=kim@example.com',
      ['bounced recipient.unknown'],
    ],
    [
      'Sophos UTM, which kept it back',
      '2026:11:20-08:01:02 utm smtpd[4711]: SCANNER[4711]: id="1001" name="email quarantined" from="ann@example.net" to="kim@example.com" queueid="1tLXYZ-0001ab-2C" reason="as"',
      ['sent message.spam'],
    ],
    [
      'Halon with the halves of an address',
      '{"message":{"id":{},"transactionid":"1","recipient":{"localpart":"kim","domain":"example.com"}},"attempt":{"result":{"code":550,"enhanced":[5,1,1],"reason":["User unknown"]},"connection":{"remoteip":"192.0.2.10"}}}',
      ['bounced recipient.unknown'],
    ],
    [
      'JMAP in an answer of the server',
      '{"methodResponses":[["EmailSubmission/get",{"list":[{"id":"ES","deliveryStatus":{"kim@example.com":{"smtpReply":"550 5.1.1 User unknown","delivered":"no"}}}]},"0"]]}',
      ['bounced recipient.unknown'],
    ],
    [
      'Graph, of mail that was kept back',
      '{"value":[{"senderAddress":"a@example.net","recipientAddress":"kim@example.com","receivedDateTime":"2026-11-20T08:01:02Z","status":"quarantined"}]}',
      ['sent message.spam'],
    ],
  ])('%s', (_, text, causes) => {
    expect(causesOf(text)).toEqual(causes);
  });
});

it('Sophos UTM: a line that was cut ends where the next one begins', () => {
  const line = (words: string) =>
    `2026:11:20-08:01:02 utm exim-out[4711]: 2026-11-20 08:01:02 1tLXYZ-0001ab-2C ${words}`;
  const cut = line(
    '** kim@example.com R=static_smtp H=mx.example.com [192.0.2.10]: SMTP error from remote mail',
  );
  const next = line('** lee@example.com R=static_smtp H=mx.example.com [192.0.2.10]: 550 5.1.1 User unknown');
  expect(eventsOf(formats, `${cut}\n${next}`)).toMatchObject([
    { recipient: 'kim@example.com' },
    { recipient: 'lee@example.com', response: '550 5.1.1 User unknown' },
  ]);
});

it('Cisco: the reply names the recipient where no line before does', () => {
  const bounced = `${ESA}Bounced: DCID 8 MID 6 to RID 0 - 5.1.0 - Unknown address error ('550', ['5.1.1 <kim@example.com>: User unknown']) []`;
  const about = (text: string) =>
    eventsOf(formats, text).flatMap((event) => (event.kind === 'delivery' ? [event.recipient] : []));
  expect(about(bounced)).toEqual(['kim@example.com']);
  expect(about(`${ESA}MID 6 ICID 5 RID 0 To: <lee@example.com>\n${bounced}`)).toEqual(['lee@example.com']);
  expect(about(bounced.replace('RID 0', 'RID [0, 1]'))).toEqual([null, null]);
  expect(
    about(bounced.replace('<kim@example.com>: User unknown', 'relay of <kim@example.com> refused')),
  ).toEqual([null]);
});

describe('what is no delivery', () => {
  it.each([
    ['a message that Cisco took', `${ESA}MID 6 ICID 5 RID 0 To: <kim@example.com>`],
    ['a drop by Cisco’s filter', `${ESA}Message aborted MID 6 Dropped by antispam`],
    [
      'a receipt by Mimecast',
      'datetime=2026-11-20T08:01:02+0000|aCode=BY81J|acc=C0A0|Act=Acc|Sender=a@example.net|Rcpt=kim@example.com',
    ],
    [
      'a scan by Barracuda',
      'Nov 20 08:01:00 esg scan[2481]: relay.example.net[192.0.2.50] 1763625660-0a1b2c3d4e-1 1763625660 1763625661 SCAN - ann@example.net kim@example.com 0.10 0 0 - SUBJ:Test',
    ],
    [
      'a log-in at FortiMail',
      'date=2026-11-20 time=08:01:02 device_id=FE100 type=event subtype=admin msg="User admin logged in"',
    ],
    ['an open mail at Mandrill', '{"event":"open","ts":1763625662,"msg":{"email":"kim@example.com"}}'],
    [
      'a click at Brevo',
      '{"event":"click","email":"kim@example.com","message-id":"<one@example.net>","ts_event":1763625662}',
    ],
    [
      'a mail at Resend',
      '{"type":"email.opened","created_at":"2026-11-20T08:01:02Z","data":{"to":["kim@example.com"]}}',
    ],
    [
      'a mail on its way in JMAP',
      '{"deliveryStatus":{"kim@example.com":{"smtpReply":"","delivered":"queued"}}}',
    ],
    [
      'virus mail that Sophos kept',
      '2026:11:20-08:01:02 utm smtpd[4711]: id="1001" name="email quarantined" from="a@example.net" to="kim@example.com" reason="av"',
    ],
  ])('%s', (_, text) => {
    expect(eventsOf(formats, text)).toEqual([]);
  });
});
