import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { dropExamples } from './utils/build/drop-examples';
import { keepCalledMethods } from './utils/build/keep-called-methods';
import { leaveOutUnused } from './utils/build/leave-out-unused';
import { minifyAgain, terserOptions } from './utils/build/minify';
import { shareModules } from './utils/build/share-modules';
import { shippedLicences } from './utils/build/shipped-licences';
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
