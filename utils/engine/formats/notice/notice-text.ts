import type { LogRecord } from '../../text/records';

/** What the human part of a notice says of one recipient. */
export interface TextEntry {
  readonly record: LogRecord;
  /** `null` where the notice names none. */
  readonly recipient: string | null;
  /** The words of the reason, line by line, joined by a space. */
  reason: string;
  end: number;
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

  /** Takes one line of the text. */
  take(record: LogRecord): void {
    if (DELAY.test(record.text)) this.isDelay = true;
    if (DIALOGUE.test(record.text)) {
      this.takeDialogue(record.text);
      return;
    }
    if (this.beginsEntry(record)) return;
    const announced = quotedReply(record.text);
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

  private takeDialogue(text: string): void {
    this.open = null;
    if (text.startsWith('<<<') && this.replies.length < MOST_ENTRIES) this.replies.push(text.slice(3).trim());
    if (/^\d/.test(text)) this.clue = text;
  }

  private beginsEntry(record: LogRecord): boolean {
    const { text } = record;
    // Postfix folds its words, and a line of them may begin with an address.
    const goesOn = record.isIndented && !record.afterBlank && Boolean(this.open?.reason);
    const labelled = goesOn ? null : (LABELLED.exec(text) ?? TRANSCRIBED.exec(text));
    const alone = labelled ? null : ALONE.exec(text);
    const found = labelled ?? alone;
    if (!found) {
      const named = NAMED.exec(text);
      if (named) this.openEntry(record, named[1] as string, '');
      return named !== null;
    }
    const reason = labelled?.[2] ?? '';
    this.openEntry(record, found[1] as string, this.clue && reason ? `${this.clue}: ${reason}` : reason);
    this.clue = '';
    return true;
  }

  /** The same address may come again (a list, then details): its words are added to what is known. */
  private openEntry(record: LogRecord, recipient: string, reason: string): void {
    const wanted = recipient.toLowerCase();
    const known = this.entries.find((entry) => entry.recipient?.toLowerCase() === wanted);
    this.open = known ?? { record, recipient, reason: '', end: record.end };
    if (!known && this.entries.length < MOST_ENTRIES) this.entries.push(this.open);
    if (reason && !SMTP_REPLY.test(this.open.reason)) this.open.reason = reason;
    this.awaiting = false;
  }

  private setReason(record: LogRecord, reason: string): void {
    if (!this.open || SMTP_REPLY.test(this.open.reason)) return;
    this.open.reason = reason;
    this.open.end = record.end;
  }

  /** A notice that shows a reply and names nobody is still a notice. */
  private nameless(record: LogRecord): TextEntry | null {
    if (this.entries.length > 0 || !/^[45]\d\d[- ]/.test(record.text)) return null;
    this.open = { record, recipient: null, reason: '', end: record.end };
    this.entries.push(this.open);
    return this.open;
  }

  private continueEntry(record: LogRecord): void {
    const entry = this.open ?? this.nameless(record);
    if (!entry) return;
    if (this.awaiting) {
      this.awaiting = false;
      entry.reason = '';
    } else if (record.afterBlank && (entry.reason !== '' || !SMTP_REPLY.test(record.text))) {
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

const ADDRESS = String.raw`<?([^\s<>:;,"'()]{1,128}@[^\s<>:;,"'()]{1,255})>?`;
/** Postfix `<a@b>: words`, OpenSMTPD `a@b: words`, qmail and Yahoo `<a@b>:` */
const LABELLED = new RegExp(String.raw`^${ADDRESS}(?: \(expanded from [^)]{1,300}\))?:(?:\s+(.*))?$`);
/** Sendmail's transcript: `<a@b>... Deferred: Connection refused by mx.example.net.` */
const TRANSCRIBED = new RegExp(String.raw`^(?:\d{3} (?:\d\.\d{1,3}\.\d{1,3} )?)?${ADDRESS}\.\.\. (.+)$`);
/** Exim and Microsoft: the address on a line of its own; Outlook writes a link behind it. */
const ALONE = new RegExp(
  String.raw`^(?:\* )?${ADDRESS}(?:<mailto:[^>]{1,400}>| \((?:generated|expanded) from [^)]{1,300}\)| \(mailto:[^)]{1,300}\))?$`,
);
/** Google and Microsoft: a sentence that names the recipient. */
const NAMED = new RegExp(
  String.raw`^(?:Your message (?:wasn['’]t delivered )?to|There was a (?:temporary )?problem (?:while )?delivering your message to|Delivery to the following recipient failed permanently:) ${ADDRESS}(?:\s|$|\.)`,
);
/** Sendmail's transcript of the session: what matters of it stands beside the address, too. */
const DIALOGUE =
  /^(?:<<<|>>>|\.\.\. while talking to |-{3,6} |Message (?:could not be delivered for|will be deleted from queue)|Warning: message still undelivered|Will keep trying until|\d{3} \d\.\d\.\d (?:reply: read error|timeout|Service unavailable$))/;
const DELAY =
  /^(?:Delay reason:|THIS IS A WARNING|# THIS IS A WARNING|This is a warning|Your message has not been delivered yet|A message that you have sent has not yet|Warning: (?:could not send|message still undelivered)|No action is required on your part|Delivery incomplete|There was a temporary problem)|(?:has been delayed|is delayed|will be retried|could not be delivered for more than|still (?:being )?tr(?:ying|ied)|message still undelivered)/i;
const ANNOUNCES =
  /^(?:The (?:response|error)(?: from the remote server| that the other server returned)? was|Technical details of (?:permanent|temporary) failure|(?:The )?reason(?: for the (?:problem|failure))? (?:is|was)?|Remote host said|The remote server (?:said|responded|replied)|(?:And it|The server) (?:said|responded))[^:]{0,40}:$/i;
const SMTP_REPLY = /(?:^|\s|")[245]\d\d(?:[- ]|$)/;

/** Microsoft and Sendmail put the reply in quotes or brackets, in a line of words. */
const QUOTED: readonly RegExp[] = [
  /\breturned ['‘](?:\d{3} \d\.\d\.\d <)?(?:#\d\.\d{1,3}\.\d{1,3} )?(?:smtp; ?)?(.+?)>?['’]$/i,
  /(?:^|\s)['‘"]([45]\d\d [^'’"]{1,4000})['’"]/,
  /^\S{0,255} ?#<\S{1,255} #\d\.\d{1,3}\.\d{1,3} (?:smtp; ?)?(.+)> #SMTP#$/i,
  /^#([45]\d\d [^#]{1,4000}?) ?##/,
  /^\(reason: (.+?)\)?$/,
];

function quotedReply(text: string): string | null {
  for (const pattern of QUOTED) {
    const found = pattern.exec(text.slice(0, 8192));
    if (found) return found[1] as string;
  }
  return null;
}
