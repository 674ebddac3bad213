/** What takes longer than this to find, in milliseconds, is not looked for each time. */
const LONG = 4;
/** What was found holds so many times as long as it took, up to this. */
const TIMES = 40;
const LONGEST = 5_000;

let presses = 0;

/** What was pressed may open a window: all is looked for anew. */
export function lookAnew(): void {
  presses += 1;
}

/**
 * Gives what `look` finds in a document; the same again for a while where that takes long. To ask what lies over a place costs a list of 20,000 rows some
 * fifty milliseconds, each time (Chromium 156, 2026-11): a pointer on its way down such a list held the page up for seconds.
 */
export function findSeldom<T>(look: (doc: Document) => T): (doc: Document) => T {
  const seen = new WeakMap<
    Document,
    { readonly found: T; readonly presses: number; readonly until: number }
  >();
  return (doc) => {
    const at = performance.now();
    const before = seen.get(doc);
    if (before?.presses === presses && at < before.until) return before.found;
    const found = look(doc);
    const now = performance.now();
    const until = now - at < LONG ? at : now + Math.min(LONGEST, TIMES * (now - at));
    seen.set(doc, { found, presses, until });
    return found;
  };
}
