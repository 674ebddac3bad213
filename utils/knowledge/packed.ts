import type { Cause, Knowledge } from '../engine/types';
import type { Link } from './links';

/** All that a page needs to know, as the background sends it. */
export interface PackedKnowledge extends Knowledge {
  /** The words of a message that arrived: no cause, but explained like one. */
  readonly delivered: Cause;
  readonly links: Readonly<Record<string, Link>>;
}

/** Writes knowledge as JSON: a pattern goes as its source. */
export function packKnowledge(knowledge: PackedKnowledge): string {
  return JSON.stringify(knowledge, (_, value) =>
    value instanceof RegExp ? { pattern: value.source } : value,
  );
}

/** Reads what `packKnowledge` wrote. Throws a SyntaxError on anything else. */
export function unpackKnowledge(packed: string): PackedKnowledge {
  return JSON.parse(packed, (_, value) =>
    typeof value?.pattern === 'string' ? new RegExp(value.pattern) : value,
  ) as PackedKnowledge;
}
