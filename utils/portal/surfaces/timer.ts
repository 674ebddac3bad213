/** One thing to do later, until the signal. */
export class Timer {
  private id: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly signal: AbortSignal) {}

  get isRunning(): boolean {
    return this.id !== undefined;
  }

  start(after: number, work: () => void): void {
    this.stop();
    this.id = setTimeout(() => {
      this.id = undefined;
      if (!this.signal.aborted) work();
    }, after);
  }

  /** Leaves a time that runs already as it is. */
  startOnce(after: number, work: () => void): void {
    if (!this.isRunning) this.start(after, work);
  }

  stop(): void {
    clearTimeout(this.id);
    this.id = undefined;
  }
}
