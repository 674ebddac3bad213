// Written by `npm run docs` from what is said in the program. Change it there.
import type { Plural } from '../../language';

export interface ReportWorkbench {
  // utils/report/workbench/actor-words.ts
  'Nobody: it heals by itself': string;
  // utils/report/workbench/chart-words.ts
  '{n} waiting': Plural;
  'nothing': string;
  '{from} to {to}': string;
  'until {when}': string;
  // utils/report/workbench/comparison-view.ts
  '{messages} before': string;
  'New causes': string;
  'Causes that are gone': string;
  'Servers that got worse': string;
  'Servers that got better': string;
  'Delays that have moved': string;
  'Better than before: {share} did not arrive, {before} before.': string;
  'Worse than before: {share} did not arrive, {before} before.': string;
  'About as before: {share} did not arrive, {before} before.': string;
  'Nothing to compare: the first holds no message.': string;
  'Nothing to compare: the second holds no message.': string;
  'Worse than before: {share} did not arrive, {before} before, above all to {server}.': string;
  'New: {title} ({n}).': string;
  '{open} of {n} messages': Plural;
  '{share} not delivered, {before} before': string;
  '{span} (median of {n}), {spanBefore} of {nBefore} before': string;
  'and {n} more': Plural;
  // utils/report/workbench/customers-view.ts
  '{n} domains': Plural;
  'Without a recipient': string;
  // utils/report/workbench/delay-view.ts
  'before the queue: taking the message in, or earlier attempts': string;
  'waiting in the queue for its turn': string;
  'finding and greeting the next server': string;
  'handing the message over': string;
  '{span} in the filter.': string;
  '{span} in the filter, most of it {part}.': string;
  // utils/report/workbench/incident-view.ts
  'Open{#state}': string;
  'Acknowledged': string;
  'Mended': string;
  '{n} not arrived': Plural;
  '{n} open': Plural;
  'None of its messages is here: it was read from files, or the time for keeping them is over.': string;
  'Open again': string;
  'Broke out again after it was mended {when}.': string;
  'Who can end it: {actor}.': string;
  'It has gone on for {span}. What can end it:': string;
  'From {from} to {to}, for {span}.': string;
  'From {from} to {to}.': string;
  'Mail arrives there again, last {when}.': string;
  'Since {since}, for {span}, last seen {last}.': string;
  'Since {since}, last seen {last}.': string;
  '{n} delivered since': Plural;
  '{messages}: {shares}.': string;
  '{messages} to {n} recipients: {shares}.': Plural;
  'Healed: everything has arrived.': string;
  'What waits is delivered by itself once this is mended, for about five days.': string;
  'What waits is delivered by itself.': string;
  'What failed is not tried again by itself: re-queue it once this is mended.': string;
  'What failed is not tried again by itself: re-queue it.': string;
  'What failed is not tried again by itself: re-queue it once this is over.': string;
  // utils/report/workbench/incidents-view.ts
  '{n} acknowledged': Plural;
  '{n} mended': Plural;
  '{n} incidents are open.': Plural;
  // utils/report/workbench/ledger-view.ts
  'No delivery records found.': string;
  'All {n} messages were delivered.': Plural;
  'The message is not delivered: {title}.': string;
  'The message is not delivered.': string;
  '{share} are not delivered.': Plural;
  '{share} are not delivered, mostly: {title}.': Plural;
  '{n} messages are listed, those that failed or wait before those that were delivered at once. All are counted.': string;
  // utils/report/workbench/line-views.ts
  'All lines of the log': string;
  // utils/report/workbench/message-view.ts
  'Recipients': string;
  'Recoverable until': string;
  'about {when}': string;
  '{n} earlier attempts with the same answer.': Plural;
  '{n} earlier attempts with the same answer, the first {since}.': Plural;
  'Nobody was contacted: the reason is that of an earlier attempt.': string;
  'This line gives no reason: it is that of the attempt before.': string;
  'after {span}': string;
  'Retries ended at about {when}.': string;
  'A new try was due at about {when}: this log ends before it.': string;
  'Next try at about {when} (estimated from the gaps above).': string;
  'Next try at about {when} (estimated).': string;
  'Retries end at about {when}.': string;
  // utils/report/workbench/missing-words.ts
  'This message was in “{file}”, which is not open here any more: open or paste it again to see the message.': string;
  'This message was in a log that is not open here any more: open or paste it again to see the message.': string;
  // utils/report/workbench/over-view.ts
  'This mailbox takes mail again, since {when}.': string;
  'Mail of this sender gets through again, since {when}.': string;
  'This server takes mail again, since {when}.': string;
  // utils/report/workbench/periods.ts
  'Last day': string;
  'Today': string;
  'Last {n} days': Plural;
  '{n} days': Plural;
  // utils/report/workbench/reading-view.ts
  '… and {n} more files.': Plural;
  '{file} was not read to its end: the reading was stopped.': string;
  '{file} was not read: the reading was stopped.': string;
  '{file} holds no delivery records.': string;
  'What was read of it is shown.': string;
  '{file} was changed, moved or removed while it was read: choose it again, or a copy of it.': string;
  '{file} is damaged or incomplete: its packed data breaks off.': string;
  '{file} is damaged or incomplete: its list of files cannot be read.': string;
  '{file} holds no files.': string;
  '{file} is a ZIP64 archive, which is not read here: unpack it first, or pack it as .gz.': string;
  '{file} is protected by a password: unpack it first.': string;
  '{file} holds too much once it is unpacked: unpack it first, and choose what matters.': string;
  '{file} is packed in a way that is not read here: unpack it first, or pack it as .gz.': string;
  '{file} is not text: choose a log, a mail or a table.': string;
  '{file} could not be read to its end.': string;
  '{names} and {n} more{#files}': Plural;
  '{size} a second': string;
  '{size} read in {span}': string;
  'about {span} left': string;
  '{done} of {total} read': string;
  // utils/report/workbench/recovery-view.ts
  '{n} of {all} arrived since': Plural;
  '{n} still wait': Plural;
  'Mended {when}: {parts}.': string;
  '{n} had failed for good before: re-queue these': Plural;
  '{n} had failed for good before': Plural;
  'Not proven to be mended: all of it failed for good, and nothing else tells.': string;
  'Not proven to be mended: {proof}': string;
  'Not proven to be mended: {seen}; {proof}': string;
  '{n} of {all} servers take mail again': Plural;
  '{n} more deliveries at this server after the last failure would prove it.': Plural;
  '{n} more deliveries at the others would prove it.': Plural;
  '{n} of {all} mailboxes take mail again': Plural;
  '{n} more deliveries to this mailbox after the last failure would prove it.': Plural;
  '{n} more deliveries to the others would prove it.': Plural;
  '{n} of {all} senders get through again': Plural;
  '{n} more deliveries of this sender after the last failure would prove it.': Plural;
  '{n} more deliveries of the others would prove it.': Plural;
  '{n} of {all} messages arrived': Plural;
  '{n} more deliveries of this message would prove it.': Plural;
  '{n} have still to arrive.': Plural;
  // utils/report/workbench/row-view.ts
  'Delivered, after: {title}': string;
}
