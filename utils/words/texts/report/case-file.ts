// Written by `npm run docs` from what is said in the program. Change it there.
import type { Plural } from '../../language';

export interface ReportCaseFile {
  // utils/report/case-file/case-chart.ts
  'Over time, at most {n} messages at once': Plural;
  '{from} to {to}: {failed} (striped, at the bottom), {waiting} (dotted), {delivered} (plain); the highest bar is {most}.': string;
  'failed': string;
  'waiting': string;
  'delivered': string;
  // utils/report/case-file/case-file.ts
  'With addresses and names as they are.': string;
  'The workbench of Yellowline reads this file: it carries the log lines of {n} messages.': Plural;
  'Made by Yellowline {when}, in the browser, from the log.': string;
  // utils/report/case-file/case-parts.ts
  'Incidents': string;
  'Note: {note}': string;
  '{recipient} at {server}': string;
  '{n} more messages are not in this file.': Plural;
  'None.': string;
  'Status': string;
  'Why': string;
  'Who acts': string;
  'Next hop': string;
  'Tries': string;
  'Time': string;
  'Lines of the log': string;
  'Next mails': string;
  'To: {reader}': string;
}
