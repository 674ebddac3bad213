import { type Row, skip } from '../formats';
import { cellsOf, type Delivery, eachOf, replyOf } from '../said';

const EVENTS = { sent: 'SEND', deferred: 'DEFER', bounced: 'FAIL', expired: 'FAIL' } as const;
const STATES = { sent: 'Delivered', deferred: 'Pending', bounced: 'Failed', expired: 'Failed' } as const;
const lastError = (one: Delivery) =>
  `[{LED=${replyOf(one)}};{MSG=};{FQDN=mx.example.com};{IP=192.0.2.10};{LRT=20.11.2026 08:01:02}]`;
const reason = (one: Delivery) => (one.status === 'sent' ? replyOf(one) : lastError(one));
const noReason = 'the event of a message that grew too old is the one of its last failure';
const oneRow = 'a row is a block of lines, of which this finds or marks one';
const marked = 'a mark of a list is one before a record, and a row has many lines';
const neverIn = {
  'a list': marked,
  'a numbered list': marked,
  'grep -n of a file': oneRow,
  'grep of many files': oneRow,
  'a container runtime': oneRow,
};

const FIELDS =
  '#Fields: date-time,client-ip,client-hostname,server-ip,server-hostname,source-context,connector-id,source,event-id,internal-message-id,message-id,network-message-id,recipient-address,recipient-status,total-bytes,recipient-count,related-recipient-address,reference,message-subject,sender-address,return-path\n';
const tracked = (one: Delivery) =>
  `2026-11-20T08:01:02.123Z,192.0.2.1,EX01,192.0.2.10,mx.example.com,,Outbound,SMTP,${EVENTS[one.status]},7,<one@example.net>,5f9a0a5c-7a1b-4a3c-9a55-08dd0912a3b4,${one.to},${reason(one)},1000,1,,,Test,ann@example.net,ann@example.net`;
const listed = (one: Delivery) =>
  [
    'Timestamp       : 20.11.2026 08:01:02',
    'Source          : SMTP',
    `EventId         : ${EVENTS[one.status]}`,
    'Sender          : ann@example.net',
    `Recipients      : {${one.to}}`,
    `RecipientStatus : {${reason(one)}}`,
    '',
  ].join('\n');
const HEADER =
  'EventId Source Sender          Recipients        RecipientStatus\n------- ------ ------          ----------        ---------------\n';
const aligned = (one: Delivery) =>
  `${EVENTS[one.status].padEnd(7)} SMTP   ann@example.net ${`{${one.to}}`.padEnd(17)} {${replyOf(one)}}`;
const traced = (one: Delivery) =>
  [
    'Message ID        : <one@example.net>',
    'Received          : 11/20/2026 8:01:02 AM',
    'Sender Address    : ann@example.net',
    `Recipient Address : ${one.to}`,
    `Status            : ${STATES[one.status]}`,
    `Detail            : Reason: ${lastError(one)}`,
    '',
  ].join('\n');

export const rows: readonly Row[] = [
  {
    format: 'Exchange message tracking log',
    neverIn: {
      'grep -n of a file': 'it is a file of Windows',
      'grep of many files': 'it is a file of Windows',
    },
    cells: cellsOf(eachOf(tracked, FIELDS), { expired: skip(noReason) }),
  },
  {
    format: 'Exchange message tracking log without its header',
    cells: cellsOf(eachOf(tracked), { expired: skip(noReason) }),
  },
  {
    format: 'Get-MessageTrackingLog as a list',
    neverIn,
    cells: cellsOf(eachOf(listed), { expired: skip(noReason) }),
  },
  {
    format: 'Get-MessageTrackingLog as a table',
    neverIn: { ...neverIn, 'the links of a chat': 'the columns stand elsewhere then' },
    cells: cellsOf(eachOf(aligned, HEADER), { expired: skip(noReason) }),
  },
  {
    format: 'Get-MessageTrace with its details',
    neverIn,
    cells: cellsOf(eachOf(traced), { expired: skip(noReason) }),
  },
];
