import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readZip } from './read-zip.mjs';
import { ensureDependencies, run } from './set-up.mjs';

// npm run rebuild [-- install]: packs for the stores, unpacks the sources in an empty folder elsewhere, builds there, and compares each byte with the
// archives. The packages are those of this folder; with `install` they come anew by `npm ci`, as a reviewer's do.
const root = fileURLToPath(new URL('../..', import.meta.url));
process.chdir(root);
const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
const builds = [
  { browser: 'chrome', folder: 'chrome-mv3', args: ['-b', 'chrome'] },
  { browser: 'firefox', folder: 'firefox-mv3', args: ['-b', 'firefox', '--mv3'] },
];
const elsewhere = mkdtempSync(join(tmpdir(), 'yellowline-sources-'));

try {
  ensureDependencies();
  for (const { args } of builds) wxt('zip', args);
  unpackSources();
  process.chdir(elsewhere);
  bringPackages();
  for (const { args } of builds) wxt('build', args);
  for (const build of builds) compare(build);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  process.chdir(root);
  rmSync(elsewhere, { recursive: true, force: true });
}

function wxt(command, args) {
  run(
    join('node_modules', '.bin', 'wxt'),
    [command, ...args],
    `Failed: wxt ${command}. See the lines above.`,
  );
}

function archiveOf(part) {
  return readZip(readFileSync(join(root, '.output', `${name}-${version}-${part}.zip`)));
}

function unpackSources() {
  for (const [path, contents] of archiveOf('sources')) {
    mkdirSync(dirname(join(elsewhere, path)), { recursive: true });
    writeFileSync(join(elsewhere, path), contents);
  }
}

function bringPackages() {
  if (process.argv.includes('install')) run('npm', ['ci', '--no-audit', '--no-fund'], 'Failed: npm ci.');
  else symlinkSync(join(root, 'node_modules'), 'node_modules', 'junction');
}

/** @throws {Error} that names the files which are other, missing or too many */
function compare({ browser, folder }) {
  const packed = archiveOf(browser);
  const built = join(elsewhere, '.output', folder);
  const paths = new Set([...packed.keys(), ...filesIn(built)]);
  const other = [...paths].filter((path) => !isSame(packed.get(path), join(built, path)));
  if (other.length > 0) throw new Error(`Built otherwise for ${browser}: ${other.join(', ')}`);
  console.log(`${browser}: ${paths.size} files, the same to the byte.`);
}

function isSame(contents, path) {
  return contents !== undefined && existsSync(path) && contents.equals(readFileSync(path));
}

function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) =>
      join(one.parentPath, one.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    );
}
