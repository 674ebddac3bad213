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
 * id is used again where it is short, so the sender must be the same, and the time later. Files that are no parts of one log stay apart: somebody
 * may want to compare them.
 */
export class Continued {
  private readonly deferred = createBoundedMap<number>(FOLLOWED);
  private readonly untried = createBoundedMap<{ readonly file: ReadFile; readonly sender: string }>(FOLLOWED);
  /** Of this file: the numbers that messages have there, and those that they had before. */
  private joined = new Map<number, number>();
  private first = 0;
  private log = '';
  /** Whether any file was read before: most often none was, and nothing has to be looked up. */
  private isLater = false;

  constructor(private readonly ledger: Pick<Ledger, 'isContinuedBy'>) {}

  /** A file begins. `first`: its messages are numbered from here on; `log`: the name of the log that it is a part of. */
  begin(first: number, log: string): void {
    this.joined = new Map();
    this.first = first;
    this.log = log;
  }

  /** The number of a message in all files. `own`: its number among those of this file. */
  numberOf(own: number, entry: Entry): number {
    const number = this.joined.get(own) ?? this.before(own, entry) ?? this.first + own;
    if (entry.status === 'deferred' && entry.queueId) this.deferred.set(detach(this.keyOf(entry)), number);
    return number;
  }

  /**
   * Takes the message of an attempt off those that nobody has tried, where a file before has told it as one. Gives who sent it by that file; empty
   * where it was none, or has no sender there.
   */
  takeUntried(entry: Entry): string {
    if (!this.isLater) return '';
    const { queueId, sender } = entry;
    const key = this.keyOf(entry);
    const waited = this.untried.get(key);
    if (!waited || (sender && waited.sender && sender !== waited.sender)) return '';
    const { file } = waited;
    this.untried.delete(key);
    file.untried = file.untried.filter((one) => one.queueId !== queueId);
    return waited.sender;
  }

  /** A file ends. */
  end(file: ReadFile): void {
    this.isLater = true;
    for (const one of file.untried) this.untried.set(this.keyOf(one), { file, sender: one.sender ?? '' });
  }

  private keyOf({ queueId }: Pick<Entry, 'queueId'>): string {
    return `${this.log} ${queueId}`;
  }

  private before(own: number, entry: Entry): number | undefined {
    if (!this.isLater) return;
    const number = this.deferred.get(this.keyOf(entry));
    if (number === undefined || number >= this.first || !this.ledger.isContinuedBy(number, entry)) return;
    this.joined.set(own, number);
    return number;
  }
}
