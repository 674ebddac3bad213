import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { copyTickets, saveAs } from '@/entrypoints/workbench/list/list-actions';
import type { Name, Requests } from '@/entrypoints/workbench/protocol';
import type { Source } from '@/entrypoints/workbench/sources/source';
import { Desk } from '@/entrypoints/workbench/worker/desk';
import { readFile } from '@/entrypoints/workbench/worker/read-file';
import { createEngine } from '@/utils/engine/engine';
import { formats } from '@/utils/engine/formats';
import { knowledge } from '@/utils/knowledge/knowledge';
import { words } from '@/utils/knowledge/words';

const copied: string[] = [];
const saved: Blob[] = [];

const engine = createEngine(knowledge, formats);
const logOf = (name: string) => readFileSync(`test/corpus/postfix/${name}.log`, 'utf8');
const MIXED = logOf('three-recipients-mixed');
const SENT = logOf('sent');

async function sourceOf(text: string, kept?: readonly string[]): Promise<Source> {
  const reader = { read: (file: File) => readFile(file, engine, 0), died: () => undefined };
  const desk = new Desk({ engine, reader, words, show: () => undefined });
  await desk.read({ files: [new File([text], 'mail.log', { lastModified: 0 })], zone: 0 });
  const ask = async <K extends Name>(name: K, what: Requests[K]['ask']) =>
    (desk[name] as (asked: typeof what) => Requests[K]['answer']).call(desk, what);
  const textOf = async (row: number) => kept?.[row];
  return { ask, textOf, kind: kept ? 'history' : 'files' } as unknown as Source;
}

const sort = { key: 'first', isDescending: false } as const;

beforeEach(() => {
  copied.length = 0;
  const writeText = async (text: string) => copied.push(text);
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  vi.stubGlobal('document', { createElement: () => ({ click: () => undefined }) });
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => `blob:${saved.push(blob as Blob)}`);
});
afterEach(() => vi.unstubAllGlobals());

describe('Copy for ticket', () => {
  it('copies what has not arrived, in at most twelve lines each', async () => {
    expect(await copyTickets(await sourceOf(SENT + MIXED), { filter: {}, sort })).toBe(true);
    const [text = ''] = copied;
    expect(text).toContain('Queue id: 4jYJCk2zRXzKnDh');
    expect(text).toContain('Who must act:');
    expect(text).not.toContain('State: Delivered');
    expect(text.trimEnd().split('\n').length).toBeLessThanOrEqual(12);
  });

  it('copies what was delivered where that is chosen, or where nothing else is listed', async () => {
    await copyTickets(await sourceOf(SENT + MIXED), { filter: { statuses: ['sent'] }, sort });
    await copyTickets(await sourceOf(SENT), { filter: {}, sort });
    for (const text of copied) expect(text).toContain('State: Delivered');
    expect(copied).toHaveLength(2);
  });

  it('copies the first fifty, and says how many are left', async () => {
    const many = Array.from({ length: 53 }, (_, i) =>
      MIXED.replaceAll('4jYJCk2zRXzKnDh', `4jYJCk2zRX${1_000 + i}`),
    );
    await copyTickets(await sourceOf(many.join('')), { filter: {}, sort });
    expect(copied[0]?.match(/^Queue id: /gm)).toHaveLength(50);
    expect(copied[0]).toContain('… and 3 more messages.');
  });

  it('copies by the lines that the history keeps', async () => {
    const kept = MIXED.replaceAll('oakhurstclinic', 'elsewhere');
    await copyTickets(await sourceOf(MIXED, [kept]), { filter: {}, sort });
    expect(copied[0]).toContain('@elsewhere.example');
  });
});

describe('Save as', () => {
  it('says how many messages it has saved, and where', async () => {
    const said = await saveAs(await sourceOf(SENT + MIXED), { filter: {}, sort, format: 'csv' });
    expect(said).toBe('2 messages saved as yellowline-messages.csv.');
    const blob = saved.at(-1);
    expect((await blob?.text())?.trimEnd().split('\r\n')).toHaveLength(3);
  });

  it('writes what the history keeps of each, lot by lot', async () => {
    const many = Array.from({ length: 700 }, (_, i) =>
      MIXED.replaceAll('4jYJCk2zRXzKnDh', `4jYJCk2zRX${1_000 + i}`),
    );
    const said = await saveAs(await sourceOf(many.join(''), many), { filter: {}, sort, format: 'jsonl' });
    expect(said).toContain('700 messages');
    const blob = saved.at(-1);
    const lines = (await blob?.text())?.trimEnd().split('\n') ?? [];
    expect(lines.map((line) => JSON.parse(line).queueId)).toEqual(
      many.map((_, i) => `4jYJCk2zRX${1_000 + i}`),
    );
    expect(lines.every((line) => JSON.parse(line).code === 552)).toBe(true);
  });
});
