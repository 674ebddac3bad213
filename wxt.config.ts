import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

// Matches of the content scripts bring their own access; nothing else is asked for.
export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  vite: () => ({ plugins: [preact()], build: { modulePreload: { polyfill: false } } }),
  manifest: {
    name: 'Yellowline',
    description: 'Tells why mail is stuck, beside the log line that says so. Nothing leaves the browser.',
    icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
    action: { default_title: 'Yellowline: paste a mail log' },
    browser_specific_settings: {
      gecko: {
        id: 'yellowline@example.com',
        strict_min_version: '142.0',
        // @ts-expect-error WXT 0.21 does not know this key yet; Firefox asks for it since 142 (seen 2026-11).
        data_collection_permissions: { required: ['none'] },
      },
    },
  },
});
