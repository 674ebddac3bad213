import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { judgeClock } from '@/utils/history/clock';
import { DATABASE, DATABASE_VERSION } from '@/utils/history/database';
import type { History } from '@/utils/history/history';
import { DAY, kept, keysOf, limits, line, now, open } from './some-messages';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const many = (count: number, prefix = '4jA') =>
  Array.from({ length: count }, (_, i) => ({ text: line(`${prefix}${1_000 + i}`, 'deferred'), sender: '' }));
const recordsOf = async (history: History) => (await history.records(null, 10_000)).records;

describe('erase', () => {
  it('ends an import: nothing of its later parts is taken', async () => {
    const history = open();
    await history.keep(many(6), 'p', now, limits);
    const records = await recordsOf(history);
    const { history: name } = await history.import(records.slice(0, 3), now, limits);
    await history.erase();
    await expect(history.import(records.slice(3), now, limits, name)).rejects.toThrow('erased meanwhile');
    await expect(history.keep(many(1), 'p', now, limits, name)).rejects.toThrow('erased meanwhile');
    expect(await keysOf(history)).toEqual([]);
  });

  it('waits for what is being written, and whoever asks next finds an empty history', async () => {
    const history = open();
    await history.totals();
    const writing = history.keep(many(300), 'p', now, limits);
    const erasing = history.erase();
    const asked = history.newest(5);
    await Promise.all([writing, erasing]);
    expect((await asked).messages).toEqual([]);
    expect(await history.totals()).toMatchObject({ messages: 0, bytes: 0 });
    expect(await history.keep(many(2), 'p', now, limits)).toMatchObject({ kept: 2 });
  });

  it('leaves no database behind that holds anything', async () => {
    const history = open();
    await history.keep(many(3), 'p', now, limits);
    const before = (await history.totals()).name;
    await history.erase();
    expect((await history.totals()).name).not.toBe(before);
    const raw = await openDB(DATABASE);
    for (const store of raw.objectStoreNames) if (store !== 'totals') expect(await raw.count(store)).toBe(0);
    raw.close();
  });

  it('works where the history cannot be opened any more', async () => {
    (await openDB(DATABASE, DATABASE_VERSION + 1)).close();
    const history = open();
    await expect(history.totals()).rejects.toThrow('newer version');
    await history.erase();
    expect(await history.keep(many(1), 'p', now, limits)).toMatchObject({ kept: 1 });
  });

  it('erases what one portal has shown, and nothing else', async () => {
    const history = open();
    await history.keep(many(3), 'one.example', now, limits);
    await history.keep(many(2), 'one.example.org', now, limits);
    await history.keep(many(1), '', now, limits);
    await history.erasePortal('one.example');
    expect(await history.totals()).toMatchObject({
      messages: 3,
      portals: { 'one.example.org': { messages: 2 }, '': { messages: 1 } },
    });
    await history.erasePortal('');
    expect((await keysOf(history)).every((key) => key.startsWith('one.example.org '))).toBe(true);
    expect(await recordsOf(history)).toHaveLength(2);
  });
});

describe('a portal that shows much', () => {
  it('pushes out its own messages, and none of another portal', async () => {
    const history = open();
    const small = { ...limits, size: 30_000 };
    await history.keep(many(10), 'quiet.example', now, small);
    for (let i = 0; i < 10; i += 1)
      await history.keep(many(30, `4jL${String.fromCharCode(65 + i)}`), 'loud.example', now + i, small);
    const { portals, bytes } = await history.totals();
    expect(bytes).toBeLessThanOrEqual(30_000);
    expect(portals['quiet.example']?.messages).toBe(10);
  });

  it('has room for so much of one message', async () => {
    const history = open();
    const lines = Array.from({ length: 400 }, (_, i) =>
      line('4jAAA', 'deferred', `10:00:${10 + (i % 50)}`).replace('Mailbox', `Mailbox ${'x'.repeat(7_000)}`),
    );
    await history.keep(kept(...lines), 'p', now, limits);
    expect((await history.textOf('p 4jAAA'))?.length).toBeLessThan(210_000);
  });
});

describe('a clock that cannot be right', () => {
  const YEAR = 365 * DAY;

  it('lets go of nothing, and what it has kept goes when its time comes', async () => {
    const history = open();
    await history.keep(many(50), 'p', now, limits);
    await history.keep(many(1, '4jB'), 'p', now + YEAR, limits);
    await history.prune(now + YEAR + 1_000, limits);
    expect((await history.totals()).messages).toBe(51);
    await history.prune(now + DAY, limits);
    expect(await recordsOf(history)).toHaveLength(51);
    for (let day = 2; day < 35; day += 2) await history.prune(now + day * DAY, limits);
    expect((await history.totals()).messages).toBe(0);
  });

  it('that is years behind makes nothing too old', async () => {
    const history = open();
    await history.keep(many(5), 'p', now, limits);
    await history.keep(many(1, '4jB'), 'p', now - 10 * YEAR, limits);
    await history.keep(many(1, '4jC'), 'p', now + 1_000, limits);
    expect((await recordsOf(history)).map(({ seen }) => seen).sort()).toEqual([
      ...Array.from({ length: 6 }, () => now),
      now + 1_000,
    ]);
  });

  it('is believed once it has gone on for a day: the browser had a rest', async () => {
    const history = open();
    await history.keep(many(5), 'p', now, limits);
    await history.prune(now + 60 * DAY, limits);
    expect((await history.totals()).messages).toBe(5);
    await history.prune(now + 61 * DAY, limits);
    expect((await history.totals()).messages).toBe(0);
  });

  it('that is years behind as a file is taken lets go of nothing when it is set right', async () => {
    const history = open();
    await history.keep(many(5), 'p', now, limits);
    const records = await recordsOf(history);
    await history.erase();
    await history.import(records, now - 10 * YEAR, limits);
    await history.prune(now - 10 * YEAR + 1_000, limits);
    for (const day of [0, 1, 2, 3]) await history.prune(now + day * DAY, limits);
    const kept = await recordsOf(history);
    expect(kept.map(({ seen }) => now - DAY < seen && seen <= now)).toEqual([true, true, true, true, true]);
    for (let day = 4; day < 40; day += 2) await history.prune(now + day * DAY, limits);
    expect((await history.totals()).messages).toBe(0);
  });

  it('in a file counts as now', async () => {
    const history = open();
    await history.keep(many(2), 'p', now, limits);
    const records = (await recordsOf(history)).map((one) => ({ ...one, seen: 1e300 }));
    await history.erase();
    await history.import(records, now, limits);
    expect((await recordsOf(history)).map(({ seen }) => seen)).toEqual([now, now]);
  });

  it.each<[string, [last: number, doubtedSince: number | null], number, [number, number | null]]>([
    ['goes on', [0, null], DAY, [DAY, null]],
    ['goes back a little', [DAY, null], 0, [0, null]],
    ['leaps ahead', [0, null], YEAR, [0, YEAR]],
    ['leaps back', [YEAR, null], 0, [YEAR, 0]],
    ['is set right again', [0, YEAR], DAY, [DAY, null]],
    ['is wrong for an hour', [0, YEAR], YEAR + DAY / 24, [0, YEAR]],
    ['is wrong, and then otherwise', [0, YEAR], YEAR / 2, [0, YEAR / 2]],
    ['has gone on for a day', [0, YEAR], YEAR + DAY, [YEAR + DAY, null]],
    ['is seen every tenth day only', [0, 10 * DAY], 20 * DAY, [20 * DAY, null]],
  ])('%s', (_, [last, doubtedSince], time, [believed, doubted]) => {
    expect(judgeClock({ last, doubtedSince }, time)).toEqual({ last: believed, doubtedSince: doubted });
  });
});

describe('totals', () => {
  it.each([[{ messages: 'x,111' }], [null], [{ messages: 3, bytes: 5 }]])(
    'are counted anew where they are %j',
    async (damaged) => {
      const history = open();
      await history.keep(many(4), 'p', now, limits);
      const { bytes } = await history.totals();
      const raw = await openDB(DATABASE);
      await raw.put('totals', damaged, 'all');
      raw.close();
      expect(await open().totals()).toMatchObject({
        messages: 4,
        bytes,
        portals: { p: { messages: 4, bytes } },
      });
    },
  );
});
