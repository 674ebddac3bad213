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
  return readPatterns(JSON.parse(packed)) as PackedKnowledge;
}

/** Puts patterns in the places of their sources: a function for `JSON.parse` would be called for each text as well, and took twice as long (2026-11). */
function readPatterns(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const parts = value as Record<string, unknown>;
  if (typeof parts.pattern === 'string') return new RegExp(parts.pattern);
  for (const key in parts) if (typeof parts[key] === 'object') parts[key] = readPatterns(parts[key]);
  return value;
}
