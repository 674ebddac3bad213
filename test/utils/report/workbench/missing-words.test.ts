import { expect, it } from 'vitest';
import { missingWords } from '@/utils/report/workbench/missing-words';

it.each([
  [
    'mail.log',
    'This message was in “mail.log”, which is not open here any more: open or paste it again to see the message.',
  ],
  [
    null,
    'This message was in a log that is not open here any more: open or paste it again to see the message.',
  ],
])('of %s says what to open', (file, words) => {
  expect(missingWords(file)).toBe(words);
});

it('keeps a name that no file has within bounds', () => {
  expect(missingWords('x'.repeat(5_000)).length).toBeLessThan(300);
});
