import { readFileSync } from 'node:fs';
import { isUnknown } from '../../utils/engine/cause/unknown';
import { createEngine } from '../../utils/engine/engine';
import { formats } from '../../utils/engine/formats';
import type { Knowledge } from '../../utils/engine/types';
import { knowledge } from '../../utils/knowledge/knowledge';
import { knowledgeWithout, readHeldOut } from './held-out';
import { fail } from './input';
import { type LabelledCase, readLabelledFile, readRows } from './labelled';

/**
 * `npm run -s evaluate -- [--misses] [--by-source] [--leave-out SOURCE | --held-out] FILE…`: holds the engine against labelled files and prints the share of
 * right, wrong and unknown causes, how often each confidence was right, and the worst confusions. A case with several labels is right with any of
 * them. The weights are learned from the project's own tables, so that what they say of these is no measure: `--held-out` reads each fifth of a table by
 * weights that are learned without it. `--leave-out` counts only the cases of one source (by the beginning of its name), and learns without those.
 */
async function main(args: readonly string[]): Promise<void> {
  const source = args.includes('--leave-out') ? args[args.indexOf('--leave-out') + 1] : undefined;
  const files = args.filter((arg) => !arg.startsWith('--') && arg !== source);
  if (files.length === 0) fail('Name a labelled file: npm run -s evaluate -- FILE');
  for (const file of files) await evaluateFile(file, { args, source });
}

interface Wanted {
  readonly args: readonly string[];
  readonly source: string | undefined;
}

interface Scored extends LabelledCase {
  readonly got: string;
  readonly confidence: string;
}

async function evaluateFile(file: string, { args, source = '' }: Wanted): Promise<void> {
  const content = readText(file);
  const scored: Scored[] = args.includes('--held-out')
    ? readHeldOut(readRows(content))
    : await readLabelledFile(
        file,
        content,
        createEngine(source ? withoutSource(source, content) : knowledge, formats),
      );
  const labelled = scored.filter((one) => one.causes.length > 0 && one.name.startsWith(source));
  const right = labelled.filter(isRight);
  const unknown = labelled.filter((one) => !isRight(one) && isUnread(one));
  console.log(`${file}: ${labelled.length} labelled cases`);
  console.log(`  right   ${share(right.length, labelled.length)}`);
  console.log(`  wrong   ${share(labelled.length - right.length - unknown.length, labelled.length)}`);
  console.log(`  unknown ${share(unknown.length, labelled.length)}`);
  printCalibration(labelled);
  if (args.includes('--by-source')) printSources(labelled);
  printConfusions(labelled.filter((one) => !isRight(one)));
  if (args.includes('--misses'))
    for (const one of labelled) if (!isRight(one)) console.log(JSON.stringify(one));
}

function withoutSource(source: string, content: string): Knowledge {
  const own = readRows(content).filter(({ name }) => name.startsWith(source));
  return knowledgeWithout(new Set(own.map(({ text }) => text)));
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    return fail(`Cannot read ${file}: ${(error as Error).message}`);
  }
}

function isRight(one: Scored): boolean {
  return one.causes.includes(one.got);
}

function isUnread(one: Scored): boolean {
  return isUnknown(one.got) || one.got === 'nothing';
}

function share(part: number, whole: number): string {
  return `${part} of ${whole} (${whole ? ((100 * part) / whole).toFixed(1) : '0.0'} %)`;
}

/** Confidence means something where it comes true: certain 99 of 100 times, likely 85. */
function printCalibration(labelled: readonly Scored[]): void {
  for (const confidence of ['certain', 'likely', 'possible']) {
    const own = labelled.filter((one) => one.confidence === confidence);
    console.log(
      `  right when it says ${confidence.padEnd(8)} ${share(own.filter(isRight).length, own.length)}`,
    );
  }
}

function printSources(labelled: readonly Scored[]): void {
  for (const source of new Set(labelled.map(({ name }) => name))) {
    const own = labelled.filter(({ name }) => name === source);
    console.log(`  ${source}: ${share(own.filter(isRight).length, own.length)}`);
  }
}

function printConfusions(wrong: readonly Scored[]): void {
  const counts = new Map<string, number>();
  for (const one of wrong) {
    const key = `${one.causes.join('|')} read as ${one.got}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const worst = [...counts].sort((a, b) => b[1] - a[1]).slice(0, 20);
  for (const [key, count] of worst) console.log(`  ${String(count).padStart(4)} × ${key}`);
}

await main(process.argv.slice(2));
