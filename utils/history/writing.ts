import type { IDBPTransaction } from 'idb';
import type { HistoryDatabase, HistorySchema } from './database';
import { isStoredMessage, type StoredMessage, type Totals } from './stored';

type Transaction = IDBPTransaction<HistorySchema, ('messages' | 'rows' | 'totals')[], 'readwrite'>;

const NOTHING: Totals = { messages: 0, bytes: 0 };

export async function totalsOf(from: HistoryDatabase): Promise<Totals> {
  return (await from.get('totals', 'all')) ?? NOTHING;
}

/** One transaction over all that belongs together: messages, their rows and the totals always fit each other. */
export class Writing {
  private messages = 0;
  private bytes = 0;

  private constructor(private readonly transaction: Transaction) {}

  /** Runs work in a transaction: all of it is done, or nothing. @throws DOMException, or what the work throws */
  static async run(db: HistoryDatabase, work: (writing: Writing) => Promise<void>): Promise<void> {
    const transaction = db.transaction(['messages', 'rows', 'totals'], 'readwrite');
    const { done } = transaction;
    done.catch(() => undefined);
    const writing = new Writing(transaction);
    try {
      const { messages, bytes } = (await transaction.objectStore('totals').get('all')) ?? NOTHING;
      [writing.messages, writing.bytes] = [messages, bytes];
      await work(writing);
      await transaction
        .objectStore('totals')
        .put({ messages: writing.messages, bytes: writing.bytes }, 'all');
    } catch (error) {
      abort(transaction);
      // Why it was ended, where the browser has ended it: the disk is full.
      throw transaction.error ?? error;
    }
    await done;
  }

  /** What is stored under a key: a message, or whatever a failing disk has left. */
  get(key: string): Promise<unknown> {
    return this.transaction.objectStore('messages').get(key);
  }

  /** Puts a message in the place of what is known of it. */
  put(message: StoredMessage, known: StoredMessage | null): void {
    const { key, facts, recipients, seen } = message;
    const rows = this.transaction.objectStore('rows');
    if (known) ignore(rows.delete([known.seen, key]));
    ignore(this.transaction.objectStore('messages').put(message));
    ignore(rows.put({ key, facts, recipients }, [seen, key]));
    this.messages += known ? 0 : 1;
    this.bytes += message.bytes - (known?.bytes ?? 0);
  }

  /** Lets go of what was last seen before a moment. */
  async dropBefore(moment: number): Promise<void> {
    const old = IDBKeyRange.upperBound([moment, ''], true);
    for (const key of await this.transaction.objectStore('rows').getAllKeys(old)) await this.drop(key);
  }

  /** Lets go of the oldest until all that is left fits. */
  async dropOldest(size: number): Promise<void> {
    while (this.bytes > size) {
      const [oldest] = await this.transaction.objectStore('rows').getAllKeys(null, 1);
      if (!oldest) return;
      await this.drop(oldest);
    }
  }

  /** Messages that an engine of another version has read. */
  async madeByOthers(engine: string, most: number): Promise<StoredMessage[]> {
    const found: StoredMessage[] = [];
    const index = this.transaction.objectStore('messages').index('engine');
    for (const range of [IDBKeyRange.upperBound(engine, true), IDBKeyRange.lowerBound(engine, true)])
      found.push(...(await index.getAll(range, most - found.length)).filter(isStoredMessage));
    return found;
  }

  async clear(): Promise<void> {
    for (const name of ['messages', 'rows'] as const) await this.transaction.objectStore(name).clear();
    [this.messages, this.bytes] = [0, 0];
  }

  private async drop(key: [number, string]): Promise<void> {
    const known = await this.get(key[1]);
    ignore(this.transaction.objectStore('rows').delete(key));
    ignore(this.transaction.objectStore('messages').delete(key[1]));
    this.messages = Math.max(0, this.messages - 1);
    if (isStoredMessage(known)) this.bytes = Math.max(0, this.bytes - known.bytes);
  }
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
