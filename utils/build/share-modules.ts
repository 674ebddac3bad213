import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type Plugin, parseSync } from 'vite';

/** What of the first script is shared: what it knows of the page, and the language of now. */
const FIRST_SCRIPT = ['utils/portal/session.ts', 'utils/words/say.ts'];
const SECOND_SCRIPT = 'entrypoints/portal-surfaces/index.ts';
const SECOND_NAME = 'portal-surfaces';
const SHARED = 'virtual:shared-modules';
const PLACE = '\0shared ';

/** An export of a module that both scripts use. */
interface SharedName {
  readonly file: string;
  readonly name: string;
}

/**
 * A page has two scripts of ours: one that finds rows and hears of logs, and one that reads, explains and draws. The second takes what both use
 * from the first: half the size, and both know the same, such as what the page's legend says. The first gives only what the second asks for: all
 * exports of all modules were 3 kB (2026-11).
 */
export function shareModules(): Plugin {
  let isSecond = false;
  return {
    name: 'yellowline:share-modules',
    apply: 'build',
    enforce: 'pre',
    configResolved({ build }) {
      isSecond = build.lib !== false && build.lib.fileName === SECOND_NAME;
    },
    async resolveId(source, importer, options) {
      if (source === SHARED) return `\0${SHARED}`;
      if (!isSecond || !importer) return null;
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      return found && sharing().files.has(found.id) ? PLACE + found.id : null;
    },
    load(id) {
      if (id === `\0${SHARED}`) return giveAll(sharing().names);
      return id.startsWith(PLACE) ? takeFrom(id.slice(PLACE.length), sharing().names) : null;
    },
  };
}

interface Sharing {
  readonly files: ReadonlySet<string>;
  readonly names: readonly SharedName[];
}

let found: Sharing | null = null;

/** Looked for at the first build that needs it, and once for all builds: most that load this file, as the tests do, build nothing. */
function sharing(): Sharing {
  found ??= findSharing();
  return found;
}

function findSharing(): Sharing {
  const files = new Set(FIRST_SCRIPT.flatMap((file) => filesBelow(resolve(file))));
  return { files, names: namesAskedFor(resolve(SECOND_SCRIPT), files) };
}

function giveAll(names: readonly SharedName[]): string {
  const imports = names.map(
    ({ file, name }, i) => `import { ${name} as s${i} } from ${JSON.stringify(file)};`,
  );
  return `${imports.join('\n')}\nexport const shared = [${names.map((_, i) => `s${i}`).join(', ')}];`;
}

function takeFrom(wanted: string, names: readonly SharedName[]): string {
  const taken = names.flatMap(({ file, name }, i) =>
    file === wanted ? [`export const ${name} = globalThis.yellowline.shared[${i}];`] : [],
  );
  return taken.join('\n');
}

function filesBelow(file: string, found: string[] = []): string[] {
  if (found.includes(file)) return found;
  found.push(file);
  for (const { path } of importsOf(file)) filesBelow(path, found);
  return found;
}

/** What the modules below a file, but for the shared ones themselves, import of the shared ones. */
function namesAskedFor(start: string, shared: ReadonlySet<string>): SharedName[] {
  const asked = new Map<string, SharedName>();
  for (const file of filesOutside(start, shared))
    for (const { path, names } of importsOf(file))
      if (shared.has(path)) for (const name of names) asked.set(`${path} ${name}`, { file: path, name });
  return [...asked.values()];
}

function filesOutside(file: string, shared: ReadonlySet<string>, found: string[] = []): string[] {
  if (found.includes(file) || shared.has(file)) return found;
  found.push(file);
  for (const { path } of importsOf(file)) filesOutside(path, shared, found);
  return found;
}

/** Modules of ours that a file imports or passes on, and the names of them, but for types. */
function importsOf(file: string): { path: string; names: string[] }[] {
  const { staticImports, staticExports } = parseSync(file, readFileSync(file, 'utf8')).module;
  return [...staticImports.flatMap(taken), ...staticExports.flatMap(passedOn)].flatMap(({ from, names }) => {
    const path = pathOf(file, from);
    return path ? [{ path, names }] : [];
  });
}

interface Taken {
  readonly from: string;
  readonly names: string[];
}

function taken({ moduleRequest, entries }: StaticImport): Taken[] {
  if (entries.length > 0 && entries.every(({ isType }) => isType)) return [];
  const names = entries.flatMap(({ importName, isType }) =>
    isType || !importName.name ? [] : [importName.name],
  );
  return [{ from: moduleRequest.value, names }];
}

function passedOn({ entries }: StaticExport): Taken[] {
  return entries.flatMap(({ moduleRequest, importName, isType }) =>
    moduleRequest && !isType
      ? [{ from: moduleRequest.value, names: importName.name ? [importName.name] : [] }]
      : [],
  );
}

type Module = ReturnType<typeof parseSync>['module'];
type StaticImport = Module['staticImports'][number];
type StaticExport = Module['staticExports'][number];

function pathOf(file: string, from: string): string | null {
  const base = from.startsWith('@/') ? resolve(from.slice(2)) : join(dirname(file), from);
  if (!from.startsWith('.') && !from.startsWith('@/')) return null;
  return ['.ts', '.tsx', '/index.ts'].map((end) => base + end).find(existsSync) ?? null;
}
