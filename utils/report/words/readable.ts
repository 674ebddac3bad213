import { inRow, listed } from '../../words/marks';
import { say, sayCount, text } from '../../words/say';
import { quote } from './quote';

/** What is said of a text without any delivery, on every surface. */
export interface Unreadable {
  /** What it does hold, as a sentence; `null` where that cannot be told either. */
  readonly holds: string | null;
  /** What to paste or open instead, as sentences. */
  readonly paste: readonly string[];
}

export function nothingReadable(): string {
  return say('Nothing here that can be read as a delivery record.');
}

const FROM_THE_PORTAL = text(
  'Open the logs of a message in Quarantine+ and copy the whole log, with the lines that say status=.',
);
const OR_A_REPLY = text('Or paste only what the mail server answered, such as “452 4.2.2 Mailbox is full”.');
const A_REPLY = text('Paste only what the mail server answered, such as “452 4.2.2 Mailbox is full”.');
const THE_NOTICE = text(
  'Paste the notice that came back to the sender, with the words of the server that refused the message.',
);
const THE_LISTING = text(
  'Paste what “postqueue -p”, “mailq” or “Get-Queue | Format-List” writes: it has the reasons.',
);

type Paste =
  | typeof FROM_THE_PORTAL
  | typeof OR_A_REPLY
  | typeof A_REPLY
  | typeof THE_NOTICE
  | typeof THE_LISTING;

/** Reads the beginning of a text only. */
export function whatIsReadable(text: string): Unreadable {
  const beginning = text.slice(0, mostRead);
  for (const { tell, paste } of kinds) {
    const holds = tell(beginning);
    if (holds) return { holds, paste: paste.map((one) => say(one)) };
  }
  return { holds: null, paste: ANYTHING.map((one) => say(one)) };
}

/** The same as one paragraph, for a list of files and for a terminal. */
export function unreadableWords(text: string): string {
  const { holds, paste } = whatIsReadable(text);
  return [holds, ...paste].filter(Boolean).join(' ');
}

const mostRead = 50_000;

type Tell = (text: string) => string | null;

const tellBinary: Tell = (text) =>
  text.includes('\0') || text.includes('\ufffd') ? say('It is no text: it holds binary data.') : null;

/** Daemons that take mail in, or keep it: what becomes of it is told by smtp, lmtp and others (Postfix, master(8)). */
const tellOtherDaemons: Tell = (text) => {
  const names = text.match(
    /\bpostfix[a-z0-9-]{0,20}\/(?:smtpd|cleanup|qmgr|postscreen|anvil|pickup|dnsblog|scache)\b/g,
  );
  if (!names) return null;
  const daemons = [...new Set(names.map((name) => name.slice(name.indexOf('/') + 1)))];
  return sayCount(
    names.length,
    {
      one: 'It holds {n} line of Postfix ({daemons}) about mail that came in or waits, and none about handing it on: those have “status=”.',
      other:
        'It holds {n} lines of Postfix ({daemons}) about mail that came in or waits, and none about handing it on: those have “status=”.',
    },
    { daemons: listed(daemons) },
  );
};

/** qshape(1), and `Get-Queue` of Exchange as a table. */
const tellCounts: Tell = (text) =>
  /^ {6,200}T {1,8}5 {1,8}10 {1,8}20 |^Identity {1,80}DeliveryType {1,80}Status {1,80}MessageCount/m.test(
    text,
  )
    ? say('It holds the counts of a queue: how many messages wait, and not why.')
    : null;

const tellHeaders: Tell = (text) => {
  const names =
    text.match(/^(?:Received|Return-Path|From|To|Subject|Date|Message-ID|Delivered-To):/gim) ?? [];
  if (names.length < 2) return null;
  return say('These are mail headers: they show a path, no refusal. Paste the bounce or the log.');
};

const tellJson: Tell = (text) =>
  /^\s*[[{]/.test(text)
    ? say('It looks like JSON, without an event of a delivery that is known here.')
    : null;

const tellTable: Tell = (text) => {
  const first = text.slice(0, 2_000).trimStart().split('\n', 1)[0] ?? '';
  const columns = first.split(/[,;\t]/).map((name) => name.trim());
  if (columns.length < 4 || columns.some((name) => name === '' || name.length > 40)) return null;
  return say('It looks like a table with the columns {columns}: none tells of a recipient and an outcome.', {
    columns: quote(inRow(columns.slice(0, 6))),
  });
};

/** Times as syslog, ISO 8601 and others write them at the beginning of a line. */
const tellLog: Tell = (text) => {
  const lines = text.match(
    /^\W{0,2}(?:[A-Z][a-z]{2} {1,2}\d{1,2} \d\d:\d\d|\d{4}[-/.]\d\d[-/.]\d\d|\d\d:\d\d:\d\d)/gm,
  );
  if (!lines) return null;
  return sayCount(lines.length, {
    one: 'It holds a line of a log, without both a recipient and what became of the mail.',
    other: 'It holds {n} lines of a log, none with both a recipient and what became of the mail.',
  });
};

/** What syslog calls the programs that wrote a log (RFC 3164, 5.3). */
const tellPrograms: Tell = (text) => {
  const tags = text.matchAll(
    /^(?:[A-Z][a-z]{2} {1,2}\d{1,2} \d\d:\d\d:\d\d|\d{4}-\d\d-\d\dT\S{8,24}) \S{1,64} ([A-Za-z][\w.-]{1,40})(?:\[\d{1,10}\])?: /gm,
  );
  const names = [...new Set([...tags].map(([, name]) => name as string))];
  if (names.length === 0) return null;
  const some = names.slice(0, 4).map((name) => quote(name));
  return names.length > 4
    ? say(
        'It holds the log of {programs} and others: no line tells of a recipient and what became of the mail.',
        { programs: inRow(some) },
      )
    : say('It holds the log of {programs}: no line tells of a recipient and what became of the mail.', {
        programs: listed(some),
      });
};

/** Sentences: several words of letters in a row, and a mark at their end. */
const tellProse: Tell = (text) =>
  /(?:\p{L}{2,30}[,;:]? ){4,40}\p{L}{1,30}[.!?]/u.test(text)
    ? say(
        'It reads like a letter: without a reply code such as 550, or a line of a mail program, nothing can be told from it.',
      )
    : null;

const ANYTHING: readonly Paste[] = [FROM_THE_PORTAL, OR_A_REPLY];
const kinds: readonly { readonly tell: Tell; readonly paste: readonly Paste[] }[] = [
  { tell: tellBinary, paste: [FROM_THE_PORTAL] },
  { tell: tellOtherDaemons, paste: [FROM_THE_PORTAL] },
  { tell: tellCounts, paste: [THE_LISTING] },
  { tell: tellHeaders, paste: [THE_NOTICE, FROM_THE_PORTAL] },
  { tell: tellJson, paste: [A_REPLY] },
  { tell: tellTable, paste: ANYTHING },
  { tell: tellPrograms, paste: ANYTHING },
  { tell: tellLog, paste: ANYTHING },
  { tell: tellProse, paste: [THE_NOTICE, OR_A_REPLY] },
];
