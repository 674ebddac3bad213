import { expect, it } from 'vitest';
import { collectTexts } from '@/entrypoints/terminal/words/collect-texts';

const all = collectTexts().flatMap(({ places }) => places.flatMap(({ texts }) => texts));

/** What stands beside its number without depending on it, and why. */
const UNBENT: Readonly<Record<string, string>> = {
  'Attempt {n} of {all}': 'the number of one attempt',
  '{n} of {all} recipients': 'always of several',
  '{n} of {all}': 'no noun',
  'Without any attempt so far: {n}': 'a label',
  'The log tells of no recipient: {n}': 'a label',
  'Could not be read: {n}': 'a label',
  'Not read yet: {n}': 'a label',
  'Show all {n}': 'more than fit, so always several',
  'Copy all {n}': 'one has words of its own',
  'New: {title} ({n}).': 'no noun',
  '{span} (median of {n}), {spanBefore} of {nBefore} before': 'no noun',
  '{n} messages are listed, those that failed or wait before those that were delivered at once. All are counted.':
    'what a list has room for: thousands',
};

it('has a form for each plural of a language wherever a number bends the words beside it', () => {
  const unbent = all.filter(({ text, one }) => one === null && text.includes('{n}')).map(({ text }) => text);
  expect(unbent.sort()).toEqual(Object.keys(UNBENT).sort());
});
