import { fileURLToPath } from 'node:url';
import { ensureBrowsers, ensureDependencies, run } from './set-up.mjs';

// npm start [-- firefox]: builds the extension and shows it at work on the reference portal. Needs only Node and npm.
process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
const name = process.argv.includes('firefox') ? 'firefox' : 'chromium';

try {
  ensureDependencies();
  ensureBrowsers([name]);
  const target = name === 'firefox' ? ['-b', 'firefox', '--mv3'] : ['-b', 'chrome'];
  run(
    'node_modules/.bin/wxt',
    ['build', ...target],
    'The extension could not be built: see the lines above.',
  );
  run(process.execPath, ['test/tools/run.mjs', 'test/demo/demo.ts', name], 'The demonstration ended early.');
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
