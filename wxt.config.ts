import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { type MinifyOptions, minify } from 'terser';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { leaveOutUnused } from './leave-out-unused';
import { shareModules } from './share-modules';
import { localesOf, messagesIn } from './utils/extension/manifest-texts';
import { english, type Language } from './utils/words/language';
import { codes } from './utils/words/languages';

/**
 * Nothing leaves the browser, and the browser holds it: pages and workers of the extension have no network at all, run no code but their own, and
 * load no style or picture from elsewhere. By default an extension's page may ask anybody for anything (MDN and Chrome, seen 2026-11).
 */
const extensionPages = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'none'",
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

// Matches of the content scripts bring their own access. `storage` keeps the settings; `scripting` and the optional hosts are for portals
// that a person adds, one host at a time; `activeTab` tells the popup which site that would be, and gives the menu entry the selected text;
// `contextMenus` is that entry. PRIVACY.md, README.md and docs/store say so to people; `test/architecture/papers.test.ts` compares.
const hosts = ['www.spamhero.com', 'spamhero.com', 'www2.spamhero.com'];

export default defineConfig({
  manifestVersion: 3,
  // One meaning of `browser` in all contexts: promises from every method, and answers to messages as in Firefox. Chrome had callbacks alone in many
  // places, and has `browser` itself only of late (seen in 156, 2026-11). The interceptor lives in the page's world and has no `browser` at all.
  modules: ['@wxt-dev/webextension-polyfill'],
  // Nobody gets what nobody has imported: a function of ours that is called as a component is, such as `clear`, brought Preact into the background.
  imports: false,
  // What a reviewer needs to build the same, and no loose file beside it.
  zip: {
    artifactTemplate: '{{name}}-{{version}}-{{browser}}.zip',
    sourcesTemplate: '{{name}}-{{version}}-sources.zip',
    includeSources: [
      '{components,docs,entrypoints,public,test,utils}/**',
      '*.{json,md,ts}',
      '.ci/run',
      '.gitignore',
      '.size-limit.json',
      'LICENSE',
    ],
  },
  vite: () => ({
    plugins: [preact(), dropExamples(), keepCalledMethods(), leaveOutUnused(), shareModules()],
    build: {
      // The browsers of the manifest: both know light-dark(), so that each colour is written once.
      cssTarget: ['chrome123', 'firefox142'],
      modulePreload: { polyfill: false },
    },
  }),
  hooks: {
    // WXT takes the title of the popup’s page.
    'build:manifestGenerated': (_, { action }) => {
      if (action) action.default_title = '__MSG_actionTitle__';
    },
    'prepare:publicPaths': (_, paths) => {
      // biome-ignore lint/suspicious/noTemplateCurlyInString: a type, which is written into a file
      paths.push({ type: 'templateLiteral', path: 'words/${string}.js' });
    },
    // MIT, ISC and MPL ask that their text goes with the code.
    'build:publicAssets': async (_, files) => {
      files.push({ relativeDest: 'third-party-licences.txt', contents: shippedLicences() });
      const others = await Promise.all(codes.map(readLanguage));
      for (const one of others) files.push({ relativeDest: `words/${one.code}.js`, contents: scriptOf(one) });
      for (const one of [english, ...others])
        for (const locale of localesOf(one.code))
          files.push({
            relativeDest: `_locales/${locale}/messages.json`,
            contents: JSON.stringify(messagesIn(one), null, 2),
          });
    },
    // What each page of the portal reads: a twentieth smaller than by Vite's own minifier (2026-11), which for all else is twenty times as fast. With all
    // functions of it side by side it packs better by another 50th.
    'vite:build:extendConfig': (entrypoints, config) => {
      const isInEachPage = entrypoints.every(({ name }) => name === 'portal' || name === 'interceptor');
      if (!isInEachPage) return;
      Object.assign(config.build ?? {}, { minify: 'terser', terserOptions });
      config.plugins = [...(config.plugins ?? []), minifyAgain()];
    },
  },
  manifest: ({ browser }) => ({
    name: 'Yellowline',
    description: '__MSG_description__',
    default_locale: 'en',
    icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
    // Chrome opens a panel beside the page for whoever asks for this alone, and shows no warning for it; Firefox has its sidebar without.
    permissions: [
      'storage',
      'scripting',
      'activeTab',
      'contextMenus',
      ...(browser === 'chrome' ? ['sidePanel'] : []),
    ],
    // What the content scripts match already. With it the second script can be put into a page, and a page that was open before the installation
    // be started (Chrome 156 refuses both without, seen 2026-11).
    host_permissions: hosts.map((host) => `https://${host}/*`),
    content_security_policy: { extension_pages: extensionPages },
    // Not `http`: what goes unencrypted anybody on the way may read and change, and no portal is known that does.
    optional_host_permissions: ['https://*/*'],
    // Firefox reads a policy without a schema, and warns of the key.
    ...(browser === 'chrome' && { storage: { managed_schema: 'managed-schema.json' } }),
    // Chrome 123 knows light-dark() (caniuse, seen 2026-11).
    minimum_chrome_version: '123',
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+Y' } },
      'open-workbench': { description: '__MSG_openWorkbench__', suggested_key: { default: 'Alt+Shift+L' } },
      'next-problem': {
        description: '__MSG_nextProblem__',
        suggested_key: { default: 'Alt+Shift+Down' },
      },
      'previous-problem': {
        description: '__MSG_previousProblem__',
        suggested_key: { default: 'Alt+Shift+Up' },
      },
    },
    browser_specific_settings: {
      gecko: {
        // Made for this extension alone (a random UUID); a name like a mail address would be somebody's.
        id: '{95f69e38-f301-44e9-a650-8acd0c1742d7}',
        strict_min_version: '142.0',
        // Firefox asks for this key since 142 (seen 2026-11).
        data_collection_permissions: { required: ['none'] },
      },
    },
  }),
});

const terserOptions: MinifyOptions = {
  ecma: 2020,
  compress: { passes: 3, ecma: 2020, hoist_funs: true, unsafe_arrows: true },
};

/** Once more: names are given by how often they stand in what the first time has left, which packs better by a hundredth (2026-11). */
function minifyAgain(): Plugin {
  return {
    name: 'minify-again',
    enforce: 'post',
    async generateBundle(_, bundle) {
      for (const one of Object.values(bundle))
        if (one.type === 'chunk') one.code = (await minify(one.code, terserOptions)).code ?? one.code;
    },
  };
}

async function readLanguage(code: string): Promise<Language> {
  const { language } = (await import(`./utils/words/${code}/index.ts`)) as { language: Language };
  return language;
}

/**
 * A language as a script that puts it where `utils/extension/language.ts` looks: a page of the extension imports it, and the background puts it into a page of the
 * portal. Nobody who speaks English carries any of it.
 */
function scriptOf(language: Language): string {
  return `(globalThis.yellowlineWords??={})[${JSON.stringify(language.code)}]=${JSON.stringify(language)};\n`;
}

/** Of each package of others that a build holds a part of: its name, its licence, and the text of that where it comes with one. */
function shippedLicences(): string {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  const parts = [...Object.keys(dependencies), 'wxt'].sort().map((name) => {
    const folder = join('node_modules', name);
    const {
      version,
      license,
      homepage = '',
    } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
    const text = file ? readFileSync(join(folder, file), 'utf8').trim() : '';
    return [`${name} ${version}: ${license}`, homepage, text].filter(Boolean).join('\n\n');
  });
  return `Yellowline holds parts of these packages.\n\n${parts.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

/**
 * The examples and sentences of a cause, and a platform's examples, are for the tests and for what is learned from them, and of no use in a browser: without them the content script is a third
 * smaller. They are cut out by the syntax tree, after TypeScript is gone.
 */
function dropExamples(): Plugin {
  return {
    name: 'yellowline:drop-examples',
    apply: 'build',
    enforce: 'post',
    transform(code, id) {
      if (!/\/utils\/knowledge\/(?:causes|platforms)\/.+\.ts$/.test(id)) return null;
      for (const statement of this.parse(code).body) {
        if (
          statement.type !== 'ExportNamedDeclaration' ||
          statement.declaration?.type !== 'VariableDeclaration'
        )
          continue;
        const cause = statement.declaration.declarations[0]?.init;
        if (cause?.type !== 'ObjectExpression') continue;
        const propertyOf = (name: string) => {
          const found = cause.properties.find(
            (one) => one.type === 'Property' && one.key.type === 'Identifier' && one.key.name === name,
          );
          return found?.type === 'Property' ? found.value : null;
        };
        const examples = propertyOf('examples');
        if (!examples) continue;
        const shorter = `${code.slice(0, examples.start)}{match:[],ignore:[]}${code.slice(examples.end)}`;
        // The sentences stand before the examples, and in a browser their weights stand for them.
        const says = propertyOf('says');
        if (!says) return { code: shorter, map: null };
        return { code: `${shorter.slice(0, says.start)}void 0${shorter.slice(says.end)}`, map: null };
      }
      return null;
    },
  };
}

/**
 * The methods that we call, of those that the polyfill has in its table; `test/architecture/polyfill.test.ts` compares. All others, such as
 * `scripting` and `action`, came to Chrome with promises and go through as they are.
 */
export const calledMethods: Record<string, readonly string[]> = {
  commands: ['getAll'],
  contextMenus: ['removeAll'],
  permissions: ['contains', 'getAll', 'remove', 'request'],
  runtime: ['openOptionsPage', 'sendMessage'],
  storage: ['local', 'managed', 'sync'],
  tabs: ['create', 'query', 'reload', 'sendMessage'],
  windows: ['getCurrent'],
};

/** Cuts from the polyfill's table what nobody calls, nine tenths of it: each content script, page and worker carries a copy. */
function keepCalledMethods(): Plugin {
  return {
    name: 'yellowline:keep-called-methods',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('/browser-polyfill.js')) return null;
      const start = code.indexOf('{', code.indexOf('const apiMetadata ='));
      const end = code.indexOf('};', start) + 1;
      const table: Record<string, Record<string, unknown>> = JSON.parse(code.slice(start, end));
      const kept = Object.entries(calledMethods).map(([namespace, methods]) => [
        namespace,
        Object.fromEntries(methods.map((method) => [method, table[namespace]?.[method]])),
      ]);
      return {
        code: code.slice(0, start) + JSON.stringify(Object.fromEntries(kept)) + code.slice(end),
        map: null,
      };
    },
  };
}
