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

interface Waited {
  readonly file: ReadFile;
  readonly log: string;
  /** Empty where nobody tells. */
  readonly sender: string;
}

/**
 * Tells which messages of a file have begun in one that was read before: a log is cut at night, and its messages are not (logrotate(8)). A queue
 * id is used again where it is short, so the sender must be the same, and the time later. Of a file that is no part of the same log, as what was saved
 * on Monday and on Tuesday, the recipient must be one of the message, too.
 */
export class Continued {
  private readonly deferred = createBoundedMap<{ readonly number: number; readonly log: string }>(FOLLOWED);
  private readonly untried = createBoundedMap<Waited>(FOLLOWED);
  /** Of this file: the numbers that messages have there, and those that they had before; their own where they had none. */
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
    if (entry.status === 'deferred' && entry.queueId)
      this.deferred.set(detach(entry.queueId), { number, log: this.log });
    return number;
  }

  /**
   * Takes the message of an attempt off those that nobody has tried, where a file before has told it as one. Gives who sent it by that file; empty
   * where it was none, or has no sender there.
   */
  takeUntried(entry: Entry): string {
    if (!this.isLater) return '';
    const { queueId } = entry;
    const waited = this.untried.get(queueId);
    if (!waited || !this.isSender(entry.sender, waited)) return '';
    const { file } = waited;
    this.untried.delete(queueId);
    file.untried = file.untried.filter((one) => one.queueId !== queueId);
    return waited.sender;
  }

  /** A file ends. */
  end(file: ReadFile): void {
    this.isLater = true;
    const { log } = this;
    for (const { queueId, sender } of file.untried)
      this.untried.set(detach(queueId), { file, log, sender: sender ?? '' });
  }

  /** Within one log, a sender that nobody tells is no other. */
  private isSender(sender: string, waited: Waited): boolean {
    if (sender && waited.sender) return sender === waited.sender;
    return waited.log === this.log;
  }

  private before(own: number, entry: Entry): number | undefined {
    if (!this.isLater) return;
    const waited = this.deferred.get(entry.queueId);
    if (!waited || waited.number >= this.first) return;
    const { number, log } = waited;
    const isIt = this.ledger.isContinuedBy(number, entry, log !== this.log);
    // What is another is another to its end: some of the same lines may stand in both files.
    this.joined.set(own, isIt ? number : this.first + own);
    return isIt ? number : undefined;
  }
}
