/** What is remembered of a portal while the browser runs: by the background, for one origin, and nothing of private windows. */
export interface Recalled {
  readonly isFolded: boolean;
  /** How logs are asked for, as `requests/remembered-request.ts` writes it; null where nobody has shown it. */
  readonly learned: unknown;
  /** Whether logs of some rows are known. */
  readonly hasRows: boolean;
}

/** A row whose message is known from before. */
export interface RecalledRow {
  readonly name: string;
  /** The lines of its log that the history has. */
  readonly text: string;
  /** When they were read, in milliseconds since 1970. */
  readonly seen: number;
}

/** The memory of one page. Nothing of it rejects: what cannot be remembered is forgotten. */
export interface PageMemory {
  /** What is known now. */
  recalled(): Recalled;
  keep(change: Partial<Pick<Recalled, 'isFolded' | 'learned'>>): void;
  /** Remembers which message a row is of. `name`: made by `nameOfRow`. */
  knowRow(name: string, queueId: string): void;
  recallRows(names: readonly string[]): Promise<readonly RecalledRow[]>;
}

export const NOTHING_RECALLED: Recalled = { isFolded: false, learned: null, hasRows: false };

/** Names a row by a digest of what tells it from others (FNV-1a, twice with different beginnings): its words are kept nowhere. */
export function nameOfRow(key: string): string {
  const hash = (start: number) => {
    let sum = start;
    for (let i = 0; i < key.length; i += 1) sum = Math.imul(sum ^ key.charCodeAt(i), 0x01000193);
    return (sum >>> 0).toString(36);
  };
  return `${hash(0x811c9dc5)}-${hash(0x1234567)}`;
}
