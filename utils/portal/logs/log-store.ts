import { logTextOf } from './body-text';
import { isRecord, queueIdOf } from './records';

/** The logs that are known of this page visit: what the interceptor copied, what the page showed, what was fetched on hover. */
export interface KnownLog {
  readonly text: string;
  readonly queueIds: ReadonlySet<string>;
  /** Whether every attempt in it was accepted. */
  readonly isAllSent: boolean;
  /** When it was read, where that was on an earlier page, in milliseconds since 1970; null where it is of this one. */
  seen: number | null;
}

const NOT_SENT = /\bstatus=(?!sent\b|deliverable\b)[a-z]/;
const MAX_LOGS = 200;
const MAX_CHARACTERS = 16_000_000;

export class LogStore {
  /** Latest last. */
  private logs: KnownLog[] = [];
  private characters = 0;
  private readonly byKey = new Map<string, KnownLog>();

  /** Takes the body of a response. Null where it holds no log. */
  addBody(body: string): KnownLog | null {
    return this.add(logTextOf(body));
  }

  /** Takes what an earlier page has read. Null where it holds no record, or where this page has read it itself. */
  addRecalled(text: string, seen: number): KnownLog | null {
    const log = this.has(text) ? null : this.add(text);
    if (log) log.seen = seen;
    return log;
  }

  /** How many logs are known. */
  get size(): number {
    return this.logs.length;
  }

  /** Whether a log is known to be another row's: linked, and by none of these keys. */
  isOfOther(keys: readonly string[], log: KnownLog): boolean {
    const owners = [...this.byKey].filter(([, linked]) => linked === log).map(([key]) => key);
    return owners.length > 0 && !owners.some((key) => keys.includes(key));
  }

  has(text: string): boolean {
    return this.logs.some((log) => log.text === text);
  }

  /** Takes a log's text. Null where it holds no record. */
  add(text: string): KnownLog | null {
    const lines = text.split('\n').map((line) => line.trim());
    if (!lines.some(isRecord)) return null;
    const known = this.logs.find((log) => log.text === text);
    if (known) {
      known.seen = null;
      return known;
    }
    const queueIds = new Set(lines.map(queueIdOf).filter((id) => id !== null));
    const isAllSent = !lines.some((line) => isRecord(line) && NOT_SENT.test(line));
    const log = { text, queueIds, isAllSent, seen: null };
    this.logs.push(log);
    this.characters += text.length;
    while (this.logs.length > MAX_LOGS || this.characters > MAX_CHARACTERS) this.forgetOldest();
    return log;
  }

  /** Remembers that a row of the page, by its keys, belongs to a log. */
  link(keys: readonly string[], log: KnownLog): void {
    for (const key of keys) this.byKey.set(key, log);
    while (this.byKey.size > 2 * MAX_LOGS) this.byKey.delete(this.byKey.keys().next().value as string);
  }

  /** The log of the first of these keys that has one. */
  known(keys: readonly string[]): KnownLog | null {
    for (const key of keys) {
      const log = this.byKey.get(key);
      if (log) return log;
    }
    return null;
  }

  /** The latest log of a message that one of these identifiers names, each as a whole. */
  named(ids: ReadonlySet<string>): KnownLog | null {
    if (ids.size === 0) return null;
    return (
      this.logs.findLast(({ queueIds }) => [...queueIds].some((id) => id.length > 7 && ids.has(id))) ?? null
    );
  }

  /** A log that tells of a message that this one tells of too, and that is known to be some row's. */
  linkedRelativeOf(log: KnownLog): KnownLog | null {
    for (const linked of this.byKey.values())
      if (linked === log || [...log.queueIds].some((id) => linked.queueIds.has(id))) return linked;
    return null;
  }

  /** The delivery records of these messages. */
  recordsNaming(queueIds: ReadonlySet<string>): string[] {
    const related = this.logs.filter((log) => [...log.queueIds].some((id) => queueIds.has(id)));
    return related.flatMap((log) => log.text.split('\n').map((line) => line.trim())).filter(isRecord);
  }

  /**
   * Lines about the same messages that the page does not show: cut off, or left out before or after what it shows. They come from what is
   * known to be some row's log, or has a line in common with this one: a record in a subject of the loaded list is neither.
   */
  missingFrom(text: string, queueIds: ReadonlySet<string>): { before: string[]; after: string[] } {
    const related = this.logs.filter(
      (log) => log.text !== text && [...log.queueIds].some((id) => queueIds.has(id)),
    );
    if (related.length === 0) return { before: [], after: [] };
    const shown = new Set(text.split('\n').map(squeeze));
    const before = new Map<string, string>();
    const after = new Map<string, string>();
    const linked = new Set(this.byKey.values());
    for (const log of related) {
      const lines = log.text.split('\n').map((line) => ({ line: line.trim(), key: squeeze(line) }));
      const last = lines.findLastIndex(({ key }) => shown.has(key));
      if (last < 0 && !linked.has(log)) continue;
      for (const [i, { line, key }] of lines.entries()) {
        if (shown.has(key) || !queueIds.has(queueIdOf(line) ?? '')) continue;
        (last >= 0 && i > last ? after : before).set(key, line);
      }
    }
    return { before: [...before.values()], after: [...after.values()] };
  }

  private forgetOldest(): void {
    const oldest = this.logs.shift();
    this.characters -= oldest?.text.length ?? 0;
  }
}

/** The same line may stand on the page with other spaces, or from its queue id on only. */
function squeeze(line: string): string {
  const id = queueIdOf(line);
  return (id ? line.slice(line.indexOf(id)) : line).replace(/[\s\u00a0\u00ad\u200b]+/g, '');
}
