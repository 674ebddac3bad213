import type { LogRecord } from '../../text/records';
import {
  ALONE,
  ANNOUNCES,
  BRACKETED,
  DATED,
  DATED_NAME,
  DELAY,
  DIALOGUE,
  LABELLED,
  LISTS_RECIPIENTS,
  NAMED_RECIPIENT,
  namedReason,
  quotedReply,
  SMTP_REPLY,
  TELLS_FAILURE,
  TELLS_ORIGIN,
  TELLS_REASON_FIRST,
  TRANSCRIBED,
  X400,
} from './patterns';
import { readSentence } from './sentences';

/** What the human part of a notice says of one recipient. */
export interface TextEntry {
  readonly record: LogRecord;
  /** `null` where the notice names none. */
  recipient: string | null;
  /** The words of the reason, line by line, joined by a space. */
  reason: string;
  end: number;
  /** The reason is of a sentence and whole: only a reply says more. */
  isWhole: boolean;
  /** Said to have failed, or to wait, also where no reason follows. */
  isTold: boolean;
}

/** Reads the human part of a notice, whoever wrote it: an address, and the lines that belong to it. */
export class NoticeText {
  readonly entries: TextEntry[] = [];
  /** True where the notice says that it is still being tried. */
  isDelay = false;
  private open: TextEntry | null = null;
  /** What the next hop said, in Sendmail's transcript. */
  private readonly replies: string[] = [];
  /** What Sendmail says of the connection, ahead of the recipient that it befell. */
  private clue = '';
  /** A sentence has announced the reply: the next lines are it. */
  private awaiting = false;
  /** What was said ahead of whom it befell; `null` where the notice does not tell it in this order. */
  common: string | null = null;
  /** A sentence has announced who is concerned: the next lines name them. */
  private listsRecipients = false;

  /** Takes one line of the text. */
  take(record: LogRecord): void {
    if (DELAY.test(record.text)) this.isDelay = true;
    if (NO_REASON.test(record.text)) this.open = null;
    if (DIALOGUE.test(record.text)) {
      this.takeDialogue(record);
      return;
    }
    if (TELLS_ORIGIN.test(record.text) || this.beginsEntry(record)) return;
    this.listsRecipients = LISTS_RECIPIENTS.test(record.text);
    if (this.takeCommon(record.text)) return;
    const announced = quotedReply(record.text) ?? namedReason(record.text);
    if (announced !== null) this.setReason(record, announced);
    else if (ANNOUNCES.test(record.text)) this.awaiting = true;
    else this.continueEntry(record);
  }

  /** The whole of a reply of which only the first line is known: Sendmail reports no more of it. */
  wholeReply(first: string): string {
    const code = /^([245]\d\d)-/.exec(first)?.[1];
    const begin = code === undefined ? -1 : this.replies.indexOf(first);
    if (begin < 0) return first;
    const lines = this.replies.slice(begin, begin + 40);
    const last = lines.findIndex((line) => !line.startsWith(`${code}-`));
    return lines.slice(0, last < 0 ? lines.length : last + 1).join(' ');
  }

  private takeDialogue(record: LogRecord): void {
    const { text } = record;
    if (text.startsWith('>>>')) return;
    const reply = text.startsWith('<<<') ? text.slice(3).trim() : null;
    // Courier shows the dialogue below the recipient; Sendmail in a part of its own.
    if (reply && this.open && !SMTP_REPLY.test(this.open.reason)) this.setReason(record, reply);
    else this.open = null;
    if (reply && this.replies.length < MOST_ENTRIES) this.replies.push(reply);
    if (/^\d/.test(text)) this.clue = text;
  }

  private takeCommon(text: string): boolean {
    if (TELLS_REASON_FIRST.test(text)) this.common = '';
    else if (this.common === null || this.entries.length > 0 || namedReason(text) !== null) return false;
    else if (!this.listsRecipients && this.common.length < LONGEST_REASON)
      this.common = `${this.common} ${text}`.trim();
    return true;
  }

  private beginsEntry(record: LogRecord): boolean {
    const { text } = record;
    // Postfix folds its words, and a line of them may begin with an address.
    const goesOn = record.isIndented && !record.afterBlank && Boolean(this.open?.reason);
    const labelled = goesOn
      ? null
      : (LABELLED.exec(text) ?? TRANSCRIBED.exec(text) ?? BRACKETED.exec(text) ?? NAMED_RECIPIENT.exec(text));
    const found = labelled ?? ALONE.exec(text) ?? DATED.exec(text) ?? X400.exec(text);
    if (!found && DATED_NAME.test(text)) return Boolean(this.openNameless(record));
    if (!found) return this.beginsWithSentence(record);
    const reason = labelled?.[2] ?? labelled?.[3] ?? '';
    this.openEntry(record, found[1] as string, this.clue && reason ? `${this.clue}: ${reason}` : reason);
    this.clue = '';
    if (this.open && TELLS_FAILURE.test(text)) this.open.isTold = true;
    return true;
  }

  private beginsWithSentence(record: LogRecord): boolean {
    const sentence = readSentence(record.text);
    if (!sentence) return false;
    if (sentence.isDelay) this.isDelay = true;
    this.openEntry(record, sentence.recipient, sentence.reason);
    if (this.open) this.open.isTold = true;
    if (this.open) this.open.isWhole = sentence.reason !== '' || sentence.isDelay;
    return true;
  }

  /** The same address may come again (a list, then details): its words are added to what is known. */
  private openEntry(record: LogRecord, recipient: string, reason: string): void {
    const wanted = recipient.toLowerCase();
    const known = this.entries.find((entry) => entry.recipient?.toLowerCase() === wanted);
    const nameless = known ? undefined : this.entries.find((entry) => entry.recipient === null);
    if (nameless) nameless.recipient = recipient;
    this.open = known ??
      nameless ?? {
        record,
        recipient,
        reason: '',
        end: record.end,
        isWhole: false,
        isTold: this.listsRecipients,
      };
    if (!known && !nameless && this.entries.length < MOST_ENTRIES) this.entries.push(this.open);
    if (reason && !SMTP_REPLY.test(this.open.reason)) this.open.reason = reason;
    this.awaiting = false;
  }

  private setReason(record: LogRecord, reason: string): void {
    // The details of a notice stand apart from the address, which is the only one.
    const entry = this.open ?? (this.entries.length === 1 ? this.entries[0] : this.nameless(record, reason));
    if (!entry || SMTP_REPLY.test(entry.reason)) return;
    entry.reason = reason;
    entry.end = record.end;
  }

  /** A notice that shows a reply and names nobody is still a notice. */
  private nameless(record: LogRecord, words: string): TextEntry | null {
    if (this.entries.length > 0 || !BEGINS_REPLY.test(words)) return null;
    return this.openNameless(record);
  }

  /** Of one recipient, the reply may stand in the transcript alone. */
  private unexplained(text: string): TextEntry | null {
    const [entry, ...others] = this.entries;
    return entry && others.length === 0 && entry.reason === '' && BEGINS_REPLY.test(text) ? entry : null;
  }

  private openNameless(record: LogRecord): TextEntry {
    this.open = {
      record,
      recipient: null,
      reason: '',
      end: record.end,
      isWhole: false,
      isTold: this.listsRecipients,
    };
    if (this.entries.length < MOST_ENTRIES) this.entries.push(this.open);
    return this.open;
  }

  private continueEntry(record: LogRecord): void {
    const entry = this.open ?? this.unexplained(record.text) ?? this.nameless(record, record.text);
    if (!entry) return;
    if ((this.listsRecipients || this.common) && !BEGINS_REPLY.test(record.text)) return;
    if (this.awaiting || (entry.isWhole && BEGINS_REPLY.test(record.text))) {
      this.awaiting = false;
      entry.isWhole = false;
      entry.reason = '';
    } else if (entry.isWhole) return;
    else if (record.afterBlank && (entry.reason !== '' || !SMTP_REPLY.test(record.text))) {
      this.open = entry.reason === '' ? entry : null;
      return;
    }
    if (entry.reason.length > LONGEST_REASON) return;
    entry.reason = `${entry.reason} ${record.text}`.trim();
    entry.end = record.end;
  }
}

const MOST_ENTRIES = 2_000;
const LONGEST_REASON = 8_192;
/** Exim, below the reason; and the line above what a scanner has put below. */
const NO_REASON =
  /^(?:No action is required on your part|Please do not resend|Delivery attempts will continue|_{20,}$)/;
const BEGINS_REPLY = /^[45]\d\d[- ]/;
