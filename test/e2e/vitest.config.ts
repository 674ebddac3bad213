import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const names = ['chromium', 'firefox'] as const;
const { YELLOWLINE_BROWSER: one, YELLOWLINE_BREADTH: breadth } = process.env;
const wanted = names.filter((name) => !one || one === name);

/** What shows alike in both browsers is looked at in one of them: in both where one is asked for, and in `npm run test:wide`. */
const alike: Readonly<Record<(typeof names)[number], readonly string[]>> = {
  chromium: [
    'accessibility',
    'attacks',
    'faults',
    'first-run',
    'light',
    'overview',
    'popup',
    'reasons',
    'steered',
    'ticket',
    'way',
    'workbench',
  ],
  firefox: ['card', 'fighting', 'inner-markups', 'layout', 'own-page'],
};

function leftToOther(name: (typeof names)[number]): string[] {
  if (one || breadth === 'wide') return [];
  return alike[name === 'chromium' ? 'firefox' : 'chromium'].map((file) => `test/e2e/${file}.test.ts`);
}

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    environment: 'node',
    globalSetup: ['test/e2e/portal.setup.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // More than cores: the tests wait for pages and timers half of their time.
    maxWorkers: 4,
    // Files of a worker share their modules, and by it the browser that `borrowBrowser` lends; so one kind of browser after the other.
    isolate: false,
    projects: wanted.map((browserName, groupOrder) => ({
      extends: true as const,
      test: {
        name: browserName,
        include: ['test/e2e/**/*.test.ts'],
        exclude: leftToOther(browserName),
        provide: { browserName },
        sequence: { groupOrder },
      },
    })),
  },
});
