import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import type { StoredMessage, StoredRow, Totals } from './stored';

export interface HistorySchema extends DBSchema {
  messages: { key: string; value: StoredMessage; indexes: { engine: string } };
  /** By the moment of the last sight and the message's key: the newest is at the end. */
  rows: { key: [seen: number, key: string]; value: StoredRow };
  totals: { key: 'all'; value: Totals };
}

export type HistoryDatabase = IDBPDatabase<HistorySchema>;
type Upgrade = IDBPTransaction<HistorySchema, StoreNames<HistorySchema>[], 'versionchange'>;

export const DATABASE = 'yellowline-history';

/** One step for each version; a database of any earlier version goes through those that it lacks, in one transaction. */
const migrations: readonly ((db: HistoryDatabase, upgrade: Upgrade) => Promise<void>)[] = [
  async function createMessages(db) {
    const messages = db.createObjectStore('messages', { keyPath: 'key' });
    messages.createIndex('engine', 'engine');
  },
  async function addRowsAndTotals(db, upgrade) {
    const rows = db.createObjectStore('rows');
    const totals = db.createObjectStore('totals');
    let [messages, bytes] = [0, 0];
    for (let at = await upgrade.objectStore('messages').openCursor(); at; at = await at.continue()) {
      const { key, facts, recipients, seen, bytes: size } = at.value;
      // A record that is not whole stays where it is, and is in no list.
      if (!Number.isFinite(seen) || !Array.isArray(facts)) continue;
      await rows.put({ key, facts, recipients }, [seen, key]);
      messages += 1;
      bytes += size;
    }
    await totals.put({ messages, bytes }, 'all');
  },
];

export const DATABASE_VERSION = migrations.length;

export interface OpenOptions {
  /** Another connection of an earlier version is open and does not close. */
  blocked(): void;
  /** This connection can no longer be used: open another. */
  closed(): void;
}

/** Opens the database, after bringing it to the newest version. @throws DOMException as `indexedDB.open` does */
export async function openDatabase({ blocked, closed }: OpenOptions): Promise<HistoryDatabase> {
  const db = await openDB<HistorySchema>(DATABASE, DATABASE_VERSION, {
    async upgrade(database, before, _, transaction) {
      for (const migrate of migrations.slice(before)) await migrate(database, transaction);
    },
    blocked,
    // A newer version of the extension wants to bring the database up to date: it goes first.
    blocking() {
      db.close();
      closed();
    },
    terminated: closed,
  });
  return db;
}
