import { expect, test } from 'vitest';
import { knownFrom, someKnownFrom } from '@/utils/report/page/known-from';

const at = (day: number, hours: number, minutes: number) => new Date(2026, 10, day, hours, minutes).getTime();
const now = () => at(27, 12, 0);

test.each([
  [null, null],
  [at(27, 11, 28), 'Known from 11:28'],
  [at(27, 0, 5), 'Known from 00:05'],
  [at(26, 23, 59), 'Known from 26 Nov, 23:59'],
])('a card says when its log was read: %s', (seen, words) => {
  expect(knownFrom(seen, { now })).toBe(words);
});

test('without a clock the day is told too', () => {
  expect(knownFrom(at(27, 11, 28), {})).toBe('Known from 27 Nov, 11:28');
});

test.each([
  [[], 4, null],
  [[at(27, 11, 28)], 1, 'Known from 11:28'],
  [[at(27, 11, 28), at(27, 11, 28)], 2, 'Known from 11:28'],
  [[at(27, 11, 28)], 4, '1 message known from 11:28'],
  [[at(27, 11, 40), at(26, 11, 28)], 4, '2 messages known from 26 Nov, 11:28 or later'],
] as const)('a list says it of those that are from before: %s of %s', (seen, of, words) => {
  expect(someKnownFrom(seen, of, { now })).toBe(words);
});
