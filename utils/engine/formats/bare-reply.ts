import type { LogRecord } from '../text/records';
import type { DeliveryEvent } from '../types';
import type { FormatReader, OpenFormat } from './format';

/**
 * Replies without anything around them, one a line or over several (RFC 5321, 4.2.1). The last resort: they count only where nothing else
 * was read in the text, as a line that begins with a code may be the rest of anything.
 *
 * ```text
 * > | 550-5.1.1 The email account that you tried to reach does not exist. Please try
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *     |   words
 *     a code that goes on
 * > | 550 5.1.1 double-checking the recipient's email address for typos
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *     |   words
 *     a code that ends
 * ```
 */
export const openBareReplies: OpenFormat = () => new BareReplyReader();

const NONE: readonly DeliveryEvent[] = [];
const MOST = 10_000;
const LONGEST = 8_192;

class BareReplyReader implements FormatReader {
  private readonly replies: { record: LogRecord; words: string; end: number }[] = [];
  /** The code of a reply that says that it goes on; `''` where only an indented line may follow. */
  private open: string | null = null;

  read(record: LogRecord): readonly DeliveryEvent[] | null {
    const { text } = record;
    if (this.goesOn(record)) return this.append(record);
    const found = BEGINS.exec(text);
    if (!found || this.replies.length >= MOST) {
      this.open = null;
      return null;
    }
    this.replies.push({ record, words: text.slice(0, LONGEST), end: record.end });
    this.open = found[2] === '-' ? (found[1] as string) : '';
    return NONE;
  }

  end(isAlone: boolean): readonly DeliveryEvent[] {
    return isAlone ? this.replies.map(toEvent) : NONE;
  }

  private goesOn({ text, isIndented, afterBlank }: LogRecord): boolean {
    if (this.open === null || afterBlank) return false;
    return this.open === '' ? isIndented : isIndented || text.startsWith(this.open);
  }

  private append({ text, end }: LogRecord): readonly DeliveryEvent[] {
    const reply = this.replies.at(-1);
    if (!reply) return NONE;
    if (reply.words.length < LONGEST) reply.words = `${reply.words}\n${text}`;
    reply.end = end;
    if (this.open && text.startsWith(`${this.open} `)) this.open = '';
    return NONE;
  }
}

/** A refusal: `550 5.1.1 …`, `452-4.2.2 …`, `5.1.1 …`. */
const BEGINS = /^(?:([45]\d\d)([- ]|$)|[45]\.\d{1,3}\.\d{1,3} )/;

function toEvent({ record, words, end }: { record: LogRecord; words: string; end: number }): DeliveryEvent {
  return {
    kind: 'delivery',
    line: record.line,
    span: { start: record.start, end },
    time: null,
    queueId: null,
    sender: null,
    recipient: null,
    originalRecipient: null,
    nextHop: null,
    delay: null,
    delays: null,
    dsn: null,
    status: words.startsWith('4') ? 'deferred' : 'bounced',
    response: words,
    saidBy: 'next-hop',
  };
}
