import { fileURLToPath } from 'node:url';
import { ensureDependencies, run } from './set-up.mjs';

// npm run fuzz -- SECONDS [SEED]: breaks texts for as long as that, with a seed of its own, and prints for each target how many and what went wrong.
process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
const [seconds = '60', seed = String(Date.now() % 1_000_000)] = process.argv.slice(2);
process.env.FUZZ_SECONDS = seconds;
process.env.FUZZ_SEED = seed;
ensureDependencies();
console.log(`Seed ${seed}.`);
const timeout = `--testTimeout=${(Number(seconds) + 60) * 1_000}`;
run(
  'node_modules/.bin/vitest',
  ['run', 'test/fuzz/targets.test.ts', 'test/fuzz/page-targets.test.ts', timeout],
  'Each fault above is one line for a table of tests.',
);
