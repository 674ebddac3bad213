// Written by `npm run docs` from what is said in the program. Change it there.
import type { Plural } from '../../language';

export interface InterfaceWorkbench {
  // components/workbench/case-panel.tsx
  'Being made…': string;
  'Case file': string;
  'One page without script that opens anywhere, prints on A4, and is read here again. Inside:': string;
  'Addresses and names replaced, the same throughout': string;
  'All addresses and names as they are': string;
  'Save the case file': string;
  // components/workbench/cause-table.tsx
  'Causes': string;
  'Table of causes': string;
  // components/workbench/chart/time-chart.tsx
  'Draw over a stretch of time to list its messages.': string;
  'Chosen: {time}': string;
  // components/workbench/chart/time-table.tsx
  'As a table': string;
  'Table of the chart over time': string;
  'From{#time}': string;
  // components/workbench/comparison.tsx
  'What has changed': string;
  'Compare': string;
  'choose …': string;
  // components/workbench/customer-table.tsx
  'By recipients’ domain': string;
  'Table of the recipients’ domains': string;
  '{n} more are not shown: those with the least trouble.': Plural;
  'Domain': string;
  'Mostly': string;
  'Median delay': string;
  // components/workbench/drop-field.tsx
  'Logs to read': string;
  'Choose files': string;
  'Choose a folder': string;
  'Paste text': string;
  'Drop logs here, or choose them.': string;
  'Mail logs, bounce messages (.eml), exports of message traces (.csv, .json), also packed as .gz or .zip, of any size.': string;
  'You then see what became of the mail over time, which causes struck and who can end them, and every message with its attempts and the line that proves it.': string;
  'Try with a sample log': string;
  'Log text': string;
  'Read{#button}': string;
  // components/workbench/empty-history.tsx
  'How the history fills': string;
  'Messages are kept here when the portal shows why they are stuck, or when you ask for it in the popup or beside a list of logs. Then you find them again by recipient, sender, cause or server, also after the portal has forgotten them.': string;
  'To see how such a list looks:': string;
  // components/workbench/incident-list.tsx
  'Show {n} more': Plural;
  '{n} more that are open struck fewer messages, and are not listed.': Plural;
  // components/workbench/list/filter-bar.tsx
  'Messages to list': string;
  'Clear filters': string;
  'Search': string;
  'Address, queue id, server, cause': string;
  'Recipient’s domain': string;
  'Sender’s domain': string;
  'More filters': string;
  'Until': string;
  // components/workbench/list/filter-fields.tsx
  'All{#choices}': string;
  // components/workbench/list/list-tools.tsx
  'Being written…': string;
  'It could not be written: try again.': string;
  'Save as': string;
  // components/workbench/message-page.tsx
  '{n} more recipients, not shown here.': Plural;
  '{n} earlier attempts are not shown.': Plural;
  'at {server}': string;
  // components/workbench/period-bar.tsx
  'Period': string;
  'All{#time}': string;
  // components/workbench/reading-bar.tsx
  'Reading {files}': string;
  'Follow as it grows': string;
  // components/workbench/workbench.tsx
  'Logs': string;
  'Skip to the messages': string;
  'Yellowline workbench': string;
  'What is shown': string;
  'Everything is read in this window. Nothing is sent.': string;
}
