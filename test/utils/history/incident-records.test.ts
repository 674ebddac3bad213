import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { DATABASE, DATABASE_VERSION } from '@/utils/history/database';
import { type IncidentRecord, isIncidentRecord } from '@/utils/history/incident-records';
import { DAY, kept, limits, line, now, open } from './some-messages';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const record = (changes: Partial<IncidentRecord> = {}): IncidentRecord => ({
  key: 'connection.refused\tmx.example.com\t',
  cause: 'connection.refused',
  nextHop: 'mx.example.com',
  recipient: '',
  portal: '',
  acknowledged: now,
  mended: null,
  note: 'Ticket 4711',
  since: now - DAY,
  last: now,
  changed: now,
  ...changes,
});

describe('what is remembered of incidents', () => {
  it('is there again', async () => {
    await open().remember([record()], now);
    expect(await open().incidents()).toEqual([record()]);
  });

  it('is what was written last', async () => {
    const history = open();
    await history.remember([record({ note: 'new' })], now);
    await history.remember([record({ note: 'old', changed: now - 1 })], now);
    expect((await history.incidents()).map(({ note }) => note)).toEqual(['new']);
  });

  it('goes when all is erased, when its portal is, and when it is old', async () => {
    const history = open();
    const all = [
      record({ key: 'a', portal: 'portal.example' }),
      record({ key: 'b', changed: now - 90 * DAY }),
      record({ key: 'c' }),
    ];
    await history.remember(all, now);
    await history.erasePortal('portal.example');
    expect((await history.incidents()).map(({ key }) => key)).toEqual(['b', 'c']);
    await history.prune(now, limits);
    expect((await history.incidents()).map(({ key }) => key)).toEqual(['c']);
    await history.erase();
    expect(await history.incidents()).toEqual([]);
  });

  it('is bounded: those that were written longest ago go', async () => {
    const history = open();
    const many = Array.from({ length: 510 }, (_, i) => record({ key: `k${i}`, changed: now - 3_000 + i }));
    await history.remember(many, now);
    const keys = (await history.incidents()).map(({ key }) => key);
    expect(keys).toHaveLength(500);
    expect(keys).not.toContain('k9');
    expect(keys).toContain('k509');
  });

  it('is refused where the history that it was for is gone', async () => {
    const history = open();
    await expect(history.remember([record()], now, 'another')).rejects.toThrow('erased meanwhile');
    expect(await history.incidents()).toEqual([]);
  });

  it.each<[string, unknown]>([
    ['no object', null],
    ['a moment that is none', record({ last: Number.NaN })],
    ['a note without an end', record({ note: 'x'.repeat(2_001) })],
    ['no key', record({ key: '' })],
    ['a moment in words', { ...record(), mended: 'yesterday' }],
  ])('is no record: %s', async (_what, value) => {
    expect(isIncidentRecord(value)).toBe(false);
    expect(await open().remember([value, record()], now)).toEqual({ kept: 1, refused: 1 });
  });
});

it('a history of the version before has its messages, and no incident', async () => {
  const before = open();
  await before.keep(kept(line('4jAAA', 'deferred')), 'p', now, limits);
  const newest = await openDB(DATABASE, DATABASE_VERSION);
  const stored = await newest.getAll('messages');
  newest.close();
  globalThis.indexedDB = new IDBFactory();
  const older = await openDB(DATABASE, DATABASE_VERSION - 1, {
    upgrade(db) {
      const messages = db.createObjectStore('messages', { keyPath: 'key' });
      messages.createIndex('engine', 'engine');
      db.createObjectStore('rows').createIndex('portal', 'portal');
      db.createObjectStore('totals');
      db.createObjectStore('clock');
    },
  });
  for (const one of stored) await older.put('messages', one);
  older.close();
  const history = open();
  expect(await history.incidents()).toEqual([]);
  expect(await history.textOf('p 4jAAA')).toBe(line('4jAAA', 'deferred'));
  await history.remember([record()], now);
  expect(await history.incidents()).toHaveLength(1);
});
