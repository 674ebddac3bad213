import { type KnownMessage, unpackFacts } from '../ledger/packed-facts';

/** Rows of the list, and where to go on; `next` is null after the last. */
export interface Page {
  readonly messages: readonly KnownMessage[];
  readonly next: PageKey | null;
  /** Records that cannot be read. They are left as they are. */
  readonly damaged: number;
}

export type PageKey = readonly [seen: number, key: string];

/** Reads rows as they are stored, whatever they are. */
export function toPage(rows: readonly unknown[], next: PageKey | null): Page {
  const messages: KnownMessage[] = [];
  for (const row of rows) {
    const known = toKnown(row);
    if (known) messages.push(known);
  }
  return { messages, next, damaged: rows.length - messages.length };
}

function toKnown(row: unknown): KnownMessage | null {
  const { key, facts, recipients } = (row ?? {}) as Partial<{
    key: string;
    facts: unknown;
    recipients: string[];
  }>;
  const read = unpackFacts(facts);
  return typeof key === 'string' && read && Array.isArray(recipients)
    ? { key, facts: read, recipients }
    : null;
}
