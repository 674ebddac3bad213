import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';

// Matches of the content scripts bring their own access. `storage` keeps the settings; `scripting` and the optional hosts are for portals
// that a person adds, one host at a time; `activeTab` tells the popup which site that would be, and gives the menu entry the selected text;
// `contextMenus` is that entry.
export default defineConfig({
  manifestVersion: 3,
  vite: () => ({ plugins: [preact(), dropExamples()], build: { modulePreload: { polyfill: false } } }),
  manifest: ({ browser }) => ({
    name: 'Yellowline',
    description: 'Tells why mail is stuck, beside the log line that says so. Nothing leaves the browser.',
    icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
    permissions: ['storage', 'scripting', 'activeTab', 'contextMenus'],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    // Firefox reads a policy without a schema, and warns of the key.
    ...(browser === 'chrome' && { storage: { managed_schema: 'managed-schema.json' } }),
    // Chrome 123 knows light-dark() (caniuse, seen 2026-11).
    minimum_chrome_version: '123',
    action: { default_title: 'Yellowline: why mail is stuck' },
    browser_specific_settings: {
      gecko: {
        id: 'yellowline@example.com',
        strict_min_version: '142.0',
        // Firefox asks for this key since 142 (seen 2026-11).
        data_collection_permissions: { required: ['none'] },
      },
    },
  }),
});

/**
 * The examples of a cause or a platform prove its patterns in the tests and are of no use in a browser: without them the content script is a third
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
        const examples = cause.properties.find(
          (one) => one.type === 'Property' && one.key.type === 'Identifier' && one.key.name === 'examples',
        );
        if (examples?.type !== 'Property') continue;
        const { start, end } = examples.value;
        return { code: `${code.slice(0, start)}{match:[],ignore:[]}${code.slice(end)}`, map: null };
      }
      return null;
    },
  };
}
