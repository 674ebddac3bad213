import { describe, expect, it } from 'vitest';
import { formats } from '@/utils/engine/formats';
import { openAlignedTable } from '@/utils/engine/formats/tables/aligned-table';
import { readCellTime } from '@/utils/engine/formats/tables/cell-time';
import { openList } from '@/utils/engine/formats/tables/list';
import { readOutcome } from '@/utils/engine/formats/tables/outcome';
import { causesOf, deliveriesOf, eventsOf, hostileTexts } from './read-with';

it.each([
  ['2026-11-20T08:01:02.1234567Z', '2026-11-20T08:01:02.1234567Z'],
  ['2026-11-20 08:01:02 UTC', '2026-11-20T08:01:02Z'],
  ['20.11.2026 08:01:02', '2026-11-20T08:01:02'],
  ['02.05.2026 8:01', '2026-05-02T08:01:00'],
  ['11/20/2026 8:01:02 AM', '2026-11-20T08:01:02'],
  ['5/2/2026 12:01:02 AM', '2026-05-02T00:01:02'],
  ['5/2/2026 12:01:02 PM', '2026-05-02T12:01:02'],
  ['02/05/2026 08:01:02', '2026-05-02T08:01:02'],
  ['20/11/2026 08:01:02', '2026-11-20T08:01:02'],
  ['5/2/2026 08:01:02', null],
  ['31/31/2026 08:01:02', null],
  ['yesterday', null],
])('reads the time %s', (text, time) => {
  expect(readCellTime(text)).toBe(time);
});

const step = null;
const kept = { status: 'sent', isKept: true };
it.each([
  ['Failed', { status: 'bounced', isKept: false }],
  ['FAIL', { status: 'bounced', isKept: false }],
  ['BADMAIL', { status: 'bounced', isKept: false }],
  ['Fehler', { status: 'bounced', isKept: false }],
  ['Échec', { status: 'bounced', isKept: false }],
  ['Delivered', { status: 'sent', isKept: false }],
  ['Zugestellt', { status: 'sent', isKept: false }],
  ['Remis', { status: 'sent', isKept: false }],
  ['Send external', { status: 'sent', isKept: false }],
  ['Pending', { status: 'deferred', isKept: false }],
  ['En attente', { status: 'deferred', isKept: false }],
  ['Quarantined', kept],
  ['FilteredAsSpam', kept],
  ['Unter Quarantäne', kept],
  ['Als Spam gefiltert', kept],
  ['Filtré comme courrier indésirable', kept],
  ['Expanded', step],
  ['GettingStatus', step],
  ['Getting status', step],
  ['HAREDIRECTFAIL', step],
  ['Resolved', step],
  ['DUPLICATEDELIVER', step],
  ['Status wird abgerufen', step],
  ['blue', undefined],
  ['', undefined],
])('reads the outcome %s', (word, outcome) => {
  expect(readOutcome(word)).toEqual(outcome);
});

const LIST = `RunspaceId      : 2f1c
Timestamp       : 20.11.2026 08:01:02
ServerHostname  : EX01
Source          : ROUTING
EventId         : FAIL
MessageId       : <one@example.net>
Recipients      : {kim@example.com, lee@example.com}
RecipientStatus : {[{LED=550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address
                  lookup};{MSG=};{FQDN=};{IP=};{LRT=}], [{LED=550 5.7.1 no};{MSG=};{FQDN=};{IP=};{LRT=}]}
Sender          : ann@example.net`;

describe('a list', () => {
  it('gives each recipient its own words, and takes no server of its own for the next hop', () => {
    expect(deliveriesOf(openList, LIST)).toMatchObject([
      {
        recipient: 'kim@example.com',
        time: '2026-11-20T08:01:02',
        queueId: 'one@example.net',
        sender: 'ann@example.net',
        nextHop: null,
        response: '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup',
      },
      { recipient: 'lee@example.com', response: '550 5.7.1 no' },
    ]);
  });

  it.each([
    ['blank lines between its rows', LIST.replaceAll('\n', '\n\n').replace('address\n\n', 'address\n')],
    ['indentation', LIST.replace(/^(?=\w)/gm, '    ')],
    ['words behind it', `${LIST}\n\nWhat does this mean?`],
    ['headers of a mail before it', `From: bob@example.org\nDate: today\n\n${LIST}`],
  ])('is read with %s', (_, text) => {
    expect(deliveriesOf(openList, text).map(({ recipient }) => recipient)).toEqual([
      'kim@example.com',
      'lee@example.com',
    ]);
  });

  it('a trace says that it failed, its details say why: one failure', () => {
    const trace = 'Recipient Address : kim@example.com\nStatus            : Failed';
    const details =
      'Event             : Fail\nDetail            : Reason: [{LED=550 5.1.1 no};{MSG=};{FQDN=};{IP=};{LRT=}]';
    expect(deliveriesOf(openList, `${trace}\n\nMessage : x\n${details}`)).toMatchObject([
      { recipient: 'kim@example.com', response: '550 5.1.1 no' },
    ]);
    const both = `Message ID        : <one@example.net>\n${trace}\n\nMessage ID        : <one@example.net>\n${details}`;
    expect(deliveriesOf(openList, both)).toMatchObject([
      { recipient: 'kim@example.com', response: '550 5.1.1 no' },
    ]);
  });

  it.each([
    ['steps', LIST.replace('FAIL', 'HAREDIRECTFAIL')],
    ['headers of a mail', 'To: kim@example.com\nStatus: failed\nDetail: 550 5.1.1 no'],
    ['another list', 'Name   : kim\nStatus : failed\nPath   : /home/kim'],
    ['prose', 'The event is this : it failed for kim@example.com'],
  ])('tells nothing of %s', (_, text) => {
    expect(deliveriesOf(openList, text)).toEqual([]);
  });
});

const TABLE = `Received              SenderAddress   RecipientAddress Subject Status
--------              -------------   ---------------- ------- ------
11/20/2026 8:01:02 AM ann@example.net kim@example.com  Test    Failed
11/20/2026 8:01:03 AM ann@example.net lee@example...   Test    Failed
11/20/2026 8:01:04 AM ann@example.net dee@example.com  Test    Expanded
11/20/2026 8:01:05 AM ann@example.net eve@example.com  Test    Quarantined`;

describe('an aligned table', () => {
  it('is read by where its columns begin; an address that was cut is nobody’s', () => {
    expect(deliveriesOf(openAlignedTable, TABLE)).toMatchObject([
      { recipient: 'kim@example.com', status: 'bounced', time: '2026-11-20T08:01:02', response: '' },
      { recipient: null, queueId: null, status: 'bounced' },
      { recipient: 'eve@example.com', status: 'sent', response: 'Quarantined' },
    ]);
  });

  it('goes on below where a cell was wrapped', () => {
    const text = `EventId Recipients        RecipientStatus\n------- ----------        ---------------\nFAIL    {kim@example.com} {550 5.1.1\n                          User unknown}`;
    expect(deliveriesOf(openAlignedTable, text)).toMatchObject([{ response: '550 5.1.1 User unknown' }]);
  });

  it.each([
    ['another table', 'Name    Status\n----    ------\nkim     failed'],
    ['a line', 'to status\n---------\nkim@example.com failed'],
    ['a table of Markdown', '| to | status |\n|----|----|\n| kim@example.com | failed |'],
  ])('tells nothing of %s', (_, text) => {
    expect(deliveriesOf(openAlignedTable, text)).toEqual([]);
  });
});

it.each([
  [
    'a row of Exchange 2010 without its header',
    '2026-11-20T08:01:02.123Z,,,,EX01,,Outbound,SMTP,FAIL,7,<one@example.net>,kim@example.com,550 5.1.1 User unknown,1000,1,,,Test,ann@example.net,ann@example.net,',
    ['bounced recipient.unknown'],
  ],
  [
    'a historical search',
    'origin_timestamp_utc,sender_address,recipient_status,message_subject\n2026-11-20T08:01:02.0000000Z,a@example.net,"kim@example.com##Receive, Fail;lee@example.com##Receive, Deliver",Test',
    ['bounced unknown.rejected', 'sent delivered'],
  ],
  [
    'the admin center in German',
    'Datum (UTC);Absender;Empfänger;Betreff;Status\n20.11.2026 08:01:02;ann@example.net;kim@example.com;Test;Als Spam gefiltert',
    ['sent message.spam'],
  ],
  [
    'the admin center in French',
    'Date (UTC)\tExpéditeur\tDestinataire\tObjet\tStatut\n20/11/2026 08:01:02\tann@example.net\tkim@example.com\tTest\tMis en quarantaine',
    ['sent message.spam'],
  ],
  ['a row of something else', '2026-11-20T08:01:02Z,kim@example.com,SMTP,FAIL', []],
  ['words and commas', 'b,2026-11-20 is the day, kim@example.com', []],
])('reads %s', (_, text, causes) => {
  expect(causesOf(text)).toEqual(causes);
});

describe.each(['Recipients : {kim@example.com', '---- ----', 'b,2026-11-20 08:01:02,', '{LED='])(
  'hostile text behind %s',
  (piece) => {
    it.each(hostileTexts)('%s', (_, make) => {
      expect(eventsOf(formats, make(piece)).filter((event) => event.kind === 'queue')).toEqual([]);
    });
  },
);
