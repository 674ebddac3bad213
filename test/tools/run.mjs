import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ensureDependencies } from './set-up.mjs';

// node test/tools/run.mjs FILE.ts [ARGUMENTS]: runs a program of this project, from wherever it was called. Its modules are put into one file first, and again only
// when one of them has changed: a program of a hundred modules starts in a third of the time that loading them one by one takes.
const [, , source, ...args] = process.argv;
const root = fileURLToPath(new URL('../..', import.meta.url));
const file = join(root, '.output/run', `${source.replaceAll(/\W/g, '-')}.mjs`);
const record = `${file}.json`;

ensureDependencies();
if (!isFresh()) await bundle();
process.argv = [process.argv[0], file, ...args];
await import(pathToFileURL(file).href);

function isFresh() {
  if (!existsSync(file) || !existsSync(record)) return false;
  const made = statSync(file).mtimeMs;
  const inputs = JSON.parse(readFileSync(record, 'utf8'));
  return inputs.every(
    (path) => (statSync(join(root, path), { throwIfNoEntry: false })?.mtimeMs ?? made) < made,
  );
}

async function bundle() {
  const { build } = await import('esbuild');
  const { outputFiles, metafile } = await build({
    entryPoints: [source],
    absWorkingDir: root,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    outfile: file,
    metafile: true,
    write: false,
  });
  mkdirSync(dirname(file), { recursive: true });
  replace(file, outputFiles[0].contents);
  replace(record, JSON.stringify(['package-lock.json', ...Object.keys(metafile.inputs)]));
}

/** In one step: another run may read it at the same time. */
function replace(path, contents) {
  const draft = join(dirname(path), `${process.pid}-${basename(path)}`);
  writeFileSync(draft, contents);
  renameSync(draft, path);
}
