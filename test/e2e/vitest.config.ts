import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

// Firefox's tests are few, and wait longer: the other checks, which run beside them, take that time.
const names = ['firefox', 'chromium'] as const;
const { YELLOWLINE_BROWSER: one, YELLOWLINE_BREADTH: breadth } = process.env;
const wanted = names.filter((name) => !one || one === name);

/** What shows alike in both browsers is looked at in one of them: in both where one is asked for, and in `npm run test:wide`. */
const alike: Readonly<Record<(typeof names)[number], readonly string[]>> = {
  chromium: [
    'accessibility',
    'attacks',
    'card',
    'copies',
    'faults',
    'first-run',
    'hostile',
    'incidents',
    'inner-markups',
    'language',
    'light',
    'markups',
    'memory',
    'next-mail',
    'overview',
    'popup',
    'reasons',
    'rewritten',
    'session',
    'still',
    'steered',
    'ticket',
    'trust',
    'way',
    'whole-path',
    'workbench',
  ],
  firefox: ['fighting', 'layout', 'own-page'],
};

function leftToOther(name: (typeof names)[number]): string[] {
  if (one || breadth === 'wide') return [];
  return alike[name === 'chromium' ? 'firefox' : 'chromium'].map((file) => `test/e2e/${file}.test.ts`);
}

/** The files that take longest (seconds of a core, 2026-11) begin: one of them at the end keeps one core waiting for the other. */
const longest = [
  'workbench',
  'faults',
  'accessibility',
  'history',
  'pressed',
  'stacks',
  'hostile',
  'markups',
  'attacks',
  'inner-markups',
  'overview',
  'reasons',
  'steered',
  'session',
  'trust',
];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const group = ({ project }: TestSpecification) => project.config.sequence.groupOrder;
    const rank = ({ moduleId }: TestSpecification) =>
      longest.indexOf(moduleId.replace(/^.*\/|\.test\.ts$/g, '')) + 1 || Number.POSITIVE_INFINITY;
    const compare = (a: number, b: number) => (a === b ? 0 : a - b);
    const bySize = await super.sort(files);
    return bySize.sort((a, b) => group(a) - group(b) || compare(rank(a), rank(b)));
  }
}

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    environment: 'node',
    globalSetup: ['test/e2e/portal.setup.ts'],
    sequence: { sequencer: LongestFirst },
    // On a machine that has ten times as much to do, tests that take ten seconds of a core need longer than a minute.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // One more than cores, as the tests wait for timers. With 4 on two cores each page waits for the others, and waiting costs, too: 33 tests took
    // 162 seconds of a core and 98 of time, with 3 120 and 82, with 2 110 and 98 (2026-11).
    maxWorkers: 3,
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
        // Each starts a browser, which costs Firefox nine seconds of a core.
        ...(browserName === 'firefox' && { maxWorkers: 2 }),
      },
    })),
  },
});
