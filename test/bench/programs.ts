import { spawnSync } from 'node:child_process';
import { installPrograms } from '../tools/set-up.mjs';
import type { EngineBench } from './engine';
import { logOf } from './make-log';
import { table, times } from './table';
import { bestOf } from './timing';

/** What the command does with whole files, beside programs that others wrote, and how that grows with the file; as Markdown. */
export async function* benchPrograms({ size, corpus }: EngineBench): AsyncGenerator<string> {
  installPrograms({ pflogsumm: 'pflogsumm', rg: 'ripgrep' });
  for (const style of ['new', 'old'] as const) {
    yield* compare(await logOf(size, { corpus, style }), size, STAMPS[style]);
    yield '';
  }
  const failures = await logOf(size, { corpus, delivered: 0.25 });
  yield* compare(failures, size, 'of which three quarters of the messages fail');
  yield '';
  yield* await benchGrowth(size, corpus);
}

const STAMPS = {
  new: 'stamps of RFC 3339, long queue ids',
  old: 'stamps of syslog, short queue ids',
} as const;

function* compare(file: string, size: number, kind: string): Generator<string> {
  const programs = [
    [
      '`npm run -s diagnose -- --summary` (every cause)',
      'npm',
      ['run', '-s', 'diagnose', '--', '--summary', file],
    ],
    ['`pflogsumm` (counts, no causes)', 'pflogsumm', [file]],
    ['`grep -c status=`', 'grep', ['-c', 'status=', file]],
    ['`rg -c status=`', 'rg', ['-c', 'status=', file]],
  ] as const;
  const there = programs.filter(([, name]) => spawnSync('which', [name]).status === 0);
  const seconds = bestOf(
    there.map(
      ([, name, args]) =>
        () =>
          secondsOfProgram(name, args),
    ),
    3,
  );
  const other = seconds[there.findIndex(([, name]) => name === 'pflogsumm')];
  yield* table(
    [`${size} MB, ${kind}`, 'seconds of CPU time', 'MB a second', 'times as fast as pflogsumm'],
    there.map(([title], i) => {
      const own = seconds[i] as number;
      return [title, own.toFixed(2), (size / own).toFixed(0), other ? times(other, own) : '(not installed)'];
    }),
  );
}

/** Seconds of CPU time of a program and all that it starts, by the `time` of bash. grep(1) ends at the first match where nobody reads what it writes. */
function secondsOfProgram(name: string, args: readonly string[]): number {
  const script = 'TIMEFORMAT="%U %S"; time "$@" 2>/dev/null | cat >/dev/null';
  const { stderr } = spawnSync('bash', ['-c', script, 'bash', name, ...args], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
  });
  const [user = Number.NaN, system = Number.NaN] = stderr.trim().split(' ').map(Number);
  return user + system;
}

/** Ten times the log is to take ten times as long, and no more memory. */
async function benchGrowth(size: number, corpus?: string): Promise<string[]> {
  const rows: (string | number)[][] = [];
  for (const one of [1, 10, 100, 1_000].filter((some) => some <= 10 * size)) {
    const { seconds, memory } = summarise(await logOf(one, { corpus }));
    rows.push([`${one} MB`, seconds.toFixed(2), (seconds / one).toFixed(4), memory]);
  }
  return table(['`--summary` of', 'seconds', 'seconds for each MB', 'peak memory, MB'], rows);
}

function summarise(file: string): { seconds: number; memory: number } {
  const script = 'process.on("exit", () => process.stderr.write("RSS " + process.resourceUsage().maxRSS))';
  const begin = performance.now();
  const { stderr } = spawnSync(
    process.execPath,
    [
      '--import',
      `data:text/javascript,${encodeURIComponent(script)}`,
      'test/tools/run.mjs',
      'entrypoints/terminal/diagnose.ts',
      '--summary',
      file,
    ],
    { encoding: 'utf8' },
  );
  const memory = Math.round(Number(/RSS (\d+)/.exec(stderr)?.[1] ?? Number.NaN) / 1000);
  return { seconds: (performance.now() - begin) / 1000, memory };
}
