import { expect, it } from 'vitest';
import { Names } from '@/utils/ledger/names';

it('gives each name one number, and the name of each number back', () => {
  const names = new Names();
  const all = Array.from({ length: 20_000 }, (_, i) => `mx${i}.customer-${i % 77}.example`);
  const numbers = all.map((name) => names.numberOf(name));
  expect(new Set(numbers).size).toBe(all.length);
  expect(all.map((name) => names.numberOf(name))).toEqual(numbers);
  expect(numbers.map((number) => names.nameOf(number))).toEqual(all);
  expect(names.all()).toEqual(all);
  expect(names.nameOf(99_999)).toBe('');
});

it('finds names by a test', () => {
  const names = new Names();
  for (const name of ['', 'a.example', 'b.example', 'a.example']) names.numberOf(name);
  expect([...names.where((name) => name.startsWith('a'))]).toEqual([1]);
  expect(names.length).toBe(3);
});
