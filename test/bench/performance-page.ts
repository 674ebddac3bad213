import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';

const PAGE = 'docs/performance.md';

const HEAD = `# How fast it is

Each part is made by the command that it names, which writes it here. Best rounds of several, all ways in turn, so that what slows the machine slows
all of them: read the ratios, not the seconds.
`;

/** Puts a part into `docs/performance.md`, in the place of the one with the same title: what was measured, on what machine, when, and of which commit. */
export function writePart(title: string, command: string, lines: readonly string[]): void {
  const part = [`## ${title}`, '', `\`${command}\` on ${whereAndWhen()}.`, '', ...lines].join('\n');
  const parts = partsOf(existsSync(PAGE) ? readFileSync(PAGE, 'utf8') : '');
  const at = parts.findIndex((one) => one.startsWith(`## ${title}\n`));
  parts.splice(at < 0 ? parts.length : at, 1, part);
  writeFileSync(PAGE, [HEAD, ...parts].map((one) => `${one.trim()}\n`).join('\n'));
}

function partsOf(page: string): string[] {
  return page.split(/^(?=## )/m).slice(1);
}

function whereAndWhen(): string {
  const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8' }).trim();
  const changed = git('status', '--porcelain', '--', 'utils', 'entrypoints', 'components')
    ? ', with changes'
    : '';
  const [cpu] = cpus();
  const machine = `${cpus().length} × ${cpu?.model.replace(/\s+/g, ' ').trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB`;
  return `${machine}; Node ${process.version}; ${new Date().toISOString().slice(0, 10)}; commit ${git('rev-parse', '--short', 'HEAD')}${changed}`;
}
