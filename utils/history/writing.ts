import type { IDBPTransaction } from 'idb';
import { type Clock, judgeClock, latestPlausible } from './clock';
import { type HistoryDatabase, type HistorySchema, rowOf } from './database';
import { type IncidentRecord, isIncidentRecord } from './incident-records';
import { isStoredMessage, type StoredMessage } from './stored';
import { addTotal, areTotals, largestPortal, noTotals, type Total, type Totals } from './totals';

const STORES = ['messages', 'rows', 'totals', 'clock', 'incidents'] as const;

/** Incidents that are remembered: more than anybody looks after. */
const MOST_INCIDENTS = 500;
type Transaction = IDBPTransaction<HistorySchema, (typeof STORES)[number][], 'readwrite'>;
type RowKey = [seen: number, key: string];

/** One transaction over all that belongs together: messages, their rows and the totals always fit each other. */
export class Writing {
  private constructor(
    private readonly transaction: Transaction,
    private totals: Totals,
  ) {}

  /** Runs work in a transaction: all of it is done, or nothing. @throws DOMException, or what the work throws */
  static async run(db: HistoryDatabase, work: (writing: Writing) => Promise<void>): Promise<Totals> {
    const transaction = db.transaction(STORES.slice(), 'readwrite');
    const { done } = transaction;
    done.catch(() => undefined);
    try {
      const stored: unknown = await transaction.objectStore('totals').get('all');
      const writing = new Writing(transaction, areTotals(stored) ? stored : await countAnew(transaction));
      await work(writing);
      await transaction.objectStore('totals').put(writing.totals, 'all');
      await done;
      return writing.totals;
    } catch (error) {
      abort(transaction);
      // Why it was ended, where the browser has ended it: the disk is full.
      throw transaction.error ?? error;
    }
  }

  /** The name of this history. */
  get name(): string {
    return this.totals.name;
  }

  /** What is stored under a key: a message, or whatever a failing disk has left. */
  get(key: string): Promise<unknown> {
    return this.transaction.objectStore('messages').get(key);
  }

  /** Puts a message in the place of what is known of it. */
  put(message: StoredMessage, known: StoredMessage | null): void {
    const rows = this.transaction.objectStore('rows');
    if (known) ignore(rows.delete([known.seen, known.key]));
    ignore(this.transaction.objectStore('messages').put(message));
    ignore(rows.put(rowOf(message), [message.seen, message.key]));
    if (known) this.count(known.portal, { messages: -1, bytes: -known.bytes });
    this.count(message.portal, { messages: 1, bytes: message.bytes });
  }

  /** Remembers incidents: of two records of one, the newer. */
  async putIncidents(records: readonly IncidentRecord[]): Promise<void> {
    const store = this.transaction.objectStore('incidents');
    // All that may be known is asked for at once, as messages are; of one list each key is the last word.
    const known: readonly unknown[] = await Promise.all(records.map(({ key }) => store.get(key)));
    for (const [i, one] of records.entries()) {
      const before = known[i];
      if (!isIncidentRecord(before) || before.changed <= one.changed) ignore(store.put(one));
    }
    const beyond = (await store.count()) - MOST_INCIDENTS;
    if (beyond <= 0) return;
    for (const key of await store.index('changed').getAllKeys(null, beyond)) ignore(store.delete(key));
  }

  /** What to believe of the time that the computer's clock tells. */
  async judgeClock(now: number): Promise<Clock> {
    const store = this.transaction.objectStore('clock');
    const known = (await store.get('clock')) ?? { last: await this.lastSeen(now), doubtedSince: null };
    const clock = judgeClock(known, now);
    ignore(store.put(clock, 'clock'));
    return clock;
  }

  /**
   * The latest moment at which anything in a file can have been seen, whose last attempts were at `times`. A file that tells of attempts days later than
   * the clock says that the clock is behind: it is doubted from now on, since what counts as seen years ago would be too old as soon as it is set right.
   */
  async latestSeen(times: readonly number[], now: number): Promise<number> {
    const known = Math.max(now, (await this.judgeClock(now)).last);
    const newest = times.reduce((last, time) => Math.max(last, time), 0);
    if (newest <= latestPlausible(known)) return known;
    ignore(this.transaction.objectStore('clock').put({ last: newest, doubtedSince: now }, 'clock'));
    return newest;
  }

  /** What was seen while the clock was years ahead would never go: it counts as seen now. */
  async bringBack(now: number): Promise<void> {
    const ahead = IDBKeyRange.lowerBound([latestPlausible(now), '']);
    for (const [, key] of await this.transaction.objectStore('rows').getAllKeys(ahead)) {
      const known = await this.get(key);
      if (isStoredMessage(known)) this.put({ ...known, seen: now }, known);
    }
  }

  /** Lets go of what was last seen before a moment. */
  async dropBefore(moment: number): Promise<void> {
    const old = IDBKeyRange.upperBound([moment, ''], true);
    for (const key of await this.transaction.objectStore('rows').getAllKeys(old)) await this.drop(key);
    const incidents = this.transaction.objectStore('incidents');
    const forgotten = await incidents.index('changed').getAllKeys(IDBKeyRange.upperBound(moment, true));
    for (const key of forgotten) ignore(incidents.delete(key));
  }

  /** Lets go of the oldest until all that is left fits: those of the portal that has most. */
  async dropOldest(size: number): Promise<void> {
    while (this.totals.bytes > size) {
      const [oldest] = await this.oldestOf(largestPortal(this.totals));
      if (!oldest) return;
      await this.drop(oldest);
    }
  }

  /** Lets go of all that a portal has shown. */
  async dropPortal(portal: string): Promise<void> {
    const rows = this.transaction.objectStore('rows');
    for (const key of await rows.index('portal').getAllKeys(portal)) ignore(rows.delete(key));
    // Keys begin with their portal, which has no space.
    ignore(
      this.transaction.objectStore('messages').delete(IDBKeyRange.bound(`${portal} `, `${portal} \uffff`)),
    );
    const incidents = this.transaction.objectStore('incidents');
    for (const { key } of (await incidents.getAll()).filter((one) => one.portal === portal))
      ignore(incidents.delete(key));
    const { messages = 0, bytes = 0 } = this.totals.portals[portal] ?? {};
    this.count(portal, { messages: -messages, bytes: -bytes });
  }

  /** Messages that an engine of another version has read. */
  async madeByOthers(engine: string, most: number): Promise<StoredMessage[]> {
    const found: StoredMessage[] = [];
    const index = this.transaction.objectStore('messages').index('engine');
    for (const range of [IDBKeyRange.upperBound(engine, true), IDBKeyRange.lowerBound(engine, true)])
      found.push(...(await index.getAll(range, most - found.length)).filter(isStoredMessage));
    return found;
  }

  private async lastSeen(otherwise: number): Promise<number> {
    const newest = await this.transaction.objectStore('rows').openKeyCursor(null, 'prev');
    return newest?.key[0] ?? otherwise;
  }

  private async oldestOf(portal: string | null): Promise<RowKey[]> {
    const rows = this.transaction.objectStore('rows');
    const own = portal === null ? [] : await rows.index('portal').getAllKeys(portal, 1);
    return own.length > 0 ? own : rows.getAllKeys(null, 1);
  }

  private async drop(key: RowKey): Promise<void> {
    const known = await this.get(key[1]);
    ignore(this.transaction.objectStore('rows').delete(key));
    ignore(this.transaction.objectStore('messages').delete(key[1]));
    if (isStoredMessage(known)) this.count(known.portal, { messages: -1, bytes: -known.bytes });
  }

  private count(portal: string, more: Total): void {
    this.totals = addTotal(this.totals, portal, more);
  }
}

/** After an update, and where a failing disk has left no number: all messages are counted. */
async function countAnew(transaction: Transaction): Promise<Totals> {
  let totals = noTotals();
  for (let at = await transaction.objectStore('messages').openCursor(); at; at = await at.continue())
    if (isStoredMessage(at.value))
      totals = addTotal(totals, at.value.portal, { messages: 1, bytes: at.value.bytes });
  return totals;
}

/** A request that fails ends its transaction, and that is told by `done`. */
function ignore(request: Promise<unknown>): void {
  request.catch(() => undefined);
}

function abort(transaction: Transaction): void {
  try {
    transaction.abort();
  } catch {
    // It has ended by itself.
  }
}
