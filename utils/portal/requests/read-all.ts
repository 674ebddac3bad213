import type { SentRequest } from '../bridge/sent-request';
import type { Row } from '../rows/row';
import type { LearnedLogs, Reading } from './learned-logs';
import type { LogLoader } from './log-fetch';

/** A row whose log nobody has read, and how it is asked for. */
export interface Ask {
  readonly row: Row;
  readonly request: SentRequest;
}

export interface Progress {
  readonly done: number;
  readonly total: number;
}

// Two a second at most: a person could do that, and a portal does not notice it.
const MILLISECONDS_EACH = 500;
// Where nothing comes any more, to go on asking is rude.
const MAX_FAILURES = 5;

/** Reads the logs of many rows, one after the other. */
export class ReadAll {
  private visit: AbortController | null = null;
  private now: Progress | null = null;

  constructor(
    private readonly loader: LogLoader,
    private readonly learned: LearnedLogs,
    /** Called after each log, and at the end. */
    private readonly changed: () => void,
  ) {}

  /** Null while nothing is being read. */
  get progress(): Progress | null {
    return this.now;
  }

  start(asks: readonly Ask[]): void {
    this.stop();
    const visit = new AbortController();
    this.visit = visit;
    void this.run(asks, visit.signal).finally(() => {
      if (this.visit === visit) this.stop();
    });
  }

  stop(): void {
    this.visit?.abort();
    this.visit = null;
    this.now = null;
    this.changed();
  }

  private async run(asks: readonly Ask[], signal: AbortSignal): Promise<void> {
    let failures = 0;
    for (const [done, { row, request }] of asks.entries()) {
      this.now = { done, total: asks.length };
      this.changed();
      const pause = new Promise((go) => setTimeout(go, MILLISECONDS_EACH));
      const answer = await this.loader.load(request, signal);
      if (signal.aborted) return;
      const reading = this.learned.takeAnswer(row, request, answer);
      failures = typeof reading === 'object' && 'failure' in reading ? failures + 1 : 0;
      if (failures >= MAX_FAILURES || this.isOver(reading)) return;
      if (done < asks.length - 1) await pause;
      if (signal.aborted) return;
    }
  }

  /** While the person is offline, or where reading has stopped, each further answer would be the same. */
  private isOver(reading: Reading): boolean {
    const failure = typeof reading === 'object' && 'failure' in reading ? reading.failure : null;
    return failure === 'offline' || (failure !== null && this.learned.stopped !== null);
  }
}
