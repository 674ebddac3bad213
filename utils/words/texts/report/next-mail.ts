// Written by `npm run docs` from what is said in the program. Change it there.
import type { Plural } from '../../language';

export interface ReportNextMail {
  // utils/report/documents/next-mail/afterwards.ts
  'Until then it can be sent on to you once this is mended.': string;
  'Please ask the sender to send it once more.': string;
  'Once that is done, ask the sender to send it once more.': string;
  'You need not do anything.': string;
  'This has to be mended first by us, and then by {actor}.': string;
  'This has to be mended by {actor}.': string;
  'Please tell us once that is done, so that we can send the mail on to you.': string;
  'Please tell us once that is done, so that we can re-queue the message.': string;
  'Please tell us once that is done: then the sender can send it once more.': string;
  'Please tell us once that is done.': string;
  // utils/report/documents/next-mail/asks.ts
  'Send the mail again once the fault that the answer below names is mended.': string;
  'Find out what led to the answer below, and mend it or tell us what to change.': string;
  'Please:': string;
  'You can help:': string;
  'So that it does not happen again:': string;
  // utils/report/documents/next-mail/fields.ts
  'Cause': string;
  'Who must act': string;
  'Server': string;
  'Answered by': string;
  'Answer': string;
  'Also': string;
  'Queue id': string;
  'Message-ID': string;
  'Portal': string;
  '{host}, port {port}': string;
  'From': string;
  'To': string;
  'Subject': string;
  'State': string;
  'Attempts': string;
  'first {when}': string;
  'last {when}': string;
  // utils/report/documents/next-mail/incident-facts.ts
  '{n} are waiting': Plural;
  '{n} were delivered since': Plural;
  'Messages': string;
  'First failure': string;
  'Last failure': string;
  // utils/report/documents/next-mail/names-of.ts
  '{names} and {n} others': Plural;
  // utils/report/documents/next-mail/next-mail.ts
  'Hello,': string;
  'For whoever looks into this:': string;
  '{word}:': string;
  'The addresses of {filter}: {href}': string;
  'Your mail': string;
  'Mail': string;
  '{mail} to {server}: not getting through since {since}': string;
  'us': string;
  'where it went': string;
  'not getting through': string;
  '{mail} from {sender} to {recipient}: {what}': string;
  '{mail} to {recipient}: {what}': string;
  // utils/report/documents/next-mail/opening.ts
  'your mail server': string;
  'your mail server{#to}': string;
  'the mail server': string;
  'the mail server{#to}': string;
  'the recipient’s mail server': string;
  'the recipient’s mail server{#to}': string;
  'our mail server': string;
  'our mail server{#to}': string;
  'your mail to {recipients}': string;
  'the mail from {sender} to {recipients}': string;
  'the mail to {recipients}': string;
  'a mail from {sender} to {recipients}': string;
  'a mail to {recipients}': string;
  'a mail from {sender} to you ({recipient})': string;
  'a mail to you ({recipient})': string;
  '{server} accepted {mail}, and then kept it back from the mailbox.': string;
  '{server} accepted {mail}.': string;
  'It is unclear what became of {mail}.': string;
  '{server} says that it would refuse {mail}.': string;
  '{server} has put off {mail}.': string;
  '{server} did not take {mail}.': string;
  '{mail} has not arrived yet.': string;
  '{mail} could not be delivered.': string;
  'Some mail that came since {since} has not arrived.': string;
  'Some mail of yours to {server} has not been delivered since {since}.': string;
  '{n} mails to {server} have run into the same trouble since {since}: {shares}.': Plural;
  'The reason: {reason}': string;
  'The reason seems to be this: {reason}': string;
  'This may be the reason, among others: {reason}': string;
  'The server’s answer gives no clear reason.': string;
  // utils/report/documents/next-mail/readers.ts
  'Mail server’s admin': string;
  'The person who waits': string;
  'Network or DNS admin': string;
  // utils/report/documents/next-mail/who-acts.ts
  'We must act: have the message sent once more.': string;
  'We must act: re-queue the message.': string;
  'We must act first, then {actor}.': string;
  'Nobody: it is tried again by itself': string;
  'We first, then {actor}': string;
}
