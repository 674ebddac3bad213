import { afterEach, describe, expect, it } from 'vitest';
import { english, inTextLanguage, type Language, speak } from '@/utils/words/language';
import { apart, beside, inRow, labelled, listed, quoted } from '@/utils/words/marks';

const speakCode = async (code: string) => {
  if (code === 'en') return speak(english);
  const { language } = (await import(`../../../utils/words/${code}/index.ts`)) as { language: Language };
  speak(language);
};

afterEach(() => speak(english));

describe('how a language puts words beside each other', () => {
  // A no-break space, and a narrow one.
  const [s, n] = ['\u00a0', '\u202f'];

  it.each([
    ['en', 'A: b', '“A”', 'a, b, c', 'a, b', 'a; b'],
    ['de', 'A: b', '„A“', 'a, b und c', 'a, b', 'a; b'],
    ['fr', `A${s}: b`, `«${s}A${s}»`, 'a, b et c', 'a, b', `a${n}; b`],
    ['es', 'A: b', '“A”', 'a, b, c', 'a, b', 'a; b'],
    ['pt', 'A: b', '“A”', 'a, b e c', 'a, b', 'a; b'],
    ['nl', 'A: b', '‘A’', 'a, b, c', 'a, b', 'a; b'],
    ['it', 'A: b', '“A”', 'a, b e c', 'a, b', 'a; b'],
  ])('%s', async (code, label, quotes, list, row, parts) => {
    await speakCode(code);
    expect(labelled('A', 'b')).toBe(label);
    expect(quoted('A')).toBe(quotes);
    expect(listed(['a', '', 'b', null, 'c'])).toBe(list);
    expect(inRow(['a', undefined, 'b'])).toBe(row);
    expect(apart(['a', false, 'b'])).toBe(parts);
    expect(beside(['a', null, 'b'])).toBe('a · b');
    expect([listed([]), inRow([]), apart([]), beside([])]).toEqual(['', '', '', '']);
  });
});

describe('names of a right-to-left script', () => {
  const david = 'דוד@דואר.קום';
  const ahmad = 'أحمد@مثال.شبكة';

  it('stand isolated where they are shown: an address from left to right, other words in their own direction', () => {
    expect(labelled(david, 'Failed')).toBe(`\u2066${david}\u2069: Failed`);
    expect(inRow([david, 'bob@example.com'])).toBe(`\u2066${david}\u2069, bob@example.com`);
    expect(listed([david, ahmad])).toBe(`\u2066${david}\u2069, \u2066${ahmad}\u2069`);
    expect(beside(['20:56', 'חשבונית חדשה'])).toBe('20:56 · \u2068חשבונית חדשה\u2069');
  });

  it('have no such marks in a text for others, and a word between two that would be read in the wrong order', () => {
    const written = (write: () => string) => inTextLanguage(write);
    expect(written(() => labelled(david, 'Failed'))).toBe(`${david}: Failed`);
    expect(written(() => inRow([david, ahmad]))).toBe(`${david} and ${ahmad}`);
    expect(written(() => inRow(['דוד@example.com', ahmad]))).toBe(`דוד@example.com, ${ahmad}`);
  });
});
