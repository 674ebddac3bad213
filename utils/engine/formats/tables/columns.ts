/** What a column tells of a delivery. */
export type Role =
  | 'time'
  | 'sender'
  | 'recipient'
  | 'outcome'
  | 'detail'
  | 'code'
  | 'messageId'
  | 'queueId'
  | 'host'
  | 'address';

/**
 * The names of columns, in lower case without anything but letters: Exchange's message tracking log (`#Fields:` and Export-Csv),
 * Microsoft 365's message trace (admin center and Get-MessageTraceV2), Google Workspace's email log search (help pages of both, as of 2025).
 */
const NAMES: Readonly<Record<Role, readonly string[]>> = {
  time: [
    'datetime',
    'timestamp',
    'received',
    'date',
    'eventdate',
    'origintimestamputc',
    'dateutc',
    'receivedutc',
    'startdate',
  ],
  sender: ['senderaddress', 'sender', 'from', 'fromaddress', 'fromenvelope'],
  recipient: ['recipientaddress', 'recipients', 'recipient', 'to', 'toaddress', 'toenvelope'],
  outcome: ['eventid', 'event', 'deliverystatus', 'status', 'eventstatus', 'action', 'result'],
  detail: [
    'recipientstatus',
    'detail',
    'details',
    'eventdescription',
    'reason',
    'response',
    'diagnostic',
    'statusdescription',
    'customdata',
  ],
  code: ['eventsmtpreplycode', 'smtpreplycode', 'smtpcode'],
  messageId: ['messageid'],
  queueId: ['internalmessageid', 'networkmessageid', 'messagetraceid'],
  host: ['serverhostname', 'smtpresponsehost'],
  address: ['serverip', 'eventtargetipaddress', 'toip'],
};

/** The roles of a table's columns; `null` where the header names no recipient with an outcome or a detail. */
export function readHeader(cells: readonly string[]): ReadonlyMap<Role, number> | null {
  const names = cells.map((cell) => cell.toLowerCase().replace(/[^a-z]/g, ''));
  const roles = new Map<Role, number>();
  for (const [role, known] of Object.entries(NAMES) as [Role, readonly string[]][]) {
    const found = known.map((name) => names.indexOf(name)).find((index) => index >= 0);
    if (found !== undefined) roles.set(role, found);
  }
  const tells = roles.has('outcome') || roles.has('detail');
  return roles.has('recipient') && tells && roles.size >= 4 ? roles : null;
}
