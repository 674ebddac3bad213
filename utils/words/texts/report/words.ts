// Written by `npm run docs` from what is said in the program. Change it there.
import type { Plural } from '../../language';

export interface ReportWords {
  // utils/words/marks.ts
  '{label}: {what}': string;
  '“{words}”': string;
  '{before} and {next}': string;
  '{before}, {next}': string;
  '{before}; {next}': string;
  // utils/report/words/actor-lines.ts
  'Nobody has to act.': string;
  'Nobody has to act: it is tried again by itself.': string;
  'You must act: have the message sent once more.': string;
  'You must act: re-queue the message.': string;
  'You must act first, then {actor}.': string;
  '{actor} can tell why.': string;
  '{actor} must act.': string;
  // utils/report/words/actors.ts
  'Your mail server’s admin': string;
  'Your network or DNS admin': string;
  'The mailbox’s owner': string;
  'The sender': string;
  'SpamHero support': string;
  'Nobody': string;
  'your mail server’s admin': string;
  'your network or DNS admin': string;
  'the mailbox’s owner': string;
  'the sender': string;
  'SpamHero support{#inside}': string;
  'nobody': string;
  // utils/report/words/cause-words.ts
  'But it has lasted for more than four hours now, which is longer than usual.': string;
  // utils/report/words/caveats.ts
  'The filter did not contact your server this time; the words are from an earlier attempt.': string;
  'The log gives no reason here; this one is from the last failed attempt.': string;
  'The words come from another server; {server} only passed them on.': string;
  'The words come from another server; the one that answered only passed them on.': string;
  'This is the likely reason; the words do not prove it.': string;
  'This is only a possible reason; the words allow others.': string;
  'The answer ({code}) sounds final, but the filter goes on trying.': string;
  'The connection broke after the whole message was sent, so it may arrive more than once.': string;
  // utils/report/words/fix-links.ts
  'once that is mended': string;
  'if it cannot wait': string;
  'if you know that it is good': string;
  'if it was meant for another address': string;
  'if it is needed at once': string;
  'Flush mail queue': string;
  'Tools > Flush mail queue': string;
  'How to flush the mail queue': string;
  'Re-queue the message': string;
  'at the message’s row': string;
  'How to re-queue the message': string;
  'Deliver now': string;
  'at the message’s row > Deliver': string;
  'How to deliver it now': string;
  'Deliver to an alternate address': string;
  'How to deliver it to an alternate address': string;
  // utils/report/words/outlook.ts
  'The filter has given up by now ({day}).': string;
  'It is not tried again by itself.': string;
  'Not tried again by itself.': string;
  'It is not tried any more.': string;
  'Not tried any more.': string;
  'Not lost: the filter tries again by itself, for about five days.': string;
  'Not lost: a new try was due {when}. Open the logs again to see it. The filter goes on until about {end}.': string;
  'Not lost: the filter tries again by itself, next at about {next} and until about {end} (estimated from the gaps in this log).': string;
  'Not lost: the filter tries again by itself, next at about {next} and until about {end} (estimated).': string;
  'It is not lost: the filter tries again by itself, for about five days.': string;
  'It is not lost: the filter tries again by itself until about {end}.': string;
  'It is not lost: the filter tries again by itself, next at about {next} and until about {end} (estimated).': string;
  'The filter kept the message until about {day}.': string;
  'The filter keeps the message until about {day}.': string;
  'The filter keeps the message for 30 days.': string;
  // utils/report/words/platform-fix.ts
  'On {platform}': string;
  // utils/report/words/readable.ts
  'Nothing here that can be read as a delivery record.': string;
  'Open the logs of a message in Quarantine+ and copy the whole log, with the lines that say status=.': string;
  'Or paste only what the mail server answered, such as “452 4.2.2 Mailbox is full”.': string;
  'Paste only what the mail server answered, such as “452 4.2.2 Mailbox is full”.': string;
  'Paste the notice that came back to the sender, with the words of the server that refused the message.': string;
  'Paste what “postqueue -p”, “mailq” or “Get-Queue | Format-List” writes: it has the reasons.': string;
  'It is no text: it holds binary data.': string;
  'It holds {n} lines of Postfix ({daemons}) about mail that came in or waits, and none about handing it on: those have “status=”.': Plural;
  'It holds the counts of a queue: how many messages wait, and not why.': string;
  'These are mail headers: they show a path, no refusal. Paste the bounce or the log.': string;
  'It looks like JSON, without an event of a delivery that is known here.': string;
  'It looks like a table with the columns {columns}: none tells of a recipient and an outcome.': string;
  'It holds {n} lines of a log, none with both a recipient and what became of the mail.': Plural;
  'It holds the log of {programs} and others: no line tells of a recipient and what became of the mail.': string;
  'It holds the log of {programs}: no line tells of a recipient and what became of the mail.': string;
  'It reads like a letter: without a reply code such as 550, or a line of a mail program, nothing can be told from it.': string;
  // utils/report/words/status-words.ts
  'Delivered': string;
  'Waiting': string;
  'Failed': string;
  'Given up after retries': string;
  'Would be accepted': string;
  'Would be refused': string;
  'Unclear': string;
  'Accepted, then kept back': string;
  'Was waiting': string;
  'Look up this time and recipient in the log of your mail server: it says more than this line.': string;
  'Refused, for a reason that cannot be read': string;
  'The message was refused for good. The log does not say why in words that are known here.': string;
  'Put off, for a reason that cannot be read': string;
  'The message could not be delivered yet. The log does not say why in words that are known here.': string;
  'The log does not say what happened': string;
  'This record gives no reason that can be read.': string;
  // utils/report/words/story.ts
  'So that it does not happen again': string;
  'Ask the sender to send the message once more, as it is no longer kept.': string;
  'Re-queue the message.': string;
  'Re-queue the message once that is mended.': string;
  'Nothing to do. If the mail is missing, ask your mail server’s admin.': string;
  'Wait: the filter tries again by itself.': string;
  'Do not release it until its content is clear.': string;
  // utils/report/words/times.ts
  '{span} ago': string;
  'less than a minute ago': string;
  // utils/report/words/undelivered-words.ts
  '{n} messages on this page are not delivered': Plural;
  // utils/report/words/untried.ts
  '{n} messages that nobody has tried to deliver yet': Plural;
  'Message {id} from {sender}': string;
  'Message {id}': string;
  'Deep filtered: the filter has held it since {when}, and has not tried to deliver it yet.': string;
  'Deep filtered: the filter holds it, and has not tried to deliver it yet.': string;
  'Nobody has to act: the filter checks it again by itself, usually within about two hours.': string;
  'Open the logs again, as that time has passed. “Deliver” at its row releases it at once.': string;
  'Wait, or press “Deliver” at its row: that releases it at once.': string;
  'Queued since {when}: not tried yet.': string;
  'Queued: not tried yet.': string;
  'Nobody has to act: the filter tries it by itself.': string;
  'Open the logs again: an attempt was due by now.': string;
  'Wait: it usually goes out in less than a minute.': string;
  'With the filter since {when}: this log tells of no attempt to deliver it.': string;
  'With the filter: this log tells of no attempt to deliver it.': string;
  'Nobody has to act yet.': string;
  'Open the logs again to see what becomes of it.': string;
}
