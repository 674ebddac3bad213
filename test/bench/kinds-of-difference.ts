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
  const count = (name: string | null, words: string) => {
    if (!name || seen.has(`${name} ${words}`)) return;
    seen.add(`${name} ${words}`);
    const kind = kinds.get(name) ?? { example: words, replies: 0 };
    kind.replies += 1;
    kinds.set(name, kind);
  };
  return {
    get count() {
      return kinds.size;
    },
    add(before, now) {
      const [old, own] = [findingsIn(before), findingsIn(now)];
      // Behind an attempt that one of them has more, the others stand beside those that they are not.
      if (old.length !== own.length) return count('more or fewer attempts', own[0]?.words ?? '');
      for (const [i, { finding, words }] of own.entries()) count(nameOf(old[i]?.finding, finding), words);
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
  if (!before || !now) return null;
  if (before.cause !== now.cause) return `${before.cause} is now ${now.cause}`;
  if (before.confidence !== now.confidence) return `${before.confidence} is now ${now.confidence}`;
  if (before.actor !== now.actor) return `${before.actor} is now ${now.actor}`;
  return JSON.stringify(before) === JSON.stringify(now)
    ? null
    : 'the same, with other evidence, alternatives or platform';
}
