import { unpackFacts } from '../ledger/packed-facts';
import type { StoredRow } from './stored';

/** Rows of the list, and where to go on; `next` is null after the last. */
export interface Page {
  readonly messages: readonly StoredRow[];
  readonly next: PageKey | null;
  /** Records that cannot be read. They are left as they are. */
  readonly damaged: number;
}

export type PageKey = readonly [seen: number, key: string];

/** Takes of what is stored, whatever it is, the rows. */
export function toPage(stored: readonly unknown[], next: PageKey | null): Page {
  const messages = stored.filter(isStoredRow);
  return { messages, next, damaged: stored.length - messages.length };
}

function isStoredRow(value: unknown): value is StoredRow {
  const { key, facts, recipients } = (value ?? {}) as Partial<StoredRow>;
  return typeof key === 'string' && Array.isArray(recipients) && unpackFacts(facts) !== null;
}
