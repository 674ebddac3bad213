import { describe, expect, it } from 'vitest';
import { forEachPair, isPair, pairName } from '@/utils/engine/cause/pairs';
import { createWeigh } from '@/utils/engine/cause/weigh';
import type { Concept } from '@/utils/engine/types';

/** Concepts by a letter, a clause of its own behind each full stop: `ab.c`. */
function mentionsOf(text: string) {
  return text
    .split('.')
    .flatMap((letters, clause) =>
      [...letters].map((letter) => ({ concept: 'abcdef'.indexOf(letter), clause, start: 0, end: 1 })),
    );
}

function pairsIn(text: string): string[] {
  const pairs: string[] = [];
  forEachPair(mentionsOf(text), (first, second) => pairs.push(`${'abcdef'[first]}${'abcdef'[second]}`));
  return pairs;
}

it.each([
  ['', []],
  ['a', []],
  ['ab', ['ab']],
  ['ba', ['ba']],
  ['abc', ['ab', 'ac', 'bc']],
  ['abcd', ['ab', 'ac', 'bc', 'bd', 'cd']],
  ['ab.cd', ['ab', 'cd']],
  ['aa', []],
  ['aba', ['ab', 'ba']],
  ['abab', ['ab', 'ba', 'ab']],
])('the pairs of %j are %j', (text, pairs) => {
  expect(pairsIn(text)).toEqual(pairs);
});

it('have a name that no concept has', () => {
  expect(isPair(pairName('list', 'full'))).toBe(true);
  expect(isPair('too-many')).toBe(false);
});

describe('what is weighed', () => {
  const vocabulary = [...'abc'].map((id): Concept => ({ id, kind: 'claim', name: id, words: {} }));
  /** One letter for each cause; `O` says nothing. */
  const weigh = createWeigh(vocabulary, {
    causes: ['one.x', 'other.y'],
    rows: { a: 'QO', b: 'QO', c: 'OO', 'a>b': 'OX' },
  });
  const first = (text: string) =>
    weigh(mentionsOf(text), { code: null, enhancedCode: null })?.ranking[0]?.cause;

  it.each([
    ['a', 'one.x'],
    ['ab', 'other.y'],
    ['acb', 'other.y'],
    ['ba', 'one.x'],
    ['a.b', 'one.x'],
    ['accb', 'one.x'],
  ])('%s speaks for %s', (text, cause) => {
    expect(first(text)).toBe(cause);
  });

  it('a pair counts once, however often it comes', () => {
    const share = (text: string) =>
      weigh(mentionsOf(text), { code: null, enhancedCode: null })?.ranking[0]?.share;
    expect(share('ab.ab')).toBe(share('ab'));
  });

  it('each concept of a pair has half of what it says', () => {
    const weighing = weigh(mentionsOf('ab'), { code: null, enhancedCode: null });
    expect(weighing?.weightOf(0)).toBe(4.5);
    expect(weighing?.weightOf(2)).toBe(0);
  });
});
