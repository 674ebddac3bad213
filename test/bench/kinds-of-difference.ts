import type { Attempt, Finding } from '../../utils/engine/types';

/** Counts by which kinds two engines' readings differ, with the first reply of each. */
interface Kinds {
  /** Kinds that were found so far. */
  readonly count: number;
  add(before: readonly unknown[], now: readonly unknown[]): void;
  /** A line for each kind, the most frequent one first. */
  lines(): Generator<string>;
}

interface Kind {
  readonly example: string;
  replies: number;
}

/** What a diagnosis, an attempt of a stream and a lone reply have in common. */
interface Read {
  readonly attempts?: readonly Read[];
  readonly attempt?: Attempt;
  readonly reply?: { readonly text: string };
  readonly finding?: Finding;
}

export function createKinds(): Kinds {
  const kinds = new Map<string, Kind>();
  const seen = new Set<string>();
  return {
    get count() {
      return kinds.size;
    },
    add(before, now) {
      const [old, own] = [findingsIn(before), findingsIn(now)];
      for (let i = 0; i < Math.max(old.length, own.length); i += 1) {
        const words = own[i]?.words ?? old[i]?.words ?? '';
        const name = nameOf(old[i]?.finding, own[i]?.finding);
        if (!name || seen.has(`${name} ${words}`)) continue;
        seen.add(`${name} ${words}`);
        const kind = kinds.get(name) ?? { example: words, replies: 0 };
        kind.replies += 1;
        kinds.set(name, kind);
      }
    },
    *lines() {
      const sorted = [...kinds].sort(([, a], [, b]) => b.replies - a.replies);
      for (const [name, { replies, example }] of sorted) yield `${replies} × ${name}: ${example}`;
    },
  };
}

function findingsIn(read: readonly unknown[]): { words: string; finding: Finding | undefined }[] {
  return (read as readonly Read[]).flatMap((one) =>
    one.attempts
      ? findingsIn(one.attempts)
      : [{ words: one.attempt?.response ?? one.reply?.text ?? '', finding: one.finding }],
  );
}

/** Null where two findings are the same to the letter. */
function nameOf(before: Finding | undefined, now: Finding | undefined): string | null {
  if (!before || !now) return before === now ? null : 'read as more or fewer attempts';
  if (before.cause !== now.cause) return `${before.cause} is now ${now.cause}`;
  if (before.confidence !== now.confidence) return `${before.confidence} is now ${now.confidence}`;
  if (before.actor !== now.actor) return `${before.actor} is now ${now.actor}`;
  return JSON.stringify(before) === JSON.stringify(now)
    ? null
    : 'the same, with other evidence, alternatives or platform';
}
