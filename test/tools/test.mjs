import { mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { countTests } from './count-tests.mjs';
import { ensureBrowsers, ensureDependencies, runTogether } from './set-up.mjs';

// npm test: what is built and driven in browsers, and beside it all other checks, ending at the first that fails. Needs only Node and npm.
// With `wide` (npm run test:wide) the browser tests look at all pages in both browsers, and not at those few that differ most.
process.chdir(fileURLToPath(new URL('../..', import.meta.url)));

if (process.argv[2] === 'wide') process.env.YELLOWLINE_BREADTH = 'wide';

const reports = '.output/test';
const bin = (name) => `node_modules/.bin/${name}`;
const vitest = (report, ...args) => [
  bin('vitest'),
  'run',
  ...args,
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${reports}/${report}.json`,
];

const checks = [
  ['types', bin('tsc'), '--noEmit'],
  ['types of the engine', bin('tsc'), '--noEmit', '-p', 'utils/engine'],
  ['lint', bin('biome'), 'ci', '.'],
  ['unused files, exports and packages', bin('knip')],
  ['unit tests', ...vitest('unit')],
];
const builds = [
  ['build for Chrome', bin('wxt'), 'build', '-b', 'chrome'],
  ['build for Firefox', bin('wxt'), 'build', '-b', 'firefox', '--mv3'],
  ['sizes', bin('size-limit')],
  ['browser tests', ...vitest('browsers', '--config', 'test/e2e/vitest.config.ts')],
];

let broken = null;
try {
  ensureDependencies();
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });
  ensureBrowsers(['chromium', 'firefox']);
  // A page waits for its timers a third of the time, and for nothing else: what takes no notice of time has these moments.
  await runTogether(builds, checks);
} catch (error) {
  broken = error.message;
}
finish();

/** A check that is no test (types, lint, build, sizes) counts as one failure. */
function finish() {
  const { passed, failed } = countTests([`${reports}/unit.json`, `${reports}/browsers.json`]);
  if (broken) console.error(`\n${broken}`);
  if (broken) process.exitCode = 1;
  console.log(`\n${passed} passed, ${broken ? Math.max(failed, 1) : failed} failed`);
}
