// Written by `npm run docs` from what is said in the program. Change it there.
import type { Plural } from '../../language';

export interface ReportPasted {
  // utils/report/pasted/pasted-items.ts
  'And {n} more recipients, not shown.': Plural;
  '{n} delivered': Plural;
  'from {sender}': string;
  // utils/report/pasted/pasted.ts
  'Paste a delivery log, or a reply from a mail server.': string;
  'This text could not be read to its end.': string;
  'Paste a shorter part of the log, such as the lines of one message.': string;
  'The text is very long: only its first six million characters were read.': string;
  '{messages}, {recipients}, {attempts}.': string;
  '{n} replies, without a log around them.': Plural;
  '{n} delivery attempts': Plural;
  // utils/report/pasted/trace-view.ts
  'The mail goes round in circles: it came back to {host} again and again.': string;
  'These headers show no way that can be read.': string;
  'It reached {host} on {when}; no mark of a filter in it says that it was put aside.': string;
  'It reached {host}; no mark of a filter in it says that it was put aside.': string;
  '{filter} put it into Junk ({proof}).': string;
  '{filter} put it into quarantine ({proof}).': string;
  '{filter} put it into the inbox ({proof}).': string;
  '{filter} took it for spam ({proof}): look in Junk and in quarantine.': string;
  '{filter} put it into Junk': string;
  '{filter} put it into quarantine': string;
  '{filter} put it into the inbox. If it is not there, look at rules, forwarding and other folders': string;
  '{filter} took it for spam': string;
  '{filter} let it pass': string;
  '{filter} says no more than its codes': string;
  'The last server found {results}.': string;
  '{n} more hops, not shown.': Plural;
  'Microsoft’s own check': string;
  'It took {total}, of which {span} before {host} had it.': string;
  'the next server': string;
  'No server of SpamHero is proven to be on this way: any line of it may have been written by somebody before the last server.': string;
  'Proven from {host} on. Lines before it may have been written by anybody on the way.': string;
  'the filter': string;
  'the server itself': string;
  'its clock is wrong': string;
  'the recipient': string;
  '(log)': string;
  '(proven)': string;
}
