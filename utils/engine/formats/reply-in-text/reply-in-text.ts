import { readLineHead } from '../../text/log-line';
import type { LogRecord } from '../../text/records';
import type { DeliveryEvent } from '../../types';
import type { FormatReader, OpenFormat } from '../format';
import { isOfPostfix } from '../process-name';
import { sendersWordsAt } from '../senders-words';
import { type FoundReply, findReply } from './find-reply';
import { addressesIn, othersOf, recipientNamedIn, recipientOf } from './recipients';
import { hopOf, stateNamedIn, timeOf } from './surroundings';
import { createTold } from './told';

/**
 * The last resort: a reply inside other text, or without any around it, one a line or over several (RFC 5321, 4.2.1). Found by a code or by the fixed frame of a
 * mail program (frames.ts). They count only where nothing else was read in the text, as what stands around a log tells of the same failure again, unless the
 * line is a record of its own: with a time and a recipient.
 *
 * ```text
 * > | Delivery to kim@example.com failed: 550 5.1.1 no mailbox by that name here
 *                 ^^^^^^^^^^^^^^^         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *                 recipient               response
 * > | 550-5.2.1 The email account that you tried to reach is disabled. Please
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *     |   words
 *     a code that goes on
 * > | 550 5.2.1 ask its owner
 *     ^^^^^^^^^^^^^^^^^^^^^^^
 *     |   words
 *     a code that ends
 * ```
 */
export const openReplyInText: OpenFormat = (now) => new ReplyInTextReader(now);

const NONE: readonly DeliveryEvent[] = [];
const MOST_A_LINE = 20;
const LONGEST = 8_192;
const MOST_LINES = 24;

/** A reply whose words may go on in the next line. */
interface Open extends FoundReply {
  readonly record: LogRecord;
  readonly before: string;
  readonly behind: string;
  words: string;
  end: number;
  lines: number;
}

interface Named {
  readonly recipient: string;
  readonly start: number;
}

class ReplyInTextReader implements FormatReader {
  private readonly told = createTold();
  private open: Open | null = null;
  /** Whom the text spoke of last, and how many lines ago. */
  private named: Named | null = null;
  private age = 0;
  private isNotice = false;

  constructor(private readonly now: number | undefined) {}

  read(record: LogRecord): readonly DeliveryEvent[] | null {
    const { text } = record;
    if (this.goesOn(record)) return this.append(record);
    this.close();
    this.age += 1;
    if (text.length > MOST_TEXT || isOfServer(text)) return null;
    this.told.pass(text);
    if (REJECTED.test(text)) this.told.name(addressesIn(text));
    if (HEADER.test(text) && !IS_COMMAND.test(text)) return this.readHeader(record);
    if (mayHold(text) && this.find(withoutSender(record, this.now))) return NONE;
    this.remember(record);
    return null;
  }

  end(isAlone: boolean): readonly DeliveryEvent[] {
    this.close();
    return this.told.take(isAlone);
  }

  /** All replies of a line. */
  private find(record: LogRecord): boolean {
    let from = 0;
    for (let i = 0; i < MOST_A_LINE; i += 1) {
      const found = findReply(record.text, from);
      if (!found) break;
      this.close();
      const before = record.text.slice(from, found.start);
      const behind = record.text.slice(found.end);
      this.open = { ...found, record, before, behind, words: found.response, end: record.end, lines: 1 };
      from = Math.max(found.end, from + 1);
    }
    if (this.open && !this.open.isOpen) this.close();
    return from > 0;
  }

  private goesOn(record: LogRecord): boolean {
    const { open } = this;
    if (!open || record.afterBlank || open.lines >= MOST_LINES || open.words.length > LONGEST) return false;
    const code = /^([245]\d\d)-/.exec(lastLine(open.words))?.[1];
    if (code && (record.isIndented || record.text.startsWith(code))) return true;
    return isContinuation(record, open.words);
  }

  private append({ text, end }: LogRecord): readonly DeliveryEvent[] {
    const { open } = this;
    if (!open) return NONE;
    open.words = `${open.words}\n${text}`.slice(0, LONGEST);
    open.end = end;
    open.lines += 1;
    return NONE;
  }

  private close(): void {
    const { open } = this;
    this.open = null;
    if (!open) return;
    const earlier = this.age <= NEAR ? this.named : null;
    const event = this.toEvent(open, earlier);
    if (open.needsRecipient && event.recipient === null) return;
    // Told by names, not by places: those of another part of the text say nothing.
    const standsAlone =
      event.time !== null && event.recipient !== null && event.recipient !== earlier?.recipient;
    for (const recipient of [event.recipient, ...othersOf(open.before, event.recipient)])
      this.told.add({ ...event, recipient }, standsAlone, open.needsProgram ?? false);
  }

  /** A header may say anything; whom a mail was for is said by one, but for a notice, which goes back to the sender. */
  private readHeader(record: LogRecord): null {
    if (/^From:/i.test(record.text)) this.isNotice = NOTIFIES.test(record.text);
    if (/^To:/i.test(record.text) && !this.isNotice) this.remember(record);
    return null;
  }

  private remember({ text, start }: LogRecord): void {
    const recipient = text.includes('@') ? recipientNamedIn(text) : null;
    if (!recipient) return;
    this.named = { recipient, start };
    this.age = 0;
  }

  private toEvent(
    { record, before, behind, words, end, saidBy, stage, status }: Open,
    earlier: Named | null,
  ): DeliveryEvent {
    const recipient = recipientOf(words, before, earlier?.recipient ?? null, behind);
    // What is kept of a message is cut out by its place: whom the reply is about belongs to it.
    const start = earlier?.recipient === recipient ? Math.min(earlier.start, record.start) : record.start;
    return {
      kind: 'delivery',
      line: record.line,
      span: { start, end },
      time: timeOf(record.text, this.now),
      queueId: null,
      sender: null,
      recipient,
      originalRecipient: null,
      nextHop: hopOf(words, before),
      delay: null,
      delays: null,
      dsn: null,
      status: stateNamedIn(before) ?? status,
      response: NESTED.exec(words)?.[1] ?? words,
      stage,
      saidBy,
    };
  }
}

/** Why JavaMail could not connect stands in the error that its own was made of. */
const NESTED =
  /connect to .{0,400}\n(?:Caused by: )?java\.net\.\w{1,40}Exception: (Connection (?:refused|reset|timed out)|No route to host|Network is unreachable)/is;
const MOST_TEXT = 16_384;
/** A recipient who was named more lines ago is another's. */
const NEAR = 6;

/** Lines of a mail server, whose readers know which of them count, and those of a web server. */
function isOfServer(text: string): boolean {
  return OF_SERVER.test(text) || isOfPostfix(text) || /\bHTTP\/\d|\bPOST \/|\bGET \//.test(text);
}

/** Nodemailer's error, as Node shows it, names its recipients behind the reply. */
const REJECTED = /^rejected: \[ ?['"]/;
const NOTIFIES = /mailer-?daemon|postmaster|mail delivery|no-?reply|microsoft outlook|system administrator/i;
/** RFC 5424 names a process without its number in brackets; Sendmail's rules refuse what is no delivery. */
const OF_SERVER = /^.{10,120}? postfix(?:[-/]\w{1,20})? \d{1,10} |\bruleset=/;
/** `TO:<kim@example.com> 550 …`: what is left of a command, and no header. */
const IS_COMMAND = /^TO:<[^<>\s]{1,320}> \S/;
const HEADER =
  /^(?:Subject|Betreff|Objet|Asunto|From|To|Cc|Date|Received|Return-Path|Delivered-To|Message-ID|MIME-Version|Content-[A-Za-z-]{4,30}|X-[A-Za-z-]{2,40}|Reply-To|References|In-Reply-To|DKIM-Signature|Authentication-Results|List-[A-Za-z]{2,20}|User-Agent):/i;

/** In a line of a log, what a sender has written there may look like a reply; in a letter about a mail its subject is only a word. */
function withoutSender(record: LogRecord, now: number | undefined): LogRecord {
  const at = sendersWordsAt(record.text);
  const isOfLog = at < record.text.length && readLineHead(record.text, now).time !== null;
  return isOfLog ? { ...record, text: record.text.slice(0, at) } : record;
}

/** Cheap, as every line that nobody knows passes here. */
function mayHold(text: string): boolean {
  return /[45](?:\d\d(?:\W|$)|\.\d\.)|^250[ -]|connect|\bdial tcp|refused|timed? ?out|respon|antwort|réponse|respuesta|getaddrinfo|SMTPServer|Errno|\bSSL|certificate|Net::|^#5|^retry time|^Unroute| error -?\d|status=/i.test(
    text,
  );
}

/** A line that is none of these goes on with the words before: of a stack trace, a field, a record, a list, a mark of a quote. */
const STARTS_ANEW =
  /^(?:at |\.{3} |Caused by|[{}[\]]|#|-{2,}|[A-Za-z_-]{2,40} ?[:=] |['"]?[A-Za-z_]{2,40}['"]?: ?['"\d{[]|[245]\d\d[ -]|<?[^\s@]{1,128}@\S{1,255}(?:$|>?: )|[A-Z][a-z]{2} {1,2}\d|\d{4}-\d\d|(?:Hi|Hello|Hallo|Dear|Regards|Best|Kind|Thanks|Thank you|Cheers|Sincerely|Please (?:help|advise))\b)/;

function isContinuation({ text }: LogRecord, words: string): boolean {
  // A line may end with the code of the one that it was wrapped from; another code is of another reply.
  const code = /(?:^|[\s:"'(])([45]\d\d)[ -][45]\.\d\.\d/.exec(text)?.[1];
  return !STARTS_ANEW.test(text) && (!code || words.includes(code));
}

function lastLine(words: string): string {
  return words.slice(words.lastIndexOf('\n') + 1);
}
