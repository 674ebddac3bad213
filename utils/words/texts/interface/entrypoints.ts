// Written by `npm run docs` from what is said in the program. Change it there.
import type { Plural } from '../../language';

export interface InterfaceEntrypoints {
  // entrypoints/background/history.ts
  'This was not understood: load the page again.': string;
  // entrypoints/options/backup.ts
  '{file} is no file that was saved here.': string;
  '{file} was saved by a newer version of Yellowline: update it to read this file.': string;
  '{n} messages were restored.': Plural;
  '{n} messages were restored, and the settings.': Plural;
  '{n} entries were no messages, and were left out.': Plural;
  'Then the extension did not answer any more. Read the file once more: what was restored stays, and nothing is restored twice.': string;
  // entrypoints/options/erase.ts
  'Everything is erased.': string;
  'What was kept of {portal} is erased.': string;
  'What was kept of pasted text and of files is erased.': string;
  'nothing is kept{#it_stays_that}': string;
  'messages are kept for {n} days{#it_stays_that}': Plural;
  'no log is read by pointing{#it_stays_that}': string;
  'copied reports have no names{#it_stays_that}': string;
  '{what}, and that {more}': string;
  'As you chose, it stays that {what}.': string;
  // entrypoints/options/kept.ts
  'The history does not answer: load this page again.': string;
  '{n} messages kept, about {size}.': Plural;
  'Pasted, or read from files': string;
  // entrypoints/options/main.tsx
  'Saved.': string;
  'That did not work: load this page again and try once more.': string;
  // entrypoints/options/more.tsx
  'All choices are as they were at the start.': string;
  'Your choices are back.': string;
  // entrypoints/options/settings.ts
  'The browser did not keep this choice: its storage is full or switched off.': string;
  // entrypoints/options/shortcuts.ts
  'Open the popup': string;
  'The browser keeps them on its page of extension shortcuts.': string;
  'Firefox keeps them on its page of add-ons, under the gear: Manage Extension Shortcuts.': string;
  // entrypoints/options/sites.ts
  'Yellowline runs on {host} already.': string;
  'The browser was not allowed to let Yellowline run there.': string;
  'The browser does not let extensions run there.': string;
  // entrypoints/portal.content/portal-page.ts
  'Yellowline: {words}': string;
  // entrypoints/privacy/main.tsx
  'Yellowline: privacy': string;
  // entrypoints/terminal/mails.ts
  'No mail to write: {reader} can do nothing about what this log tells.': string;
  'There is something to write to others: {commands}.': string;
  // entrypoints/welcome/main.tsx
  'Welcome to Yellowline': string;
  // entrypoints/workbench/app.tsx
  'Sample log': string;
  // entrypoints/workbench/cases.tsx
  'Saved, with {n} messages.': Plural;
  // entrypoints/workbench/dropped.ts
  'Pasted text': string;
  'Dropped text': string;
  // entrypoints/workbench/found.tsx
  'Nothing is kept yet.': string;
  // entrypoints/workbench/list/list-actions.ts
  '{n} messages saved as {file}.': Plural;
  'These are the first {number}: narrow the list to keep others.': string;
  // entrypoints/workbench/list/message-list.tsx
  '{n} messages.': Plural;
  '{number} of {n} messages.': Plural;
  // entrypoints/workbench/open-incident.tsx
  'Looking at its messages…': string;
  // entrypoints/workbench/open-message.tsx
  'Reading its lines…': string;
  // entrypoints/workbench/panels.tsx
  'Delivery attempts over time': string;
  'Messages by their last attempt': string;
  // entrypoints/workbench/periods.tsx
  'until {to}': string;
  'from {from}': string;
  'from {from} until {to}': string;
  // entrypoints/workbench/sources/file-source.ts
  'The reading broke off: the browser has ended it, perhaps for want of memory. Read fewer files at once.': string;
  'Selected text': string;
  'The reading broke off: load this page again, and open the files once more.': string;
  'What was added to the logs could not be read. What was read before stays. Drop them here once more to try again.': string;
  '{file} was cut, or begun anew. What was read of it stays. If lines are missing that were written just before, drop the older file here, too.': string;
  // entrypoints/workbench/sources/history-source.ts
  'The list broke off: load this page again.': string;
  'One record of the history cannot be read, and is left as it is.': string;
  '{n} records of the history cannot be read, and are left as they are.': Plural;
  // entrypoints/workbench/sources/incident-memory.ts
  'This incident is not in what was read any more.': string;
  'Nothing is kept: the history is off. Switch it on in the settings.': string;
  'The extension does not answer: load this page again.': string;
  // entrypoints/workbench/worker/case.ts
  'The verdict, and what to write to whom': string;
  'The verdict': string;
  'Among them what was delivered after it: the proof of its end': string;
  'The log lines of each, as data that can be read again': string;
  'Every attempt with its answer': string;
  'A chart over time': string;
  'The incidents among them, with your notes': string;
  '{n} messages: recipient, status, cause, server, times': Plural;
  '{n} messages, the first of {total}: recipient, status, cause, server, times': Plural;
  'Mail to {domain}': string;
  '{what} until {to}': string;
  '{what} from {from} until {to}': string;
  'Message {id} to {recipient}': string;
  'Message to {recipient}': string;
  'All {n} messages arrived.': Plural;
  '{n} of {messages} have not arrived, mostly: {title}.': Plural;
  // entrypoints/workbench/worker/compared.ts
  '{file}, beside {other}': string;
  'The last 24 hours, beside those before': string;
  'The last 7 days, beside those before': string;
  'The second half of the time, beside the first': string;
  // entrypoints/workbench/worker/desk.ts
  'This message is not in what was read.': string;
  'The lines of this message could not be read.': string;
  'This incident is not in what was read.': string;
  'The file of this message has changed since it was read: choose it again to see its lines.': string;
}
