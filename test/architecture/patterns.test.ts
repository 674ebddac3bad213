import { checkSync } from 'recheck';
import { describe, expect, it } from 'vitest';
import { unlessOf, wordsOf } from '@/utils/engine/cause/signal-words';
import { causes } from '@/utils/knowledge/causes';
import { platforms } from '@/utils/knowledge/platforms';

/** recheck proves that a pattern cannot be made slow by what it is matched against (its own words: no ReDoS). */
function expectLinear(id: string, pattern: RegExp): void {
  const result = checkSync(pattern.source, pattern.flags, { checker: 'automaton', timeout: 60_000 });
  expect(result.status, `${id}: ${pattern} is not proven to be linear`).toBe('safe');
}

describe('every pattern of the knowledge runs in linear time', () => {
  it.each(causes.map((cause) => [cause.id, cause] as const))('%s', (id, cause) => {
    for (const signal of cause.signals) {
      const words = wordsOf(signal).map(({ source }) => source);
      const patterns = [words.length > 0 ? new RegExp(words.join('|')) : null, unlessOf(signal)];
      for (const pattern of patterns) if (pattern) expectLinear(id, pattern);
    }
  });

  it.each(platforms.map(({ id, words }) => [id, words] as const))('%s', expectLinear);
});
