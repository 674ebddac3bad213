import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { Desk } from '@/entrypoints/workbench/worker/desk';
import { readFile } from '@/entrypoints/workbench/worker/read-file';
import { createEngine } from '@/utils/engine/engine';
import { formats } from '@/utils/engine/formats';
import { knowledge } from '@/utils/knowledge/knowledge';
import { words } from '@/utils/knowledge/words';

const engine = createEngine(knowledge, formats);
/** Real logs: each is cut before every status line. */
const own = logsIn('test/corpus/postfix');
/** `SERVERS=FOLDER npx vitest run test/entrypoints/workbench/cut-logs.test.ts`: the logs of that folder, too, cut into quarters. */
const { SERVERS } = process.env;
const others = SERVERS ? logsIn(SERVERS) : [];

function logsIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.log'))
    .map((name) => `${folder}/${name}`);
}

function cutsOf(lines: readonly string[], path: string): number[] {
  if (others.includes(path)) return [0.25, 0.5, 0.75].map((share) => Math.floor(lines.length * share));
  return lines.flatMap((line, i) => (i > 0 && line.includes('status=') ? [i] : []));
}

/** The messages that have not arrived, and those that have, after some logs that were read one after the other. */
async function readLogs(...texts: string[]): Promise<{ open: Set<string>; arrived: Set<string> }> {
  const reader = { read: (file: File) => readFile(file, engine, 0), died: () => undefined };
  const desk = new Desk({ engine, reader, words, show: () => undefined });
  for (const [i, text] of texts.entries())
    await desk.read({ files: [new File([text], `mail.log.${9 - i}`, { lastModified: i })], zone: 0 });
  const listing = { filter: {}, sort: { key: 'first', isDescending: false } } as const;
  const blob = await desk.export({ ...listing, from: 0, count: 10_000, format: 'jsonl' });
  const messages = (await blob.text()).split('\n').filter(Boolean);
  const [open, arrived] = [new Set<string>(), new Set<string>()];
  for (const { queueId, recipient, status } of messages.map((line) => JSON.parse(line)))
    (status === 'sent' ? arrived : open).add(`${queueId} ${recipient}`);
  return { open, arrived };
}

it('what had not arrived in the first part of a log is said to have arrived by the second, at least 99 times in 100 rightly, and 9 times in 10 where it did', async () => {
  const count = { said: 0, right: 0, ends: 0 };
  for (const path of [...own, ...others]) {
    const lines = readFileSync(path, 'utf8').split('\n');
    const { arrived } = await readLogs(lines.join('\n'));
    for (const cut of cutsOf(lines, path)) {
      const parts = [lines.slice(0, cut).join('\n'), lines.slice(cut).join('\n')].map((part) => `${part}\n`);
      const before = await readLogs(parts[0] ?? '');
      const after = await readLogs(...parts);
      for (const one of before.open) {
        if (arrived.has(one)) count.ends += 1;
        if (!after.arrived.has(one)) continue;
        count.said += 1;
        if (arrived.has(one)) count.right += 1;
      }
    }
  }
  if (SERVERS) console.log(count);
  expect(count.ends).toBeGreaterThan(0);
  expect(count.right / count.said).toBeGreaterThanOrEqual(0.99);
  expect(count.right / count.ends).toBeGreaterThanOrEqual(0.9);
});
