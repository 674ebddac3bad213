// Written by `npm run docs` from what is said in the program. Change it there.
import type { Plural } from '../../language';

export interface ReportPage {
  // utils/report/page/card.ts
  '{n} of {all} recipients': string;
  'stuck {span}': string;
  'stuck less than a minute': string;
  '{names} and {n} more': Plural;
  '{status}: {title}. Press Tab for steps.': string;
  'Queued': string;
  'In the queue. It goes out in a moment, usually in less than a minute.': string;
  'Deferring': string;
  'An attempt to deliver it failed; the filter goes on trying.': string;
  'It could not be delivered to one or more recipients.': string;
  'Deep filtered': string;
  'Held for more filtering, for about two hours. Deliver releases it at once.': string;
  'Not delivered': string;
  'The page shows it as not delivered. Its log tells why.': string;
  // utils/report/page/known-from.ts
  'Known from {when}': string;
  '{when} or later': string;
  '{n} messages known from {when}': Plural;
  // utils/report/page/lines.ts
  'Attempt {n} of {all}': string;
  'same answer': string;
  '{recipient}: same as {other} above': string;
  '{status} for {recipient}': string;
  '{status} to {recipient}': string;
  // utils/report/page/note.ts
  'the filter’s own mail server': string;
  // utils/report/page/overview-head.ts
  'To read them all here, open the Logs of one.': string;
  '{n} failed': Plural;
  '{n} deferring': Plural;
  '{n} queued': Plural;
  '{n} deep filtered': Plural;
  '{n} of unknown state': Plural;
  // utils/report/page/overview-shares.ts
  'You or your server’s admin': string;
  'Wait': string;
  'Nobody: delivered by now': string;
  // utils/report/page/overview.ts
  'Reading logs: {done} of {total}': string;
  'since {when}': string;
  '{n} of {all}': string;
  '{name}, one of {n} recipients': Plural;
  'Without any attempt so far: {n}': string;
  'The log tells of no recipient: {n}': string;
  'Could not be read: {n}': string;
  'Not read yet: {n}': string;
  'Show fewer': string;
  'Show all {n}': string;
  'Copy as a ticket': string;
  'Copy all {n}': string;
  'Copied': string;
  'The browser did not let it be copied': string;
  // utils/report/page/page-words.ts
  'Yellowline is not running on {host} yet.': string;
  'This page was opened before Yellowline was installed or updated.': string;
  'Yellowline does not run on {host}.': string;
  'If your Quarantine+ page is here, let it run on this one site.': string;
  'On this page: {rows}, {undelivered}, {logs}.': string;
  '{n} rows': Plural;
  '{n} undelivered': Plural;
  '{n} logs': Plural;
  'No undelivered message and no open log was recognised here. If there is one, report it at the foot of this window: the report says how the page is built.': string;
  'The page keeps taking the explanations away, so Yellowline has stopped adding them. Load the page again to start anew.': string;
  'The page sent more logs at once than Yellowline reads; some were left out.': string;
  // utils/report/page/read-words.ts
  'Reading the log…': string;
  'The log tells of no delivery attempt so far.': string;
  'Why? Open Logs once: from then on pointing is enough.': string;
  '{n} logs could not be read.': Plural;
  'Reading has stopped.': string;
  'Open Logs to see the reason here.': string;
  'You are offline. What was read stays here.': string;
  'The portal did not answer.': string;
  'The portal answered something else: are you signed in?': string;
  'The answer was not this message’s log.': string;
  'The portal answered with an error ({code}).': string;
  // utils/report/page/standings.ts
  'recipient not named': string;
  // utils/report/page/summary.ts
  'No delivery records here.': string;
  'Open the logs of a message to see what happened to it.': string;
  '{status}: {open} of {scope}.': string;
  '{status}: all {scope}.': string;
  '{n} recipients': Plural;
  '{recipients} in {messages}': string;
  '{n} messages': Plural;
  '{n} recipients{#of}': Plural;
  '{n} messages{#of}': Plural;
  '{title}, and {n} other reasons.': Plural;
  'For {recipient}: {step}': string;
  // utils/report/page/way-words.ts
  'Close this log first: {name} is at the message’s row, which is marked.': string;
  'Close this log first. Then open {menu} and press {name}.': string;
  'Close this log first. Then press {name}.': string;
  'Open {menu}, then press {name}.': string;
  'Here: {name}.': string;
}
