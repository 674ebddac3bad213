import { type PackedFacts, unpackFacts } from '../ledger/packed-facts';
import type { Clock } from './clock';
import { type HistoryDatabase, openDatabase, removeDatabase } from './database';
import { draftOf, type HistoryOptions } from './draft';
import { type IncidentRecord, isIncidentRecord } from './incident-records';
import { isSameMessage, mergeLines } from './merge';
import { type Page, type PageKey, toPage } from './page';
import { HistoryProblem, problemOf } from './problems';
import { isStoredMessage, type KeptText, type StoredMessage } from './stored';
import { areTotals, type Totals } from './totals';
import { Writing } from './writing';

export interface Limits {
  /** Messages not seen for longer than this go, in milliseconds. */
  readonly age: number;
  /** Characters of all that is kept; the oldest go first. */
  readonly size: number;
}

/** What came of some messages, and of which history that was. */
export interface Kept {
  readonly kept: number;
  readonly history: string;
}

/**
 * The messages that are kept in this browser. Each method is one transaction: it is done as a whole or not at all, also where the process
 * ends in the middle. All reject with a `HistoryProblem`, whose message is a sentence for people.
 */
export class History {
  private opening: Promise<HistoryDatabase> | null = null;

  constructor(private readonly options: HistoryOptions) {}

  /**
   * Keeps messages, each with what is known of it from before. `history` is the one that an earlier part went to: after everything was erased,
   * nothing of the rest is kept.
   */
  async keep(
    texts: readonly KeptText[],
    portal: string,
    now: number,
    limits: Limits,
    history: string | null = null,
  ): Promise<Kept> {
    const drafts = texts.map((one) => draftOf(one, portal, now, this.options)).filter((one) => one !== null);
    const { name } = await this.write(async (writing) => {
      refuseOther(history, writing);
      const clock = await writing.judgeClock(now);
      // What is seen while the clock is years behind would be too old as soon as it is set right.
      const seen = Math.max(now, clock.last);
      await this.mergeAll(
        writing,
        drafts.map((one) => ({ ...one, seen })),
      );
      await letGoOld(writing, clock, limits);
      await writing.dropOldest(limits.size);
    });
    return { kept: drafts.length, history: name };
  }

  /** Takes messages that were exported, with `history` as in `keep`. What is no such record is refused, and counted. */
  async import(
    records: readonly unknown[],
    now: number,
    limits: Limits,
    history: string | null = null,
  ): Promise<Kept & { refused: number }> {
    const whole = records.filter(isStoredMessage);
    const drafts = whole.map((one) => this.draftAgain(one)).filter((one) => one !== null);
    const { name } = await this.write(async (writing) => {
      refuseOther(history, writing);
      const latest = await writing.latestSeen(
        drafts.map(({ facts }) => timeOf(facts, 'last') ?? 0),
        now,
      );
      await this.mergeAll(
        writing,
        drafts.map((one) => ({ ...one, seen: Math.min(one.seen, latest) })),
      );
      await writing.dropOldest(limits.size);
    });
    return { kept: drafts.length, refused: records.length - drafts.length, history: name };
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
    const stored: unknown = await this.read((db) => db.get('totals', 'all'));
    return areTotals(stored) ? stored : this.write(async () => undefined);
  }

  /** The incidents that are remembered. Records that cannot be read are left as they are. */
  async incidents(): Promise<readonly IncidentRecord[]> {
    const found: readonly unknown[] = await this.read((db) => db.getAll('incidents'));
    return found.filter(isIncidentRecord);
  }

  /** Remembers incidents, with `history` as in `keep`. What is no such record is refused, and counted. */
  async remember(
    records: readonly unknown[],
    now: number,
    history: string | null = null,
  ): Promise<{ kept: number; refused: number }> {
    const whole = records.filter(isIncidentRecord);
    await this.write(async (writing) => {
      refuseOther(history, writing);
      const latest = Math.max(now, (await writing.judgeClock(now)).last);
      await writing.putIncidents(whole.map((one) => ({ ...one, changed: Math.min(one.changed, latest) })));
    });
    return { kept: whole.length, refused: records.length - whole.length };
  }

  /** Lets go of what is too old or too much. */
  async prune(now: number, limits: Limits): Promise<void> {
    await this.write(async (writing) => {
      await letGoOld(writing, await writing.judgeClock(now), limits);
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
        const draft = this.draftAgain(known);
        writing.put(draft ? { ...draft, key: known.key } : { ...known, engine: this.options.engine }, known);
      }
    });
    return some === count;
  }

  /** Everything goes, also where it cannot be opened: who asks from now on waits for the new database, and finds it empty. */
  async erase(): Promise<void> {
    this.opening = this.renew(this.opening);
    await this.totals();
  }

  /** All goes that a portal has shown. */
  async erasePortal(portal: string): Promise<void> {
    await this.write((writing) => writing.dropPortal(portal));
  }

  /** A message as this engine reads it. */
  private draftAgain({ lines, sender, portal, seen }: StoredMessage): StoredMessage | null {
    const host = portal.replace(/\s+/g, '').slice(0, 253);
    return draftOf({ text: lines.join('\n'), sender }, host, seen, this.options);
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
      return await work(await this.open()).catch((error) => {
        // It was closed between the two, for an erase or for a newer version.
        if (!isClosed(error)) throw error;
        return this.open().then(work);
      });
    } catch (error) {
      throw problemOf(error);
    }
  }

  private write(work: (writing: Writing) => Promise<void>): Promise<Totals> {
    return this.read((db) => Writing.run(db, work));
  }

  private open(): Promise<HistoryDatabase> {
    this.opening ??= this.connect();
    const { opening } = this;
    // A database that could not be opened now may be opened later.
    opening.catch(() => {
      if (this.opening === opening) this.opening = null;
    });
    return opening;
  }

  private connect(): Promise<HistoryDatabase> {
    return openDatabase(() => {
      this.opening = null;
    });
  }

  /** To close waits for what is being written (Indexed Database 3.0, 2.1.1). */
  private async renew(known: Promise<HistoryDatabase> | null): Promise<HistoryDatabase> {
    const db = await known?.catch(() => null);
    db?.close();
    await removeDatabase();
    return this.connect();
  }
}

function refuseOther(history: string | null, writing: Writing): void {
  if (history !== null && history !== writing.name) throw new HistoryProblem('erased');
}

/** Nothing goes by a clock that is doubted. */
async function letGoOld(writing: Writing, { last, doubtedSince }: Clock, { age }: Limits): Promise<void> {
  if (doubtedSince !== null) return;
  await writing.bringBack(last);
  await writing.dropBefore(last - age);
}

function isClosed(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'InvalidStateError';
}

function timeOf(facts: PackedFacts, name: 'first' | 'last'): number | null {
  const time = unpackFacts(facts)?.[name] ?? Number.NaN;
  return Number.isNaN(time) ? null : time;
}
