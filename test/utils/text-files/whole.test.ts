import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { StreamedAttempt } from '@/utils/engine/engine';
import { createEngine } from '@/utils/engine/engine';
import { formats } from '@/utils/engine/formats';
import { openLines } from '@/utils/engine/text/open-lines';
import { knowledge } from '@/utils/knowledge/knowledge';
import { readParts } from '@/utils/text-files/parts';
import { createRandom } from '../../fuzz/mutate';
import { rows } from '../engine/conformance/table';

const NOW = Date.UTC(2026, 10, 26);
const engine = createEngine(knowledge, formats);
const shown = (found: readonly StreamedAttempt[]) =>
  found.map(({ attempt, finding }) =>
    [attempt.recipient, attempt.status, attempt.line, attempt.time, attempt.response, finding.cause].join(
      ' ',
    ),
  );

function readWhole(text: string): string[] {
  const stream = engine.openStream({ now: NOW });
  return shown([...stream.read(text), ...stream.end()]);
}

async function readInParts(text: string, size: number): Promise<string[]> {
  const stream = engine.openStream({ now: NOW });
  const found: StreamedAttempt[] = [];
  for await (const part of readParts(new Blob([text]), { openLines, size }))
    found.push(...stream.read(part.text));
  return shown([...found, ...stream.end()]);
}

/** As a terminal, a mail client and a page wrap. */
const WRAPS: readonly [string, (line: string) => string][] = [
  ['as they are', (line) => line],
  ['at column 80', (line) => line.replace(/.{80}(?=.)/g, '$&\n')],
  ['between words', (line) => line.replace(/(.{40,100}) (?=\S)/g, '$1\n')],
  ['between words, indented', (line) => line.replace(/(.{60,120}) (?=\S)/g, '$1\n    ')],
];
const folder = 'test/corpus/postfix';
const postfix = readdirSync(folder)
  .filter((name) => name.endsWith('.log'))
  .map((name) => readFileSync(`${folder}/${name}`, 'utf8').trim())
  .join('\n');

describe.each(WRAPS)('lines %s', (_, wrap) => {
  const wrapped = `${postfix.split('\n').map(wrap).join('\n')}\n`;
  const whole = readWhole(wrapped);

  it.each([700, 1_500, 4_000, 9_973])('say in parts of %s bytes what they say in whole', async (size) => {
    expect(whole.length).toBeGreaterThan(30);
    expect(await readInParts(wrapped, size)).toEqual(whole);
  });
});

describe.each(rows.map(({ format, cells }) => [format, cells] as const))('%s', (_, cells) => {
  it('says in parts of any size what it says in whole', async () => {
    const texts = Object.values(cells).flatMap((cell) =>
      typeof cell === 'string' ? [cell] : 'text' in cell ? [cell.text] : [],
    );
    const random = createRandom(20);
    const text = Array.from({ length: 12 }, () => texts[random(texts.length)]).join('\n\n');
    const whole = readWhole(text);
    for (let i = 0; i < 4; i += 1) {
      const size = 300 + random(3_000);
      expect(await readInParts(text, size), `${size}`).toEqual(whole);
    }
  });
});
