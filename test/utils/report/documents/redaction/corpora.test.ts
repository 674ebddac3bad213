import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createRedactor } from '@/utils/report/documents/redaction/redact';
import { makeLog } from '../../../../bench/make-log';
import { rows } from '../../../engine/conformance/table';
import { namesIn } from './second-finder';

/** Characters of made log; `MADE=50000000 npx vitest run test/utils/report/documents/redaction` makes some 140,000 lines, and takes all logs that are there. */
const MADE = Number(process.env.MADE ?? 300_000);
const FOLDERS = ['test/corpus', ...(process.env.MADE ? ['/work/shared/corpus'] : [])];

const texts = FOLDERS.filter(existsSync).flatMap(filesIn);
const cells = rows.flatMap(({ cells: own }) =>
  Object.values(own).flatMap((cell) =>
    typeof cell === 'string' ? [cell] : 'text' in cell ? [cell.text] : [],
  ),
);

it.each<[string, readonly string[]]>([
  ['real logs, replies and notices', texts.flatMap(linesOf)],
  ['deliveries in each format', cells.flatMap(linesOf)],
  ['made logs', [...makeLog({ size: MADE, delivered: 0.3 })].flatMap(linesOf)],
])('of %s nothing is left that a second finder finds', (_, lines) => {
  const left = new Set<string>();
  for (let at = 0; at < lines.length; at += 400) {
    const some = lines.slice(at, at + 400);
    const redact = createRedactor({ recipients: [], senders: [] }, some);
    for (const line of some) {
      const redacted = redact(line);
      for (const name of namesIn(redacted))
        left.add(`${name} in ${redacted.slice(0, 300)} of ${line.slice(0, 200)}`);
    }
  }
  expect(lines.length).toBeGreaterThan(500);
  expect([...left].slice(0, 20)).toEqual([]);
});

function filesIn(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesIn(path) : [readFileSync(path, 'utf8')];
  });
}

/** As a report quotes them: a line of JSON is many. */
function linesOf(text: string): string[] {
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => line.slice(0, 4_000));
}
