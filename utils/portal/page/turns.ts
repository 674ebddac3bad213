type Work = (scopes: readonly Element[], done: () => void) => void;

// A re-rendering log gets its notes back in the same frame; a page that changes it all the time is followed more slowly.
const AT_ONCE_WITHIN = 250;
const MAX_AT_ONCE = 3;
const PAUSE = 60;

/** Decides when changed elements are read: at once while that happens seldom, else gathered; one turn after the other. */
export class Turns {
  private scopes = new Set<Element>();
  private isWorking = false;
  private isWanted = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private recent: number[] = [];
  private readonly work: Work;
  private readonly signal: AbortSignal;

  constructor(work: Work, signal: AbortSignal) {
    this.work = work;
    this.signal = signal;
    signal.addEventListener('abort', () => clearTimeout(this.timer), { once: true });
  }

  /** Asks for a turn, now if that may be. */
  request(scopes: readonly Element[]): void {
    const now = performance.now();
    this.recent = this.recent.filter((time) => now - time < AT_ONCE_WITHIN);
    if (this.isWorking || this.timer !== undefined || this.recent.length >= MAX_AT_ONCE) {
      this.requestLater(scopes);
      return;
    }
    this.recent.push(now);
    for (const scope of scopes) this.scopes.add(scope);
    this.run();
  }

  /** The same, before a turn that was asked for later. */
  requestFirst(scopes: readonly Element[]): void {
    if (!this.isWorking) {
      clearTimeout(this.timer);
      this.timer = undefined;
    }
    this.request(scopes);
  }

  /** Asks for a turn soon, together with what else is asked for until then. */
  requestLater(scopes: readonly Element[]): void {
    for (const scope of scopes) this.scopes.add(scope);
    this.isWanted = true;
    if (this.isWorking || this.timer !== undefined || this.signal.aborted) return;
    this.timer = setTimeout(() => {
      this.timer = undefined;
      this.run();
    }, PAUSE);
  }
  private run(): void {
    const scopes = [...this.scopes];
    this.scopes.clear();
    this.isWanted = false;
    this.isWorking = true;
    this.work(scopes, () => {
      this.isWorking = false;
      if (this.isWanted) this.requestLater([]);
    });
  }
}
