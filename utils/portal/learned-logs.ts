import type { KnownLog, LogStore } from './log-store';
import { logsControlAt } from './logs-control';
import { rowAt } from './rows';

// How long after a press of Logs the log that comes is this row's.
const WITHIN = 5_000;

/** Learns which row a log belongs to: the one whose Logs control was pressed just before the log came. */
export class LearnedLogs {
  private waiting: { key: string; element: Element; until: number } | null = null;
  private last: Element | null = null;
  private readonly store: LogStore;

  constructor(store: LogStore) {
    this.store = store;
  }

  /** The row whose log was asked for last, while it is on the page. */
  get lastRow(): Element | null {
    return this.last?.isConnected ? this.last : null;
  }

  /** Listens to presses in a document; changes nothing about them. */
  watch(doc: Document, signal: AbortSignal): void {
    doc.addEventListener('click', (event) => this.press(event.composedPath()[0]), {
      signal,
      capture: true,
      passive: true,
    });
  }

  /** Takes a response body that the interceptor copied. */
  takeBody(body: string): KnownLog | null {
    return this.learn(this.store.addBody(body));
  }

  /** Takes a log that the page shows. One that was known before the press is another row's. */
  takeText(text: string): void {
    if (this.store.has(text)) return;
    this.learn(this.store.add(text));
  }

  private press(target: EventTarget | undefined): void {
    const control = (target as Node | undefined)?.nodeType === 1 ? logsControlAt(target as Element) : null;
    const row = control ? rowAt(control) : null;
    if (!row) return;
    this.last = row.element;
    this.waiting = { key: row.key, element: row.element, until: performance.now() + WITHIN };
  }

  private learn(log: KnownLog | null): KnownLog | null {
    const { waiting } = this;
    if (!log || !waiting) return log;
    this.waiting = null;
    if (performance.now() <= waiting.until) this.store.link(waiting.key, log);
    return log;
  }
}
