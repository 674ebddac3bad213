import { describe, expect, it } from 'vitest';
import { spanWords } from '@/utils/words/format';

describe('spanWords', () => {
  it.each([
    [0, '0 s'],
    [0.04, '0 s'],
    [0.44, '0.4 s'],
    [59, '59 s'],
    [60, '1 min'],
    [305, '5 min 5 s'],
    [7_500, '2 h 5 min'],
    [400_000, '4 d 15 h'],
  ])('%d seconds are %s', (seconds, span) => {
    expect(spanWords(seconds)).toBe(span);
  });
});
