import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formats } from '@/utils/engine/formats';
import type { LogEvent } from '@/utils/engine/types';
import { eventsOf } from './read-with';

const FORMATS = 'utils/engine/formats';

interface Drawing {
  readonly file: string;
  readonly rows: readonly string[];
}

const files = readdirSync(FORMATS, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => join(FORMATS, name));
const drawings = files.flatMap(drawingsIn);

/** The blocks behind `text` in the comments of a file, row by row. */
function drawingsIn(file: string): Drawing[] {
  const blocks = readFileSync(file, 'utf8').matchAll(/^ \* ```text\n((?: \*.*\n)*?) \* ```$/gm);
  return [...blocks].map(([, block = '']) => ({
    file,
    rows: block
      .split('\n')
      .slice(0, -1)
      .map((row) => row.slice(3)),
  }));
}

/** The lines themselves: `> |` begins one, `+ |` goes on with it. */
function textOf({ rows }: Drawing): string {
  const drawn = rows.filter((row) => /^[>+] \|/.test(row));
  const lines = drawn.map((row) => (row.startsWith('>') ? '\n' : '') + row.slice(4));
  return lines.join('').slice(1).replaceAll('⇥', '\t');
}

/** What stands above the carets that have a name: the name begins below the first of them, with bars between where others are in the way. */
function named({ rows }: Drawing, name: string): string[] {
  return rows.flatMap((row, i) => {
    const at = row.search(new RegExp(`(?<=^|[\\s|])${name}(?=\\s{2}|$)`));
    const carets = at < 0 ? -1 : rows.findLastIndex((above, k) => k < i && above[at] === '^');
    const width = rows[carets]?.slice(at).match(/^\^+/)?.[0].length ?? 0;
    return width > 0 ? [rows[carets - 1]?.slice(at, at + width) ?? ''] : [];
  });
}

/** The names that are fields of an event, to the letter. */
const FIELDS: readonly (readonly [string, (event: LogEvent) => unknown])[] = [
  ['queue id', ({ queueId }) => queueId],
  ['sender', ({ sender }) => sender],
  ['recipient', (event) => event.kind === 'delivery' && event.recipient],
  ['dsn', (event) => event.kind === 'delivery' && event.dsn],
  ['next hop', (event) => event.kind === 'delivery' && (event.nextHop?.host ?? event.nextHop?.address)],
  ['its address', (event) => event.kind === 'delivery' && event.nextHop?.address],
];

describe.each(
  drawings.map((drawing) => [`${drawing.file}: ${textOf(drawing).slice(0, 40)}`, drawing] as const),
)('%s', (_, drawing) => {
  const events = eventsOf(formats, textOf(drawing));

  it('is read', () => {
    expect(events).not.toEqual([]);
  });

  it.each(FIELDS)('tells the %s above its carets', (name, read) => {
    for (const words of named(drawing, name)) expect(events.map(read)).toContain(words);
  });
});

it('finds what is named', () => {
  const rows = ['> | to=a relay=b', '       ^       ^', '       |       next hop', '       recipient'];
  const drawing = { file: '', rows };
  expect([named(drawing, 'recipient'), named(drawing, 'next hop'), named(drawing, 'hop')]).toEqual([
    ['a'],
    ['b'],
    [],
  ]);
});

it('each format has its drawing', () => {
  const list = readFileSync(join(FORMATS, 'index.ts'), 'utf8');
  const readers = [...list.matchAll(/import \{ open\w+ \} from '\.\/(.+)';/g)].map(
    ([, path]) => path as string,
  );
  const drawn = drawings.map(({ file }) => file);
  // The readers of the lines may stand beside the one that is listed.
  const isDrawn = (reader: string) =>
    drawn.includes(join(FORMATS, `${reader}.ts`)) ||
    (reader.includes('/') && drawn.some((file) => dirname(file) === join(FORMATS, dirname(reader))));
  expect(readers.length).toBe(formats.length);
  expect(
    readers.filter((reader) => !isDrawn(reader)),
    'Draw a line of the format on top of its reader; formats/format.ts says how.',
  ).toEqual([]);
});
