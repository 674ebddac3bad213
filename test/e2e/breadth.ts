import { inject, test } from 'vitest';
import type { BrowserName } from './browsers';

/** `npm run test:wide`. */
export const isWide = process.env.YELLOWLINE_BREADTH === 'wide';

/**
 * Of cases that show the same of other pages: all of them in `npm run test:wide`, which takes a quarter of an hour on two cores (2026-11);
 * in `npm test` those few, for each browser, that differ most from one another. A browser that is not named has all of them.
 */
export function broadly<T>(
  all: readonly T[],
  few: Partial<Readonly<Record<BrowserName, readonly T[]>>>,
): readonly T[] {
  return isWide ? all : (few[inject('browserName')] ?? all);
}

/** A test of one browser alone; the other passes it by. */
export function testIn(name: BrowserName): typeof test.skip {
  return inject('browserName') === name ? test : test.skip;
}
