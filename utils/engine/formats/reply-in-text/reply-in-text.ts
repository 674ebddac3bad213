import type { LogRecord } from '../../text/records';
import type { DeliveryEvent } from '../../types';
import type { FormatReader, OpenFormat } from '../format';
import { isOfPostfix } from '../process-name';
import { type FoundReply, findReply } from './find-reply';
import { hopOf, recipientNamedIn, recipientOf, stateNamedIn, timeOf } from './surroundings';

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
const MOST = 10_000;
const MOST_A_LINE = 20;
const LONGEST = 8_192;
const MOST_LINES = 8;

interface Held {
  readonly event: DeliveryEvent;
  /** A record of its own also where other formats were read. */
  readonly standsAlone: boolean;
}

/** A reply whose words may go on in the next line. */
interface Open extends FoundReply {
  readonly record: LogRecord;
  readonly before: string;
  words: string;
  end: number;
  lines: number;
}

class ReplyInTextReader implements FormatReader {
  private readonly held: Held[] = [];
  /** What was told: the same code, words and recipient are told once. */
  private readonly told = new Map<string, number>();
  private open: Open | null = null;
  /** Whom the text spoke of last, and how many lines ago. */
  private named: { readonly recipient: string; readonly start: number } | null = null;
  private age = 0;

  constructor(private readonly now: number | undefined) {}

  read(record: LogRecord): readonly DeliveryEvent[] | null {
    const { text } = record;
    if (this.goesOn(record)) return this.append(record);
    this.close();
    this.age += 1;
    if (record.text.length > MOST_TEXT || isOther(text)) return null;
    if (mayHold(text) && this.find(record)) return NONE;
    this.remember(record);
    return null;
  }

  end(isAlone: boolean): readonly DeliveryEvent[] {
    this.close();
    return this.held.filter(({ standsAlone }) => isAlone || standsAlone).map(({ event }) => event);
  }

  /** All replies of a line. */
  private find(record: LogRecord): boolean {
    let from = 0;
    for (let i = 0; i < MOST_A_LINE; i += 1) {
      const found = findReply(record.text, from);
      if (!found) break;
      this.close();
      const before = record.text.slice(from, found.start);
      this.open = { ...found, record, before, words: found.response, end: record.end, lines: 1 };
      from = Math.max(found.end, from + 1);
    }
    if (this.open && !this.open.isOpen) this.close();
    return from > 0;
  }

  private goesOn(record: LogRecord): boolean {
    const { open } = this;
    if (!open || record.afterBlank || open.lines >= MOST_LINES || open.words.length > LONGEST) return false;
    const code = /^([245]\d\d)-/.exec(lastLine(open.words))?.[1];
    if (code) return record.isIndented || record.text.startsWith(code) || !/^[245]\d\d[ -]/.test(record.text);
    return isContinuation(record);
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
    if (!open || this.held.length >= MOST) return;
    const event = this.toEvent(open);
    const key = `${event.recipient ?? ''}\n${wordsOf(event.response)}`;
    const known = this.told.get(key) ?? this.told.get(`\n${wordsOf(event.response)}`);
    if (known !== undefined) return;
    this.told.set(key, this.held.length);
    if (event.recipient) this.told.set(`\n${wordsOf(event.response)}`, this.held.length);
    this.held.push({
      event,
      standsAlone: event.time !== null && event.recipient !== null && event.span.start === open.record.start,
    });
  }

  private remember({ text, start }: LogRecord): void {
    const recipient = text.includes('@') ? recipientNamedIn(text) : null;
    if (!recipient) return;
    this.named = { recipient, start };
    this.age = 0;
  }

  private toEvent({ record, before, words, end, saidBy, stage, status }: Open): DeliveryEvent {
    const earlier = this.age <= NEAR ? this.named : null;
    const recipient = recipientOf(words, before, earlier?.recipient ?? null);
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
      response: words,
      stage,
      saidBy,
    };
  }
}

const MOST_TEXT = 16_384;
/** A recipient who was named more lines ago is another's. */
const NEAR = 6;

/** Lines that are no place for a reply: those of a mail server whose readers know which of them count; headers of a mail, of which a subject may say anything. */
function isOther(text: string): boolean {
  return (
    OF_SERVER.test(text) ||
    isOfPostfix(text) ||
    HEADER.test(text) ||
    /\bHTTP\/\d|\bPOST \/|\bGET \//.test(text)
  );
}

/** RFC 5424 names a process without its number in brackets; Sendmail's rules refuse what is no delivery. */
const OF_SERVER = /^.{10,120}? postfix(?:[-/]\w{1,20})? \d{1,10} |\bruleset=/;
const HEADER =
  /^(?:Subject|Betreff|Objet|Asunto|From|To|Cc|Date|Received|Return-Path|Delivered-To|Message-ID|MIME-Version|Content-[A-Za-z-]{4,30}|X-[A-Za-z-]{2,40}|Reply-To|References|In-Reply-To|DKIM-Signature|Authentication-Results|List-[A-Za-z]{2,20}|User-Agent):/i;

/** Cheap, as every line that nobody knows passes here. */
function mayHold(text: string): boolean {
  return /[45](?:\d\d\W|\.\d\.)|^250[ -]|\bconnect(?:ion)? |\bdial tcp|refused to talk/.test(text);
}

/** A line that is none of these goes on with the words before: of a stack trace, a field, a record, a list, a mark of a quote. */
const STARTS_ANEW =
  /^(?:at |\.{3} |Caused by|[{}[\]]|#|-{2,}|[A-Za-z_-]{2,40} ?[:=] |['"]?[A-Za-z_]{2,40}['"]?: ?['"\d{[]|[245]\d\d[ -]|\S{1,128}@\S{1,255}$|[A-Z][a-z]{2} {1,2}\d|\d{4}-\d\d|(?:Hi|Hello|Hallo|Dear|Regards|Best|Kind|Thanks|Thank you|Cheers|Sincerely|Please (?:help|advise))\b)/;

function isContinuation({ text }: LogRecord): boolean {
  return !STARTS_ANEW.test(text);
}

function lastLine(words: string): string {
  return words.slice(words.lastIndexOf('\n') + 1);
}

/** A frame, codes and white space make no other failure of the same words. */
function wordsOf(response: string): string {
  const bare = response
    .replace(/^.{0,300}?(?:said|me): {1,4}/s, '')
    .replace(/\(in reply to [^)]{1,60}\)$/, '');
  return bare
    .replace(/^(?:[45]\d\d[ -]{1,2})?(?:[45]\.\d{1,3}\.\d{1,3} )?/, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 200);
}
