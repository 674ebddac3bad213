import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** What knows neither page nor browser: its files share one set of modules, for the knowledge is read and indexed once that way. */
const pure =
  'test/{architecture,fuzz,utils/engine,utils/knowledge,utils/ledger,utils/mail-source,utils/report,utils/text-files}/**/*.test.ts';

export default defineConfig({
  test: {
    // All cores: by itself vitest leaves one free, which on two makes it twice as long.
    maxWorkers: '100%',
    restoreMocks: true,
    testTimeout: 60_000,
    projects: [
      {
        extends: true,
        resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
        test: { name: 'pure', include: [pure], isolate: false },
      },
      {
        extends: true,
        plugins: [WxtVitest()],
        test: {
          name: 'browser',
          // A thread starts sooner than a process; and a page of its own for each file, with modules of its own, takes a quarter more of a core.
          pool: 'threads',
          isolate: false,
          setupFiles: ['test/new-page.ts'],
          include: ['test/{utils,components,entrypoints}/**/*.test.{ts,tsx}'],
          exclude: [pure],
        },
      },
    ],
  },
});
