import { describe, expect, it } from 'vitest';
import { createEngine } from '@/utils/engine/engine';
import { formats } from '@/utils/engine/formats';
import { splitCsv } from '@/utils/engine/formats/tables/csv';
import { readLastError } from '@/utils/engine/formats/tables/last-error';
import { openList } from '@/utils/engine/formats/tables/list';
import { openTable } from '@/utils/engine/formats/tables/table';
import { knowledge } from '@/utils/knowledge/knowledge';
import { deliveriesOf, readWith } from './read-with';

it.each([
  ['a,b,c', ['a', 'b', 'c']],
  ['"a,b",c', ['a,b', 'c']],
  ['"say ""no""",,', ['say "no"', '', '']],
  ['it"s,b', ['it"s', 'b']],
  ['"open,b', null],
])('splits %s', (line, cells) => {
  expect(splitCsv(line, ',')).toEqual(cells);
});

it.each([
  [
    '[{LED=550 5.1.1 no such user};{MSG=};{FQDN=mx.example.com};{IP=192.0.2.1};{LRT=x}]',
    '550 5.1.1 no such user',
    'mx.example.com',
  ],
  [
    '[{LRT=};{LED=451 4.4.0 Primary target IP address responded with: "421 4.2.1 down."};{FQDN=};{IP=}]',
    '451 4.4.0 Primary target IP address responded with: "421 4.2.1 down."',
    null,
  ],
])('reads the last error of %s', (text, words, host) => {
  expect(readLastError(text)).toMatchObject({ words, nextHop: host ? { host } : null });
});

// learn.microsoft.com, "Message tracking" (Exchange Server 2019), as of 2025; rows invented
const TRACKING = `#Software: Microsoft Exchange Server
#Version: 15.02.1118.007
#Log-type: Message Tracking Log
#Date: 2026-11-23T20:00:00.000Z
#Fields: date-time,client-ip,client-hostname,server-ip,server-hostname,source-context,connector-id,source,event-id,internal-message-id,message-id,network-message-id,recipient-address,recipient-status,total-bytes,recipient-count,related-recipient-address,reference,message-subject,sender-address,return-path
2026-11-23T20:00:01.123Z,192.0.2.9,,,EX1,,,SMTP,RECEIVE,7,<one@example.org>,n1,b@example.com,,1000,1,,,Hello,s@example.org,s@example.org
2026-11-23T20:00:02.123Z,192.0.2.9,EX1,192.0.2.1,mx.example.com,,Out,SMTP,SEND,7,<one@example.org>,n1,a@example.com,250 2.1.5 Recipient OK,1000,1,,,Hello,s@example.org,s@example.org
2026-11-23T20:00:03.123Z,192.0.2.9,EX1,,,,Out,SMTP,FAIL,7,<one@example.org>,n1,b@example.com;c@example.com,550 5.1.1 User unknown;552 5.2.2 Mailbox full,1000,2,,,"Hello, you",s@example.org,s@example.org
2026-11-23T20:00:04.123Z,,EX1,,,,Out,SMTP,DEFER,7,<one@example.org>,n1,d@example.com,[{LED=451 4.7.1 Greylisted};{MSG=};{FQDN=mx2.example.com};{IP=192.0.2.2};{LRT=11/23/2026 8:00:00 PM}],1000,1,,,"Hello
again",s@example.org,s@example.org`;

it('reads a message tracking log, each recipient with its own status', () => {
  const found = deliveriesOf(openTable, TRACKING).map(({ recipient, status, response }) => [
    recipient,
    status,
    response,
  ]);
  expect(found).toEqual([
    ['a@example.com', 'sent', '250 2.1.5 Recipient OK'],
    ['b@example.com', 'bounced', '550 5.1.1 User unknown'],
    ['c@example.com', 'bounced', '552 5.2.2 Mailbox full'],
    ['d@example.com', 'deferred', '451 4.7.1 Greylisted'],
  ]);
  expect(deliveriesOf(openTable, TRACKING)[3]).toMatchObject({
    time: '2026-11-23T20:00:04.123Z',
    queueId: 'one@example.org',
    sender: 's@example.org',
    nextHop: { host: 'mx2.example.com', address: '192.0.2.2' },
  });
});

it.each([
  [
    'Export-Csv of Get-MessageTrackingLog',
    '"Timestamp","ServerHostname","Source","EventId","MessageId","Recipients","RecipientStatus","Sender"\n"2026-11-23 20:00:01","mx.example.com","SMTP","FAIL","<one@example.org>","b@example.com","550 5.1.1 User unknown","s@example.org"',
    'bounced',
  ],
  [
    'a message trace of the admin center',
    'origin_timestamp_utc,sender_address,recipient_status,message_subject,total_bytes,message_id,recipient_address\n2026-11-23T20:00:01.0000000Z,s@example.org,"b@example.com##Receive, Fail",Hello,1000,<one@example.org>,b@example.com',
    'bounced',
  ],
  [
    'semicolons',
    'Date;Sender address;Recipient address;Status;Detail\n2026-11-23 20:00:01;s@example.org;b@example.com;Failed;550 5.7.1 no',
    'bounced',
  ],
  [
    'Google Workspace email log search',
    'Message ID,Start date,Sender,Subject,Recipient address,Event status,Event SMTP reply code,Event description\n<one@example.org>,2026-11-23T20:00:01Z,s@example.org,Hello,b@example.com,Bounced,550,5.1.1 The email account does not exist',
    'bounced',
  ],
])('reads %s', (_, text, status) => {
  expect(deliveriesOf(openTable, text)).toMatchObject([
    { recipient: 'b@example.com', sender: 's@example.org', status },
  ]);
});

it('reads the details of a message trace', () => {
  const text = `Message Trace ID  : n1
Message ID        : <one@example.org>
RecipientAddress  : b@example.com
Date              : 11/23/2026 8:00:00 PM
Event             : Defer
Detail            : Reason: [{LED=450 4.4.316 Connection refused [Message=Socket error code 10061] [LastAttemptedServerName=mx.example.com]};{MSG=};{FQDN=mx.example.com};{IP=192.0.2.1};{LRT=x}]`;
  expect(deliveriesOf(openList, text)).toMatchObject([
    {
      recipient: 'b@example.com',
      queueId: 'one@example.org',
      status: 'deferred',
      nextHop: { host: 'mx.example.com' },
    },
  ]);
});

const engine = createEngine(knowledge, formats);

it('the reply that is quoted inside tells the cause', () => {
  const row = `2026-11-23T20:00:04.123Z,,EX1,,,,Out,SMTP,DEFER,7,<one@example.org>,n1,d@example.com,"[{LED=451 4.4.0 Primary target IP address responded with: ""421 4.7.0 Too many connections."" Attempted failover to alternate host, but that did not succeed.};{FQDN=mx.example.com};{IP=192.0.2.2}]",1000,1,,,Hello,s@example.org,s@example.org`;
  const header = TRACKING.split('\n')[4];
  const [diagnosis] = engine.diagnose(`${header}\n${row}`);
  expect(diagnosis?.attempts[0]?.finding.cause).toBe('connection.limit');
  expect(diagnosis?.attempts[0]?.attempt.reply.quoted).toBe(true);
});

describe('what is no table of deliveries', () => {
  it.each([
    ['prose', 'Dear recipient, I send this to you, and more.\nYours, b@example.com'],
    ['another table', 'name,email,to\nBob,b@example.com,x'],
    [
      'a log',
      'Nov 23 20:00:00 mx1 postfix/smtp[1]: 1A2B3C4D5E: to=<b@example.com>, relay=none, status=bounced (no)',
    ],
  ])('%s', (_, text) => {
    expect(deliveriesOf(openTable, text)).toEqual([]);
  });

  it('ends where the rows end', () => {
    const log =
      'Nov 23 20:00:00 mx1 postfix/smtp[1]: 1A2B3C4D5E: to=<z@example.com>, relay=none, status=bounced (no)';
    const found = engine
      .diagnose(`${TRACKING}\n${log}`)
      .flatMap(({ recipients }) => recipients.map(({ recipient }) => recipient));
    expect(found).toContain('z@example.com');
  });
});

it.each([
  ['a quote without end', `${TRACKING.split('\n')[4]}\n"${'open\n'.repeat(50_000)}`],
  ['cells without end', `${TRACKING.split('\n')[4]}\n${','.repeat(30_000)}`],
  ['headers without end', `${TRACKING.split('\n')[4]}\n`.repeat(5_000)],
])('survives %s', (_, text) => {
  expect(() => readWith(openTable, text)).not.toThrow();
});
