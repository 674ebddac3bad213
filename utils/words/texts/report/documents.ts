// Written by `npm run docs` from what is said in the program. Change it there.
import type { Plural } from '../../language';

export interface ReportDocuments {
  // utils/report/documents/for-others.ts
  'To do: have the message sent once more': string;
  'To do: re-queue the message': string;
  'First whoever works on this ticket, then {actor}': string;
  'Answer of {source}': string;
  // utils/report/documents/message-report.ts
  'Made by Yellowline in the browser, from the log.': string;
  'Status lines of the log': string;
  'Addresses and names were replaced.': string;
  'Mail delivery report': string;
  'Next: {step}': string;
  'Sender': string;
  'Arrived': string;
  'What it means': string;
  'Who has to act': string;
  'Said by': string;
  'Last answer': string;
  'First attempt': string;
  'Last attempt': string;
  'Attempts in the log': string;
  'Steps': string;
  'Message': string;
  '… and {n} more messages.': Plural;
  '… and {n} more lines.': Plural;
  '… and {n} more recipients.': Plural;
  // utils/report/documents/overview-ticket.ts
  'Whoever works on this ticket, or the server’s admin': string;
  '{n} messages to look at': Plural;
  'First{#step}': string;
  'not named': string;
  '{names}, and {n} others': Plural;
  // utils/report/documents/ticket.ts
  'First step': string;
  '{status} for {open} of {all} recipients': string;
  '{status} since {when} ({span})': string;
  '{status} since {when}': string;
  // utils/report/documents/tracking.ts
  'Accepted': string;
  'By server': string;
  'Its answer': string;
  'Recipient': string;
  'Queue ID at the filter': string;
  'The server above has taken the message, so it is for whoever runs it to say where it went: look for this time, recipient and answer in its log.': string;
  'Tracking information': string;
}
