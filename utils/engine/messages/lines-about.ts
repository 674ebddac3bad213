/** Lines that one log may have about one message: more is no log of one message. */
const MOST_LINES = 5_000;
const LONGEST_LINE = 4_000;
/** A shorter name is a word of any line. */
const SHORTEST_ID = 5;

interface Lifetime {
  readonly lines: { readonly line: string; readonly at: number }[];
  isOver: boolean;
}

/**
 * All that a log says of a message: who brought it, its Message-ID, its way through the queue. In: its queue ids, and its status lines, which tell
 * apart two messages that had the same queue id one after another. The log is read in pieces of whole lines, in linear time.
 */
export class LinesAbout {
  private readonly lifetimes = new Map<string, Lifetime[]>();
  private readonly ids: readonly string[];
  private readonly own: ReadonlySet<string>;
  private count = 0;
  /** Characters of the pieces before. */
  private base = 0;

  constructor(queueIds: readonly string[], statusLines: readonly string[]) {
    this.ids = queueIds.filter((id) => id.length >= SHORTEST_ID);
    this.own = new Set(statusLines.filter(Boolean));
  }

  /** Takes the next piece of the log. */
  read(text: string): void {
    for (const id of this.ids) {
      let end = -1;
      for (let at = text.indexOf(id); at >= 0; at = text.indexOf(id, Math.max(end, at + id.length))) {
        if (!isWhole(text, at, id.length)) continue;
        const start = text.lastIndexOf('\n', at) + 1;
        end = endOfLine(text, at);
        const line = text.slice(start, Math.min(end, start + LONGEST_LINE)).trim();
        this.take(id, line, this.base + start);
      }
    }
    this.base += text.length;
  }

  /** The lines in the order of the log. */
  lines(): string[] {
    const own = [...this.lifetimes.values()]
      .flat()
      .filter(({ lines }) => lines.some(({ line }) => this.own.has(line)));
    const byPlace = new Map(own.flatMap(({ lines }) => lines.map(({ line, at }) => [at, line] as const)));
    return [...byPlace].sort(([a], [b]) => a - b).map(([, line]) => line);
  }

  private take(id: string, line: string, at: number): void {
    if (this.count >= MOST_LINES) return;
    this.count += 1;
    const known = this.lifetimes.get(id) ?? [];
    let now = known.at(-1);
    if (!now || now.isOver) {
      now = { lines: [], isOver: false };
      this.lifetimes.set(id, [...known, now]);
    }
    now.lines.push({ line, at });
    // qmgr(8) says so of a message that has left the queue; its id may be given again.
    now.isOver = line.endsWith(`${id}: removed`);
  }
}

const PART_OF_NAME = /[\w-]/;

function isWhole(text: string, at: number, length: number): boolean {
  return !PART_OF_NAME.test(text[at - 1] ?? ' ') && !PART_OF_NAME.test(text[at + length] ?? ' ');
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}
