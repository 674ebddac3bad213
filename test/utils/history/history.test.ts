import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { IDBFactory } from 'fake-indexeddb';
import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DATABASE, DATABASE_VERSION } from '@/utils/history/database';
import { History } from '@/utils/history/history';
import { HistoryProblem } from '@/utils/history/problems';
import { DAY, diagnose, kept, keysOf, limits, line, messagesOf, now, open } from './some-messages';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('keep', () => {
  it('keeps lines, facts and recipients of a message', async () => {
    const history = open();
    const { kept: number } = await history.keep(
      kept(line('4jAAA', 'deferred')),
      'portal.example',
      now,
      limits,
    );
    expect(number).toBe(1);
    const [message] = await messagesOf(history);
    expect(message).toMatchObject({
      key: 'portal.example 4jAAA',
      recipients: ['jane@example.com'],
      facts: { status: 'deferred', cause: 'recipient.mailbox-full', sender: 'a@sender.example' },
    });
    expect(await history.textOf('portal.example 4jAAA')).toBe(line('4jAAA', 'deferred'));
  });

  it('keeps nothing of a text without an attempt', async () => {
    expect(await open().keep(kept('lunch is at noon'), '', now, limits)).toMatchObject({ kept: 0 });
  });

  it('merges what it sees again: all lines once, the newest state', async () => {
    const history = open();
    const [first, second] = [line('4jAAA', 'deferred'), line('4jAAA', 'bounced', '10:30:00')];
    await history.keep(kept(first), 'p', now, limits);
    await history.keep(kept(`  ${first}`, second), 'p', now + DAY, limits);
    await history.keep(kept(second), 'p', now + 2 * DAY, limits);
    const messages = await messagesOf(history);
    expect(messages).toHaveLength(1);
    expect(messages[0]?.facts).toMatchObject({ status: 'bounced', attempts: 2 });
    expect(await history.totals()).toMatchObject({ messages: 1 });
  });

  it('keeps the messages of two portals apart, and those that had the same queue id at another time', async () => {
    const history = open();
    await history.keep(kept(line('4jAAA', 'deferred')), 'p', now, limits);
    await history.keep(kept(line('4jAAA', 'deferred')), 'q', now, limits);
    await history.keep(kept(line('4jAAA', 'deferred').replace('11-23', '11-03')), 'p', now, limits);
    expect(await keysOf(history)).toHaveLength(3);
  });

  it('bounds the lines of one message', async () => {
    const history = open();
    const many = Array.from({ length: 1_000 }, (_, i) =>
      line('4jAAA', 'deferred', `10:${10 + (i % 50)}:${10 + (i % 50)}`),
    );
    await history.keep(kept(...many), 'p', now, limits);
    expect((await history.textOf('p 4jAAA'))?.split('\n').length).toBeLessThan(500);
  });
});

describe('limits', () => {
  it('lets go of what was not seen for longer than the person wants', async () => {
    const history = open();
    await history.keep(kept(line('4jOLD', 'deferred')), 'p', now - 31 * DAY, limits);
    for (let day = 29; day > 0; day -= 1)
      await history.keep(kept(line('4jNEW', 'deferred')), 'p', now - day * DAY, limits);
    await history.prune(now, limits);
    expect(await keysOf(history)).toEqual(['p 4jNEW']);
    expect(await history.textOf('p 4jOLD')).toBeNull();
  });

  it('lets go of the oldest where all is too much, and counts right', async () => {
    const history = open();
    for (let i = 0; i < 20; i += 1)
      await history.keep(kept(line(`4jA${10 + i}`, 'deferred')), 'p', now + i, { ...limits, size: 3_000 });
    const { messages, bytes } = await history.totals();
    expect(bytes).toBeLessThanOrEqual(3_000);
    expect(await keysOf(history)).toEqual(Array.from({ length: messages }, (_, i) => `p 4jA${29 - i}`));
  });
});

describe('pages', () => {
  it('gives the newest, then all others, each once', async () => {
    const history = open();
    for (let i = 0; i < 25; i += 1)
      await history.keep(kept(line(`4jA${10 + i}`, 'deferred')), 'p', now + (i >> 2), limits);
    const first = await history.newest(7);
    expect(first.messages.map(({ key }) => key)[0]).toBe('p 4jA34');
    const seen = first.messages.map(({ key }) => key);
    let after = null;
    do {
      const page = await history.older(first.next ?? [0, ''], after, 5);
      seen.push(...page.messages.map(({ key }) => key));
      after = page.next;
    } while (after);
    expect(new Set(seen).size).toBe(25);
    expect(seen).toHaveLength(25);
  });

  it('says how many records are damaged, leaves them, and gives the others', async () => {
    const history = open();
    await history.keep(kept(line('4jAAA', 'deferred')), 'p', now, limits);
    const raw = await openDB(DATABASE);
    await raw.put('rows', { key: 'p 4jBAD', facts: 'none' }, [now, 'p 4jBAD']);
    await raw.put('messages', { key: 'p 4jBAD', lines: 7 });
    raw.close();
    const page = await history.newest(10);
    expect(page.messages.map(({ key }) => key)).toEqual(['p 4jAAA']);
    expect(page.damaged).toBe(1);
    expect(await history.textOf('p 4jBAD')).toBeNull();
    await history.keep(kept(line('4jBAD', 'deferred')), 'p', now, limits);
    const { records } = await history.records(null, 10);
    expect(records).toContainEqual({ key: 'p 4jBAD', lines: 7 });
  });
});

describe('export and import', () => {
  it('takes back what it gave, and refuses what is no message', async () => {
    const history = open();
    for (const id of ['4jAAA', '4jBBB', '4jCCC'])
      await history.keep(kept(line(id, 'deferred')), 'p', now, limits);
    const first = await history.records(null, 2);
    const { records, next } = await history.records(first.next, 2);
    expect(next).toBeNull();
    const all = JSON.parse(JSON.stringify([...first.records, ...records]));
    globalThis.indexedDB = new IDBFactory();
    const other = open();
    const taken = await other.import([...all, null, { key: 'x' }, 'text'], now, limits);
    expect(taken).toMatchObject({ kept: 3, refused: 3 });
    expect((await keysOf(other)).sort()).toEqual((await keysOf(history)).sort());
    expect(await other.import(all, now, limits)).toMatchObject({ kept: 3, refused: 0 });
    expect(await other.totals()).toMatchObject({ messages: 3 });
  });

  it('erases everything', async () => {
    const history = open();
    await history.keep(kept(line('4jAAA', 'deferred')), 'p', now, limits);
    await history.erase();
    expect(await keysOf(history)).toEqual([]);
    expect(await history.totals()).toMatchObject({ messages: 0, bytes: 0, portals: {} });
    expect((await history.records(null, 5)).records).toEqual([]);
  });
});

describe('rediagnose', () => {
  it('reads anew what another engine has read, in pieces, until nothing is left', async () => {
    const old = new History({
      engine: '1',
      diagnose: (text, sender) => {
        const found = diagnose(text, sender);
        return found && { ...found, facts: { ...found.facts, cause: 'unknown.deferred' } };
      },
    });
    for (let i = 10; i < 15; i += 1) await old.keep(kept(line(`4jA${i}`, 'deferred')), 'p', now, limits);
    const newer = open('2');
    let turns = 1;
    while (await newer.rediagnose(2)) turns += 1;
    expect(turns).toBe(3);
    const messages = await messagesOf(newer);
    expect(messages.map(({ facts }) => facts?.cause)).toEqual(Array(5).fill('recipient.mailbox-full'));
    expect(await newer.totals()).toMatchObject({ messages: 5 });
  });
});

describe('migrations', () => {
  const stored = JSON.parse(readFileSync('test/corpus/history-1.json', 'utf8'));

  /** The database as version 1 made it, record by record. */
  async function writeVersion1(): Promise<void> {
    const db = await openDB(DATABASE, 1, {
      upgrade(database) {
        database.createObjectStore('messages', { keyPath: 'key' }).createIndex('engine', 'engine');
      },
    });
    for (const message of stored.messages) await db.put('messages', message);
    db.close();
  }

  it('brings a database of version 1 up to date, and loses nothing', async () => {
    await writeVersion1();
    const history = open();
    const whole = stored.messages.filter(({ facts }: { facts?: unknown }) => facts);
    expect((await keysOf(history)).sort()).toEqual(whole.map(({ key }: { key: string }) => key).sort());
    expect(await history.totals()).toMatchObject({
      messages: whole.length,
      bytes: whole.reduce((sum: number, { bytes }: { bytes: number }) => sum + bytes, 0),
    });
    for (const { key, lines } of whole) expect(await history.textOf(key)).toBe(lines.join('\n'));
    expect((await history.records(null, 99)).records).toHaveLength(stored.messages.length);
  });

  it('leaves the history of a newer version alone, and says so', async () => {
    (await openDB(DATABASE, DATABASE_VERSION + 1)).close();
    await expect(open().newest(1)).rejects.toThrow('newer version');
    (await openDB(DATABASE, DATABASE_VERSION + 1)).close();
  });

  it('waits for another tab that holds an earlier version open, says so, and goes on when it is closed', async () => {
    await writeVersion1();
    const other = await openDB(DATABASE, 1, { blocking() {} });
    const history = open();
    await expect(history.newest(1)).rejects.toThrow('Another tab');
    other.close();
    expect(await keysOf(history)).toHaveLength(4);
  });

  it('gives way to a newer version that wants to open, and opens again after it', async () => {
    const history = open();
    await history.keep(kept(line('4jAAA', 'deferred')), 'p', now, limits);
    const newer = await openDB(DATABASE, DATABASE_VERSION + 1);
    newer.close();
    await expect(history.newest(1)).rejects.toThrow(HistoryProblem);
    await deleteDB(DATABASE);
    expect(await keysOf(history)).toEqual([]);
  });
});

afterEach(() => {
  globalThis.indexedDB = new IDBFactory();
});
