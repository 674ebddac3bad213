import { readNamed } from '../../reply/relay';
import { speakerInListing } from '../../reply/reply';
import type { LogRecord } from '../../text/records';
import type { DeliveryEvent } from '../../types';
import { deliveryOf } from '../delivery';
import type { FormatReader } from '../format';

/** The first line of a message in a listing. */
export interface Entry {
  readonly queueId: string;
  /** When it arrived, ISO 8601: no other time stands in a listing. */
  readonly time: string | null;
  readonly sender: string | null;
  /** Why it waits, where the listing says it of the whole message; else empty. */
  readonly reason: string;
}

/** What a program writes in its listing. */
export interface Listing {
  /** The first line of a message; `null` where it is none. */
  readEntry(record: LogRecord): Entry | null;
  /** A line below it: a reason for the recipients that follow, a recipient that waits, or one that needs nothing more; `null` ends the message. */
  readBelow(record: LogRecord): Below | null;
}

type Below = { readonly reason: string } | { readonly recipient: string } | { readonly isDone: true };

const MOST_RECIPIENTS = 10_000;
/** A reason that a mailer wrapped has few lines. */
const MOST_WRAPS = 12;

/** Reads the listings of one program: one attempt for each recipient that waits. What stands in a queue waits, whatever the code of its reason. */
export class ListingReader implements FormatReader {
  private entry: Entry | null = null;
  private reason = '';
  private recipients = 0;
  /** A reason whose brackets are not closed yet. */
  private wrapped: string[] = [];

  constructor(private readonly listing: Listing) {}

  isOpen(): boolean {
    return this.entry !== null;
  }

  read(record: LogRecord): readonly DeliveryEvent[] | null {
    const entry = this.listing.readEntry(record);
    if (entry) return this.begin(entry);
    return this.entry && this.readBelow(record, this.entry);
  }

  private begin(entry: Entry): readonly DeliveryEvent[] {
    this.entry = entry;
    this.reason = entry.reason;
    this.recipients = 0;
    this.wrapped = [];
    return [];
  }

  private readBelow(record: LogRecord, entry: Entry): readonly DeliveryEvent[] | null {
    if (this.isReason(record)) return [];
    // An address behind a blank line that stands by itself may be anybody's.
    const below = record.afterBlank && !record.isIndented ? null : this.listing.readBelow(record);
    if (!below || this.recipients >= MOST_RECIPIENTS) {
      this.entry = null;
      return null;
    }
    if ('reason' in below) this.reason = below.reason;
    if (!('recipient' in below)) return [];
    this.recipients += 1;
    const { queueId, time, sender } = entry;
    const { recipient } = below;
    const nextHop = readNamed(this.reason);
    const told = {
      recipient,
      nextHop,
      status: 'deferred',
      response: this.reason,
      saidBy: speakerInListing(this.reason),
    } as const;
    return [deliveryOf(record, { queueId, time, sender, ...told })];
  }

  /** A reason in brackets, which all programs write alike; a mailer may have wrapped it. */
  private isReason({ text }: LogRecord): boolean {
    if (this.wrapped.length === 0 && !text.startsWith('(')) return false;
    if (this.wrapped.length >= MOST_WRAPS) return false;
    this.wrapped.push(text);
    const words = this.wrapped.join(' ');
    if (!words.endsWith(')') || !isClosed(words)) return true;
    this.reason = words.slice(1, -1);
    this.wrapped = [];
    return true;
  }
}

function isClosed(words: string): boolean {
  return words.split('(').length <= words.split(')').length;
}
