import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const names = ['chromium', 'firefox'] as const;
const wanted = names.filter(
  (name) => !process.env.YELLOWLINE_BROWSER || process.env.YELLOWLINE_BROWSER === name,
);

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    environment: 'node',
    globalSetup: ['test/e2e/portal.setup.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // More than cores: the tests wait for pages and timers half of their time.
    maxWorkers: 3,
    // Two browsers on two cores: a page that had no turn for seconds gets a second chance, and a fault fails twice.
    retry: 1,
    // Files of a worker share their modules, and by it the browser that `borrowBrowser` lends; so one kind of browser after the other.
    isolate: false,
    projects: wanted.map((browserName, groupOrder) => ({
      extends: true as const,
      test: {
        name: browserName,
        include: ['test/e2e/**/*.test.ts'],
        provide: { browserName },
        sequence: { groupOrder },
      },
    })),
  },
});
