import type { KnownLog, LogStore } from '../logs/log-store';
import type { Row } from '../rows/row';
import { nameOfRow, type PageMemory } from './memory';

const MAX_AT_ONCE = 200;

/** What earlier pages have read of rows, and what later ones may know of this one's. */
export class RecalledRows {
  private readonly asked = new Set<string>();

  constructor(
    private readonly store: LogStore,
    private readonly memory: PageMemory | null,
  ) {}

  /** Remembers which message a row is of. */
  know(key: string, log: KnownLog): void {
    const [queueId] = log.queueIds;
    // A log of two messages is kept as two.
    if (queueId && log.queueIds.size === 1) this.memory?.knowRow(nameOfRow(key), queueId);
  }

  ask(rows: readonly Row[], found: () => void): void {
    if (!this.memory?.recalled().hasRows) return;
    const keys = new Map(rows.map(({ key }) => [nameOfRow(key), key]));
    const names = [...keys.keys()].filter((name) => !this.asked.has(name)).slice(0, MAX_AT_ONCE);
    for (const name of names) this.asked.add(name);
    if (names.length === 0) return;
    void this.memory.recallRows(names).then((recalled) => {
      for (const { name, text, seen } of recalled) {
        const key = keys.get(name);
        const log = key && !this.store.known([key]) ? this.store.addRecalled(text, seen) : null;
        if (key && log) this.store.link([key], log);
      }
      if (recalled.length > 0) found();
    });
  }
}
