import { execFileSync } from 'node:child_process';
import { benchAgainst } from './against';
import { benchClicks } from './clicks';
import { benchCustomers } from './customers';
import { benchEngine } from './engine';
import { benchHistory } from './history';
import { benchInterceptor } from './interceptor';
import { benchPage } from './page';
import { writePart } from './performance-page';
import { benchPrograms } from './programs';
import { benchReplies } from './replies';
import { benchWorkbench } from './workbench';

const [only, ...args] = process.argv.slice(2);

/** What can be measured. Those with a title write a part of `docs/performance.md`, and run when nothing is named. */
const benches: Record<
  string,
  { title?: string; needsBuild?: boolean; run(): AsyncIterable<string> | Promise<string[]> }
> = {
  engine: { title: 'The engine', needsBuild: true, run: () => benchEngine(sizeAndCorpus('50')) },
  programs: { title: 'Beside other programs', run: () => benchPrograms(sizeAndCorpus('100')) },
  replies: { title: 'Replies without a log around them', run: async () => benchReplies() },
  page: {
    title: 'What a page pays',
    needsBuild: true,
    run: async () => [
      ...(await benchPage()),
      '',
      ...(await benchClicks()),
      '',
      ...(await benchInterceptor()),
    ],
  },
  workbench: { title: 'The workbench', needsBuild: true, run: () => benchWorkbench(sizeAndCorpus('200')) },
  history: { title: 'The history', needsBuild: true, run: () => benchHistory(Number(args[0] ?? 100_000)) },
  customers: { title: 'Customers, and a case file', run: () => benchCustomers(Number(args[0] ?? 100_000)) },
  against: { run: () => benchAgainst(args[0] ?? 'HEAD') },
};

if (only !== undefined && !benches[only]) {
  console.error(`Usage: npm run bench [-- ${Object.keys(benches).join(' | ')}] [SIZE | COMMIT] [CORPUS]`);
  process.exit(2);
}
for (const [name, { title, needsBuild, run }] of Object.entries(benches)) {
  if (only === undefined ? !title : only !== name) continue;
  if (needsBuild) execFileSync('npm', ['run', 'build'], { stdio: 'ignore' });
  console.log(`\n${title ?? name}\n`);
  const lines: string[] = [];
  for await (const line of await run()) {
    console.log(line);
    lines.push(line);
  }
  if (title) writePart(title, ['npm run bench --', name, ...args].join(' '), lines);
}
// The turns that the workbench takes keep a channel open.
process.exit();

function sizeAndCorpus(usual: string): { size: number; corpus?: string } {
  const [size = usual, corpus] = args;
  return { size: Number(size), ...(corpus && { corpus }) };
}
