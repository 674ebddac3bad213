import type { PackedFacts } from '../ledger/packed-facts';

/** What is to be kept of one message: its lines, and the sender where the lines do not name one. */
export interface KeptText {
  readonly text: string;
  readonly sender: string;
}

/** A message as the history keeps it. */
export interface StoredMessage {
  /** Portal and first queue id, or a digest of the lines. */
  readonly key: string;
  /** Host of the portal that showed it; empty where it was pasted or read from a file. */
  readonly portal: string;
  readonly sender: string;
  /** Raw status lines, in the order of the log. */
  readonly lines: readonly string[];
  readonly facts: PackedFacts;
  readonly recipients: readonly string[];
  /** Version of the engine that made the facts. */
  readonly engine: string;
  /** When it was seen last, in milliseconds since the epoch. */
  readonly seen: number;
  /** About how much room it takes. */
  readonly bytes: number;
}

/** What the list needs of a message: kept apart, since reading all lines for a list would take seconds. */
export interface StoredRow {
  readonly key: string;
  readonly facts: PackedFacts;
  readonly recipients: readonly string[];
}

/** What all messages come to. */
export interface Totals {
  readonly messages: number;
  readonly bytes: number;
}

const isText = (value: unknown): value is string => typeof value === 'string';
const areTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every(isText);

/** Whether something is a whole record: what a failing disk or another program left may be anything. */
export function isStoredMessage(value: unknown): value is StoredMessage {
  if (typeof value !== 'object' || value === null) return false;
  const { key, portal, sender, lines, facts, recipients, engine, seen, bytes } =
    value as Partial<StoredMessage>;
  return (
    [key, portal, sender, engine].every(isText) &&
    areTexts(lines) &&
    lines.length > 0 &&
    areTexts(recipients) &&
    Array.isArray(facts) &&
    [seen, bytes].every(Number.isFinite)
  );
}
