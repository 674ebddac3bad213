import {
  type DBSchema,
  deleteDB,
  type IDBPDatabase,
  type IDBPTransaction,
  openDB,
  type StoreNames,
} from 'idb';
import type { Clock } from './clock';
import type { IncidentRecord } from './incident-records';
import { HistoryProblem } from './problems';
import { isStoredMessage, type StoredMessage, type StoredRow } from './stored';
import type { Totals } from './totals';

export interface HistorySchema extends DBSchema {
  messages: { key: string; value: StoredMessage; indexes: { engine: string } };
  /** By the moment of the last sight and the message's key: the newest is at the end, of each portal too. */
  rows: { key: [seen: number, key: string]; value: StoredRow; indexes: { portal: string } };
  totals: { key: 'all'; value: Totals };
  clock: { key: 'clock'; value: Clock };
  incidents: { key: string; value: IncidentRecord; indexes: { changed: number } };
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
  async function addRows(db) {
    db.createObjectStore('rows');
    db.createObjectStore('totals');
  },
  async function addPortalsAndClock(db, upgrade) {
    const rows = upgrade.objectStore('rows');
    rows.createIndex('portal', 'portal');
    db.createObjectStore('clock');
    // A record that is not whole stays where it is, and is in no list. What all come to is counted when something is written.
    for (let at = await upgrade.objectStore('messages').openCursor(); at; at = await at.continue())
      if (isStoredMessage(at.value)) await rows.put(rowOf(at.value), [at.value.seen, at.value.key]);
  },
  async function addIncidents(db) {
    db.createObjectStore('incidents', { keyPath: 'key' }).createIndex('changed', 'changed');
  },
];

export const DATABASE_VERSION = migrations.length;

/** What the list needs of a message. */
export function rowOf({ key, facts, recipients, portal }: StoredMessage): StoredRow {
  return { key, facts, recipients, portal };
}

/** How long another connection may hold the database before that is said, in milliseconds. */
const PATIENCE = 2_000;

/**
 * Opens the database, after bringing it to the newest version. `closed`: the connection can no longer be used, open another.
 * @throws HistoryProblem where an earlier version is held open elsewhere, DOMException as `indexedDB.open` does
 */
export function openDatabase(closed: () => void): Promise<HistoryDatabase> {
  const open = async (blocked: () => void) => {
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
  };
  return unlessBlocked(open, (db) => db.close());
}

/** Deletes the database with its files: to empty it would leave all of it in them. @throws as `openDatabase` does */
export function removeDatabase(): Promise<void> {
  return unlessBlocked(
    (blocked) => deleteDB(DATABASE, { blocked }),
    () => undefined,
  );
}

/** Does not wait for ever for another connection. The browser does what was asked once that one is closed: nobody waits for it any more. */
function unlessBlocked<T>(work: (blocked: () => void) => Promise<T>, tooLate: (done: T) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    let isGivenUp = false;
    const giveUp = () => {
      isGivenUp = true;
      reject(new HistoryProblem('blocked'));
    };
    let timer: ReturnType<typeof setTimeout> | undefined;
    const blocked = () => {
      timer = setTimeout(giveUp, PATIENCE);
    };
    work(blocked).then((done) => {
      clearTimeout(timer);
      if (isGivenUp) tooLate(done);
      else resolve(done);
    }, reject);
  });
}
