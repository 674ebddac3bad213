import * as v from 'valibot';
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
  readonly portal: string;
}

const text = v.string();
const number = v.pipe(v.number(), v.finite());
const wholeMessage = v.object({
  key: text,
  portal: text,
  sender: text,
  lines: v.pipe(v.array(text), v.minLength(1)),
  facts: v.array(v.unknown()),
  recipients: v.array(text),
  engine: text,
  seen: number,
  bytes: number,
});

/** Whether something is a whole record: what a failing disk or another program left may be anything. */
export function isStoredMessage(value: unknown): value is StoredMessage {
  return v.is(wholeMessage, value);
}
