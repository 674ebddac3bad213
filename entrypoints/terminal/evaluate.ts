import { readFileSync } from 'node:fs';
import { createEngine } from '../../utils/engine/engine';
import { formats } from '../../utils/engine/formats';
import { knowledge } from '../../utils/knowledge/knowledge';
import { fail } from './input';
import { type LabelledCase, readLabelledFile } from './labelled';

/**
 * `npm run -s evaluate -- [--misses] FILE…`: holds the engine against labelled files and prints the share of right, wrong and unknown causes,
 * how often `certain` was right, and the worst confusions. A case with several labels is right with any of them.
 */
async function main(args: readonly string[]): Promise<void> {
  const files = args.filter((arg) => !arg.startsWith('--'));
  if (files.length === 0) fail('Name a labelled file: npm run -s evaluate -- FILE');
  for (const file of files) await evaluateFile(file, args.includes('--misses'));
}

interface Scored extends LabelledCase {
  readonly got: string;
  readonly confidence: string;
}

async function evaluateFile(file: string, showMisses: boolean): Promise<void> {
  const engine = createEngine(knowledge, formats);
  const scored: Scored[] = await readLabelledFile(file, readText(file), engine);
  const labelled = scored.filter((one) => one.causes.length > 0);
  const right = labelled.filter(isRight);
  const unknown = labelled.filter((one) => !isRight(one) && isUnknown(one));
  const certain = labelled.filter((one) => one.confidence === 'certain');
  console.log(`${file}: ${labelled.length} labelled cases`);
  console.log(`  right   ${share(right.length, labelled.length)}`);
  console.log(`  wrong   ${share(labelled.length - right.length - unknown.length, labelled.length)}`);
  console.log(`  unknown ${share(unknown.length, labelled.length)}`);
  console.log(`  right when it says certain ${share(certain.filter(isRight).length, certain.length)}`);
  printConfusions(labelled.filter((one) => !isRight(one)));
  if (showMisses) for (const one of labelled) if (!isRight(one)) console.log(JSON.stringify(one));
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

function isUnknown(one: Scored): boolean {
  return one.got.startsWith('unknown.') || one.got === 'nothing';
}

function share(part: number, whole: number): string {
  return `${part} of ${whole} (${whole ? ((100 * part) / whole).toFixed(1) : '0.0'} %)`;
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
