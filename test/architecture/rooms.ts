/** The rooms of a layer from the ground up. `from`: the rooms that one stands on; a file that stands alone has a rule by its name. */
export type Floors = Record<string, { readonly from: readonly string[]; readonly reason: string }>;

/** Who may import whom inside the layers that have rooms. The reasons are what a failing test prints. */
export const HOUSE: Record<string, Floors> = {
  'utils/engine': {
    'terms.ts': { from: [], reason: 'The terms of mail are the ground: all speak them, they need nobody.' },
    'knowledge-types.ts': {
      from: ['terms.ts'],
      reason: 'The shape of knowledge is told in the terms of mail.',
    },
    'types.ts': {
      from: ['terms.ts', 'knowledge-types.ts'],
      reason: 'What the engine finds is told in terms of mail and of knowledge.',
    },
    text: {
      from: ['terms.ts', 'knowledge-types.ts', 'types.ts'],
      reason: 'Text is cut into lines and records before anybody knows what it says.',
    },
    reply: {
      from: ['terms.ts', 'knowledge-types.ts', 'types.ts', 'text'],
      reason: 'What was answered is the same in every format, and is read before anybody asks why.',
    },
    formats: {
      from: ['terms.ts', 'knowledge-types.ts', 'types.ts', 'text', 'reply'],
      reason: 'A format tells what a log says, not what it means: a new one touches no cause.',
    },
    'reading.ts': {
      from: ['terms.ts', 'knowledge-types.ts', 'types.ts', 'text', 'formats'],
      reason: 'Reading turns text into events, and no more.',
    },
    cause: {
      from: ['terms.ts', 'knowledge-types.ts', 'types.ts', 'text', 'reply'],
      reason: 'A cause is found by the reply alone, whatever format it came in.',
    },
    messages: {
      from: ['terms.ts', 'knowledge-types.ts', 'types.ts', 'text', 'reply', 'reading.ts'],
      reason: 'Attempts become messages before, and without, their causes.',
    },
    trace: {
      from: ['terms.ts', 'knowledge-types.ts', 'types.ts', 'text'],
      reason: 'The way of a mail is read from its headers, without any log.',
    },
    top: {
      from: [
        'terms.ts',
        'knowledge-types.ts',
        'types.ts',
        'text',
        'reply',
        'formats',
        'reading.ts',
        'cause',
        'messages',
      ],
      reason: 'The engine puts its rooms together; none of them knows it.',
    },
  },
  'utils/portal': {
    page: { from: [], reason: 'Watching and walking a page is the same whatever is looked for.' },
    bridge: { from: [], reason: 'Both worlds speak by the bridge: it is part of neither.' },
    interceptor: {
      from: ['bridge'],
      reason: 'The interceptor runs in the world of the page: it shares nothing with us but the bridge.',
    },
    rows: { from: ['page'], reason: 'The list of messages is found and read without any log.' },
    logs: {
      from: ['page', 'bridge'],
      reason: 'A log is found and read wherever it stands, with rows or without.',
    },
    requests: {
      from: ['page', 'bridge', 'rows', 'logs'],
      reason: 'A log is asked for as a click on its row would, and shown by somebody else.',
    },
    surfaces: {
      from: ['page', 'bridge', 'rows', 'logs', 'requests'],
      reason: 'What we show stands on what was found; who finds knows nothing of it.',
    },
    top: {
      from: ['page', 'bridge', 'rows', 'logs', 'requests', 'surfaces'],
      reason: 'The session puts the rooms of a page together, and never the other world’s.',
    },
  },
  'utils/report': {
    'types.ts': { from: [], reason: 'What the components draw is plain data: it needs nobody.' },
    words: { from: ['types.ts'], reason: 'A sentence is the same wherever it is shown.' },
    page: { from: ['types.ts', 'words'], reason: 'What stands in a page is made of words alone.' },
    documents: {
      from: ['types.ts', 'words', 'page'],
      reason: 'A document says what the page says, for somebody who does not see it.',
    },
    top: {
      from: ['types.ts', 'words', 'page', 'documents'],
      reason: 'One object gives a page all of its words.',
    },
    pasted: {
      from: ['types.ts', 'words', 'page', 'top'],
      reason: 'A pasted text is told as a page would tell it.',
    },
    workbench: {
      from: ['types.ts', 'words', 'page', 'documents'],
      reason: 'Nobody but the workbench pays for the words of its lists.',
    },
    'case-file': {
      from: ['types.ts', 'words', 'page', 'documents', 'workbench'],
      reason: 'A case is handed in as the workbench tells it.',
    },
  },
  components: {
    styles: { from: [], reason: 'What things look like needs nobody.' },
    parts: { from: ['styles'], reason: 'A part is drawn wherever somebody has props for it.' },
    portal: {
      from: ['styles', 'parts'],
      reason: 'What stands in a page of the portal, and pays for nothing else.',
    },
    popup: { from: ['styles', 'parts', 'portal'], reason: 'A pasted text is told as a page tells its log.' },
    'next-mail': {
      from: ['styles', 'parts'],
      reason: 'A mail is written about a message and about an incident alike.',
    },
    incident: {
      from: ['styles', 'parts', 'next-mail'],
      reason: 'An incident has a page of its own, with its mails.',
    },
    workbench: {
      from: ['styles', 'parts', 'portal', 'next-mail', 'incident'],
      reason: 'Who reads whole logs has all of it, and nobody stands on that.',
    },
    options: { from: ['styles', 'parts'], reason: 'Settings show no mail.' },
    welcome: { from: ['styles', 'parts'], reason: 'Who has just come has no mail yet.' },
  },
};
