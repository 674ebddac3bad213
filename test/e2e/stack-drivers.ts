/** How a person finds their way on the portal of one stack. `ID` in a selector stands for the id of a message. */
export interface StackDriver {
  /** Path and query below `/cp/stacks/`. */
  readonly path: string;
  /** Whether only words or icons differ from a stack that stands before it: the rest is looked at there. */
  readonly isVariant?: boolean;
  /** Whether it is built as none before it is, so that its text and each turn are looked at too. */
  readonly isWhole?: boolean;
  /** A place in the row to point at. */
  readonly row: string;
  /** The control that opens the log, once the row is pointed at. */
  readonly logs: string;
  /** What has to be pressed before that control is there. */
  readonly menu?: string;
  /** Where the row is in several parts: a place in each of the others. */
  readonly parts?: readonly string[];
  /** The name of the frame that has the list. */
  readonly frame?: string;
  /** Whether a log opens in a window of its own. */
  readonly hasLogWindow?: boolean;
  /** The screen of a phone, where things are touched. */
  readonly isTouched?: boolean;
  /** The list itself, where it has to be scrolled for a row to be drawn. */
  readonly viewport?: string;
  /** Things that change the list, each followed by the ids that it shows then and a row to look at. */
  readonly turns?: readonly Turn[];
}

export interface Turn {
  readonly name: string;
  /** `press` and `type` take selectors; `scroll` brings the row into the virtual list. */
  readonly act:
    | { readonly press: string }
    | { readonly type: string; readonly words: string }
    | { readonly back: true }
    | { readonly scroll: string };
  /** A row that is there afterwards, and one that is not, if any. */
  readonly shown: string;
  readonly gone?: string;
}

const bootstrap3: StackDriver = {
  path: 'bootstrap3/',
  isWhole: true,
  row: 'tr[data-id="ID"]',
  logs: 'tr[data-id="ID"] .js-logs',
};
const vue: StackDriver = {
  path: 'vue/',
  row: '[data-row="ID"]',
  logs: '[data-row="ID"] .logs',
};
const sprite: StackDriver = {
  path: 'sprite/?icons=class',
  row: 'tr[data-mail="ID"]',
  logs: 'tr[data-mail="ID"] .logs',
};

/** Other pages under the same document: by a link and back again. */
const pages: readonly Turn[] = [
  { name: 'another page', act: { press: 'a.shared' }, shown: '1014' },
  { name: 'the page before', act: { back: true }, shown: '1014' },
];

export const drivers: readonly StackDriver[] = [
  bootstrap3,
  { ...bootstrap3, path: 'bootstrap3/?lang=es', isVariant: true },
  { ...bootstrap3, path: 'bootstrap3/?lang=de', isVariant: true },
  { path: 'bootstrap5/', row: '[data-message-id="ID"]', logs: '[data-message-id="ID"] .open-logs' },
  {
    path: 'datatables/',
    isWhole: true,
    row: '#message_ID',
    logs: '#message_ID .view-logs',
    turns: [
      {
        name: 'a search',
        act: { type: '.dataTables_filter input', words: 'delivery note' },
        shown: '1017',
        gone: '1001',
      },
      {
        name: 'no search',
        act: { type: '.dataTables_filter input', words: '' },
        shown: '1001',
        gone: '1017',
      },
      { name: 'the next page', act: { press: '.paginate_button.next' }, shown: '1014', gone: '1001' },
    ],
  },
  {
    path: 'frozen/',
    row: '.DTFC_LeftBodyWrapper tr[data-key="ID"] td:nth-child(2)',
    logs: '.dataTables_scrollBody tr[data-key="ID"] .logs',
    parts: ['.dataTables_scrollBody tr[data-key="ID"] td:nth-child(5)'],
  },
  { path: 'ext/', row: '[data-recordid="ID"]', logs: '.x-actionbar .x-logs' },
  {
    path: 'react/',
    isWhole: true,
    row: '[data-row-key="ID"]',
    logs: '[data-row-key="ID"] .logs',
    viewport: '.viewport',
    turns: [{ name: 'scrolling', act: { scroll: '1018' }, shown: '1018', gone: '1001' }],
  },
  vue,
  { ...vue, path: 'vue/?lang=fr', isVariant: true },
  { ...vue, path: 'vue/?lang=he', isVariant: true },
  { path: 'htmx/', row: '#msg-ID', logs: '#msg-ID .logs', turns: pages },
  { path: 'turbo/', isWhole: true, row: '#message_ID', logs: '#message_ID .logs', turns: pages },
  {
    path: 'split/',
    isWhole: true,
    row: '.ag-center [row-id="uid-ID"]',
    logs: '.ag-pinned-right [row-id="uid-ID"] .logs',
    parts: [
      '.ag-pinned-left [row-id="uid-ID"] .cell:nth-child(2)',
      '.ag-pinned-right [row-id="uid-ID"] .cell',
    ],
  },
  {
    path: 'phone/',
    row: '[data-uid="ID"] .subject',
    logs: '#sheet .logs',
    menu: '[data-uid="ID"] .more',
    isTouched: true,
  },
  sprite,
  { ...sprite, path: 'sprite/?icons=position', isVariant: true },
  { ...sprite, path: 'sprite/?icons=use', isVariant: true },
  { path: 'plain2008/', row: '#rID', logs: '#rID .logs', frame: 'main', hasLogWindow: true },
];
