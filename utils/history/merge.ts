/** Longest that a relay keeps trying, with a day to spare (postconf(5): maximal_queue_lifetime is five days). */
const LIFE = 6 * 86_400_000;

/** The same line may come with other spaces, or with a prefix that another page leaves out. */
function squeeze(line: string): string {
  return line.replace(/[\s\u00a0\u00ad\u200b]+/g, '');
}

/** The lines of a message that is seen again: all of both, each once, in the order in which they were written. */
export function mergeLines(known: readonly string[], seen: readonly string[]): string[] {
  const seenKeys = new Set(seen.map(squeeze));
  const knownKeys = new Set(known.map(squeeze));
  if (known.every((line) => seenKeys.has(squeeze(line)))) return [...seen];
  return [...known, ...seen.filter((line) => !knownKeys.has(squeeze(line)))];
}

/** Whether lines with the same queue id are about the same message: relays use short ids again. */
export function isSameMessage(
  known: { readonly lines: readonly string[]; readonly last: number | null },
  seen: { readonly lines: readonly string[]; readonly first: number | null },
): boolean {
  const keys = new Set(known.lines.map(squeeze));
  if (seen.lines.some((line) => keys.has(squeeze(line)))) return true;
  if (known.last === null || seen.first === null) return true;
  return Math.abs(seen.first - known.last) < LIFE;
}
