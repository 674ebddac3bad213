import type { FileHandle } from './logs';

/** What is used of Chrome's FileSystemObserver (since 133; seen 2026-11). */
interface FileObserver {
  observe(handle: FileHandle): Promise<void>;
  disconnect(): void;
}
type FileObserverMaker = new (changed: () => void) => FileObserver;

/** A log that is renamed at night is no longer the file that is observed, and older browsers observe none: looked at so often besides. */
const LOOK_EVERY = 10_000;
/** After a look there is a rest: so long, and so many times what the look took. */
const REST = { least: 2_000, times: 4 };

/** Has logs looked at when they grow, as soon as they may have and not more often than the machine bears. */
export class Follower {
  private end: (() => void) | null = null;
  private handles: readonly FileHandle[] = [];
  private isBusy = false;
  private isAsked = false;

  constructor(private readonly look: () => Promise<void>) {}

  get isOn(): boolean {
    return this.end !== null;
  }

  /** Follows these from now on, where it is on. */
  over(handles: readonly FileHandle[]): void {
    this.handles = handles;
    if (this.isOn) this.turn(true);
  }

  turn(isOn: boolean): void {
    this.end?.();
    this.end = isOn ? watchFiles(this.handles, () => void this.ask()) : null;
    if (isOn) void this.ask();
  }

  private async ask(): Promise<void> {
    this.isAsked = true;
    if (this.isBusy) return;
    this.isBusy = true;
    while (this.isOn && this.isAsked) {
      this.isAsked = false;
      const start = performance.now();
      await this.look().catch(() => undefined);
      const rest = Math.max(REST.least, REST.times * (performance.now() - start));
      await new Promise((rested) => setTimeout(rested, rest));
    }
    this.isBusy = false;
  }
}

/** Calls back when files may have changed, until the function that it gives is called. */
function watchFiles(handles: readonly FileHandle[], changed: () => void): () => void {
  const timer = setInterval(changed, LOOK_EVERY);
  const { FileSystemObserver: Maker } = globalThis as { FileSystemObserver?: FileObserverMaker };
  const observer = Maker && new Maker(changed);
  for (const handle of handles) void observer?.observe(handle).catch(() => undefined);
  return () => {
    clearInterval(timer);
    observer?.disconnect();
  };
}
