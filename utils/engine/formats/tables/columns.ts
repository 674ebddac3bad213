/** What a column tells of a delivery. */
export type Role =
  | 'time'
  | 'sender'
  | 'recipient'
  | 'outcome'
  | 'detail'
  | 'code'
  | 'dsn'
  | 'messageId'
  | 'queueId'
  | 'source'
  | 'host'
  | 'address';

/**
 * The names of columns, in lower case without accents and anything but letters: Exchange's message tracking log (`#Fields:`, Export-Csv, Format-List),
 * Microsoft 365's message trace (admin center in English, German, French and Spanish, Get-MessageTrace and V2, historical search, REST), Google Workspace's
 * email log search, PowerMTA's accounting files, exports of gateways (help pages of all, as of 2025).
 */
const NAMES: Readonly<Record<Role, readonly string[]>> = {
  time: [
    'datetime',
    'datetimeutc',
    'timestamp',
    'timelogged',
    'received',
    'date',
    'eventdate',
    'origintimestamputc',
    'dateutc',
    'receivedutc',
    'startdate',
    'datetimereceived',
    'receiveddatetime',
    'datum',
    'datumutc',
    'empfangen',
    'empfangenam',
    'zeitstempel',
    'recu',
    'recule',
    'dateutcrecu',
    'horodatage',
    'fecha',
    'recibido',
    'time',
    'senttime',
    'processed',
    'eventtime',
  ],
  sender: [
    'senderaddress',
    'sender',
    'from',
    'fromaddress',
    'fromenvelope',
    'envelopefrom',
    'fromaddressenvelope',
    'orig',
    'absender',
    'absenderadresse',
    'von',
    'expediteur',
    'adressedelexpediteur',
    'adresseexpediteur',
    'remitente',
    'direcciondelremitente',
  ],
  recipient: [
    'recipientaddress',
    'recipients',
    'recipient',
    'to',
    'toaddress',
    'toenvelope',
    'envelopeto',
    'toaddressenvelope',
    'rcpt',
    'rcptto',
    'empfanger',
    'empfangeradresse',
    'an',
    'destinataire',
    'destinataires',
    'adressedudestinataire',
    'adressedestinataire',
    'destinatario',
    'direcciondeldestinatario',
  ],
  outcome: [
    'eventid',
    'event',
    'deliverystatus',
    'status',
    'eventstatus',
    'messagestatus',
    'dsnaction',
    'action',
    'result',
    'ereignis',
    'zustellungsstatus',
    'statut',
    'etat',
    'evenement',
    'estado',
    'type',
  ],
  detail: [
    'recipientstatus',
    'dsndiag',
    'detail',
    'details',
    'eventdescription',
    'reason',
    'response',
    'smtpresponse',
    'remoteresponse',
    'serverresponse',
    'deliveryresponse',
    'diagnostic',
    'statusdescription',
    'error',
    'errormessage',
    'deliveryerror',
    'deliverystatusdetail',
    'deliverymessage',
    'lasterror',
    'rejectioninfo',
    'rejectionreason',
    'bouncereason',
    'failurereason',
    'queueinfo',
    'grund',
    'raison',
    'customdata',
  ],
  code: ['eventsmtpreplycode', 'smtpreplycode', 'smtpcode'],
  dsn: ['dsnstatus'],
  messageId: ['messageid', 'nachrichtenid', 'iddumessage', 'iddemessage', 'iddelmensaje'],
  queueId: ['internalmessageid', 'networkmessageid', 'messagetraceid', 'queueid', 'jobid'],
  source: ['source'],
  host: ['serverhostname', 'smtpresponsehost', 'dsnmta', 'deliveryhost', 'destinationhost'],
  address: ['serverip', 'eventtargetipaddress', 'toip', 'dlvdestinationip', 'destinationip'],
};

const ROLES = Object.entries(NAMES) as [Role, readonly string[]][];
const ROLE_OF = new Map(ROLES.flatMap(([role, names]) => names.map((name) => [name, role] as const)));

/** Where each column that tells something stands. */
export type Columns = ReadonlyMap<Role, number>;

/** What a column of this name tells; `null` where nothing is known of it. */
export function roleOf(name: string): Role | null {
  return ROLE_OF.get(plain(name)) ?? null;
}

/** The columns of a table by its header; `null` where it names fewer than `fewest` of them, or no recipient with an outcome or a detail. */
export function readHeader(cells: readonly string[], fewest = 4): Columns | null {
  const names = cells.map(plain);
  const columns = new Map<Role, number>();
  for (const [role, known] of ROLES) {
    const found = known.map((name) => names.indexOf(name)).find((index) => index >= 0);
    if (found !== undefined) columns.set(role, found);
  }
  const tells = columns.has('outcome') || columns.has('detail');
  // A historical search names the recipients in their status.
  const hasRecipient = columns.has('recipient') || names.includes('recipientstatus');
  return hasRecipient && tells && columns.size >= fewest - (columns.has('recipient') ? 0 : 1)
    ? columns
    : null;
}

function plain(name: string): string {
  return name
    .slice(0, 100)
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z]/g, '');
}
