import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** What knows neither page nor browser: its files share one set of modules, for the knowledge is read and indexed once that way. */
const pure =
  'test/{architecture,fuzz,utils/engine,utils/knowledge,utils/ledger,utils/mail-source,utils/report,utils/text-files}/**/*.test.ts';

/**
 * Files that share a worker come one after the other: vitest ends a worker as soon as the next file is of another project or environment, and
 * a new one reads all modules again (a third of all time, 2026-11).
 */
class AlikeTogether extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const kinds = new Map(files.map((file) => [file, kindOf(file)]));
    const bySize = await super.sort(files);
    return bySize.sort((a, b) => (kinds.get(a) ?? '').localeCompare(kinds.get(b) ?? ''));
  }
}

function kindOf({ project, moduleId }: TestSpecification): string {
  const [first = ''] = readFileSync(moduleId, 'utf8').split('\n', 1);
  return `${project.name} ${first.startsWith('// @vitest-environment') ? first : ''}`;
}

export default defineConfig({
  test: {
    sequence: { sequencer: AlikeTogether },
    // All cores: by itself vitest leaves one free, which on two makes it twice as long.
    maxWorkers: '100%',
    restoreMocks: true,
    // At the lowest priority, beside three browsers: a start of the command, half a second otherwise, took eighteen on a busy machine (2026-11).
    testTimeout: 240_000,
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
