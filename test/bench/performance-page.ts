import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';

/** Writes `docs/performance.md`: what was measured, on what machine, when, and of which commit. */
export function writePerformancePage(command: string, lines: readonly string[]): void {
  const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8' }).trim();
  const changed = git('status', '--porcelain', '--', 'utils', 'entrypoints') ? ', with changes' : '';
  const [cpu] = cpus();
  const page = [
    '# How fast it is',
    '',
    `Made by \`${command}\`, which writes this page. Best rounds of several, all ways in turn, so that what slows the machine slows all of them: read the ratios, not the seconds.`,
    '',
    `${cpus().length} × ${cpu?.model.replace(/\s+/g, ' ').trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB; Node ${process.version}; ${new Date().toISOString().slice(0, 10)}; commit ${git('rev-parse', '--short', 'HEAD')}${changed}.`,
    '',
    ...lines,
    '',
  ];
  writeFileSync('docs/performance.md', page.join('\n'));
}
