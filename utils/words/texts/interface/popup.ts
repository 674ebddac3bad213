// Written by `npm run docs` from what is said in the program. Change it there.
import type { Plural } from '../../language';

export interface InterfacePopup {
  // components/popup/followed-row.tsx
  'The row that is pointed at': string;
  'Previous problem': string;
  'Next problem': string;
  'Point at a row of Quarantine+: what its log says stands here, and stays.': string;
  // components/popup/log-field.tsx
  'Log text or reply of a mail server': string;
  'Try an example': string;
  'Clear': string;
  'The field shows only the start of this text. The rest is read all the same.': string;
  // components/popup/news-line.tsx
  'Updated to {version}.': string;
  'What’s new': string;
  // components/popup/page-status.tsx
  'This page': string;
  'Use Yellowline on this site': string;
  'Reload the page': string;
  // components/popup/pasted-result.tsx
  'Why they are not delivered': string;
  'Open in the workbench': string;
  'And {n} more, not shown.': Plural;
  'Earlier attempts: {number}': string;
  '{n} older ones, not shown': Plural;
  // components/popup/popup.tsx
  'Reading…': string;
  'The text is read in this window. Nothing is sent, and nothing kept unless you ask.': string;
  'Open the workbench': string;
  'Keep it beside the page': string;
}
