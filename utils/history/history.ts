import { type PackedFacts, unpackFacts } from '../ledger/packed-facts';
import { type HistoryDatabase, openDatabase } from './database';
import { draftOf, type HistoryOptions } from './draft';
import { isSameMessage, mergeLines } from './merge';
import { type Page, type PageKey, toPage } from './page';
import { HistoryProblem, problemOf } from './problems';
import { isStoredMessage, type KeptText, type StoredMessage, type Totals } from './stored';
import { totalsOf, Writing } from './writing';

export interface Limits {
  /** Messages not seen for longer than this go, in milliseconds. */
  readonly age: number;
  /** Characters of all that is kept; the oldest go first. */
  readonly size: number;
}

/** How long another connection may hold the database before that is said. */
const PATIENCE = 2_000;

/**
 * The messages that are kept in this browser. Each method is one transaction: it is done as a whole or not at all, also where the process
 * ends in the middle. All reject with a `HistoryProblem`, whose message is a sentence for people.
 */
export class History {
  private opening: Promise<HistoryDatabase> | null = null;

  constructor(private readonly options: HistoryOptions) {}

  /** Keeps messages, each with what is known of it from before. Gives how many. */
  async keep(texts: readonly KeptText[], portal: string, now: number, limits: Limits): Promise<number> {
    const drafts = texts.map((one) => draftOf(one, portal, now, this.options)).filter((one) => one !== null);
    await this.write(async (writing) => {
      await this.mergeAll(writing, drafts);
      await writing.dropBefore(now - limits.age);
      await writing.dropOldest(limits.size);
    });
    return drafts.length;
  }

  /** Takes messages that were exported. What is no such record is refused, and counted. */
  async import(records: readonly unknown[], limits: Limits): Promise<{ kept: number; refused: number }> {
    const whole = records.filter(isStoredMessage);
    const drafts = whole
      .map(({ lines, sender, portal, seen }) =>
        draftOf({ text: lines.join('\n'), sender }, portal.slice(0, 253), seen, this.options),
      )
      .filter((one) => one !== null);
    await this.write(async (writing) => {
      await this.mergeAll(writing, drafts);
      await writing.dropOldest(limits.size);
    });
    return { kept: drafts.length, refused: records.length - drafts.length };
  }

  /** The newest rows. `next` is where `older` goes on. */
  async newest(count: number): Promise<Page> {
    return this.read(async (db) => {
      const rows: [PageKey, unknown][] = [];
      const store = db.transaction('rows').store;
      for (let at = await store.openCursor(null, 'prev'); at && rows.length < count; at = await at.continue())
        rows.push([at.key, at.value]);
      return toPage(
        rows.map(([, row]) => row),
        rows.length < count ? null : (rows.at(-1)?.[0] ?? null),
      );
    });
  }

  /** Rows older than `before`, from `after` on, the oldest first. */
  async older(before: PageKey, after: PageKey | null, count: number): Promise<Page> {
    const range = after
      ? IDBKeyRange.bound([...after], [...before], true, true)
      : IDBKeyRange.upperBound([...before], true);
    return this.read(async (db) => {
      const store = db.transaction('rows').store;
      const [rows, keys] = await Promise.all([store.getAll(range, count), store.getAllKeys(range, count)]);
      return toPage(rows, rows.length < count ? null : (keys.at(-1) ?? null));
    });
  }

  /** The lines of a message, as one text; `null` where it is not kept, or cannot be read. */
  async textOf(key: string): Promise<string | null> {
    const found: unknown = await this.read((db) => db.get('messages', key));
    return isStoredMessage(found) ? found.lines.join('\n') : null;
  }

  /** Whole records in the order of their keys, for an export. */
  async records(
    after: string | null,
    count: number,
  ): Promise<{ records: readonly StoredMessage[]; next: string | null }> {
    const range = after === null ? null : IDBKeyRange.lowerBound(after, true);
    return this.read(async (db) => {
      const [found, keys] = await Promise.all([
        db.getAll('messages', range, count),
        db.getAllKeys('messages', range, count),
      ]);
      return { records: found, next: found.length < count ? null : (keys.at(-1) ?? null) };
    });
  }

  async totals(): Promise<Totals> {
    return this.read(totalsOf);
  }

  /** Lets go of what is too old or too much. */
  async prune(now: number, limits: Limits): Promise<void> {
    await this.write(async (writing) => {
      await writing.dropBefore(now - limits.age);
      await writing.dropOldest(limits.size);
    });
  }

  /** Reads some messages anew that an earlier engine has read. Gives whether there are more. */
  async rediagnose(count: number): Promise<boolean> {
    let some = 0;
    await this.write(async (writing) => {
      const old = await writing.madeByOthers(this.options.engine, count);
      some = old.length;
      for (const known of old) {
        const { lines, sender, portal, seen } = known;
        const draft = draftOf({ text: lines.join('\n'), sender }, portal, seen, this.options);
        writing.put(draft ? { ...draft, key: known.key } : { ...known, engine: this.options.engine }, known);
      }
    });
    return some === count;
  }

  /** Everything goes. */
  async erase(): Promise<void> {
    await this.write((writing) => writing.clear());
  }

  /** All that may be known is asked for at once: one after another would take ten times as long. */
  private async mergeAll(writing: Writing, drafts: readonly StoredMessage[]): Promise<void> {
    const known = await Promise.all(drafts.map(({ key }) => writing.get(key)));
    const written = new Set<string>();
    for (const [i, draft] of drafts.entries()) {
      const before = written.has(draft.key) ? await writing.get(draft.key) : known[i];
      written.add(draft.key);
      if (before === undefined) writing.put(draft, null);
      else await this.merge(writing, draft, before);
    }
  }

  private async merge(writing: Writing, draft: StoredMessage, known: unknown): Promise<void> {
    const first = timeOf(draft.facts, 'first');
    // What cannot be read is left as it is, and so is another message that had the same queue id.
    const isOther =
      !isStoredMessage(known) ||
      !isSameMessage(
        { lines: known.lines, last: timeOf(known.facts, 'last') },
        { lines: draft.lines, first },
      );
    if (isOther) return this.putOther(writing, { ...draft, key: `${draft.key} ${first ?? draft.seen}` });
    const lines = mergeLines(known.lines, draft.lines);
    const merged = draftOf(
      { text: lines.join('\n'), sender: draft.sender || known.sender },
      draft.portal,
      Math.max(known.seen, draft.seen),
      this.options,
    );
    writing.put({ ...(merged ?? draft), key: known.key }, known);
  }

  private async putOther(writing: Writing, draft: StoredMessage): Promise<void> {
    const known = await writing.get(draft.key);
    if (known === undefined || isStoredMessage(known)) writing.put(draft, known ?? null);
  }

  private async read<T>(work: (db: HistoryDatabase) => Promise<T>): Promise<T> {
    try {
      return await work(await this.open());
    } catch (error) {
      throw problemOf(error);
    }
  }

  private write(work: (writing: Writing) => Promise<void>): Promise<void> {
    return this.read((db) => Writing.run(db, work));
  }

  private async open(): Promise<HistoryDatabase> {
    let isBlocked = (_: never): void => {};
    const blocked = new Promise<never>((_, reject) => {
      isBlocked = reject as never;
    });
    blocked.catch(() => undefined);
    this.opening ??= openDatabase({
      blocked: () => setTimeout(() => isBlocked(new HistoryProblem('blocked') as never), PATIENCE),
      closed: () => {
        this.opening = null;
      },
    });
    const opening = this.opening;
    // A database that could not be opened now may be opened later.
    opening.catch(() => {
      this.opening = null;
    });
    return Promise.race([opening, blocked]);
  }
}

function timeOf(facts: PackedFacts, name: 'first' | 'last'): number | null {
  const time = unpackFacts(facts)?.[name] ?? Number.NaN;
  return Number.isNaN(time) ? null : time;
}
