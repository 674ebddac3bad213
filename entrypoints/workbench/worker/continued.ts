import { createBoundedMap } from '@/utils/engine/text/bounded-map';
import { detach } from '@/utils/engine/text/detach';
import type { UntriedMessage } from '@/utils/engine/types';
import type { Entry } from '@/utils/ledger/entry';
import type { Ledger } from '@/utils/ledger/ledger';

/** Messages that are followed from one file to the next. */
const FOLLOWED = 12_000;

/** A file as far as messages go on in it, or from it. */
export interface ReadFile {
  untried: readonly UntriedMessage[];
}

/**
 * Tells which messages of a file have begun in one that was read before: a log is cut at night, and its messages are not (logrotate(8)). A queue
 * id is used again where it is short, so the sender must be the same, and the time later.
 */
export class Continued {
  private readonly deferred = createBoundedMap<number>(FOLLOWED);
  private readonly untried = createBoundedMap<{ readonly file: ReadFile; readonly sender: string }>(FOLLOWED);
  /** Of this file: the numbers that messages have there, and those that they had before. */
  private joined = new Map<number, number>();
  private first = 0;

  constructor(private readonly ledger: Pick<Ledger, 'isContinuedBy'>) {}

  /** A file begins. `first`: its messages are numbered from here on. */
  begin(first: number): void {
    this.joined = new Map();
    this.first = first;
  }

  /** The number of a message in all files. `own`: its number among those of this file. */
  numberOf(own: number, entry: Entry): number {
    const number = this.joined.get(own) ?? this.before(own, entry) ?? this.first + own;
    if (entry.status === 'deferred' && entry.queueId) this.deferred.set(detach(entry.queueId), number);
    return number;
  }

  /** Who sent it, where a file before has said so; by its first attempt it is no longer one that nobody has tried. */
  senderOf({ queueId, sender }: Entry): string {
    const waited = this.untried.get(queueId);
    if (!waited || (sender && waited.sender && sender !== waited.sender)) return sender;
    const { file } = waited;
    file.untried = file.untried.filter((one) => one.queueId !== queueId);
    return sender || waited.sender;
  }

  /** A file ends. */
  end(file: ReadFile): void {
    for (const { queueId, sender } of file.untried) this.untried.set(queueId, { file, sender: sender ?? '' });
  }

  private before(own: number, entry: Entry): number | undefined {
    const number = this.deferred.get(entry.queueId);
    if (number === undefined || number >= this.first || !this.ledger.isContinuedBy(number, entry)) return;
    this.joined.set(own, number);
    return number;
  }
}
