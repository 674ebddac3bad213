import { expect, test } from 'vitest';
import { type WayFacts, wayWords } from '@/utils/report/page/way-words';

const requeue: WayFacts = { control: 'Re-queue', opener: null, isCovered: false, isAtRow: true };

test.each<[Partial<WayFacts>, string]>([
  [{}, 'Here: “Re-queue”.'],
  [
    { opener: 'Tools', control: 'Flush mail queue', isAtRow: false },
    'Open “Tools”, then press “Flush mail queue”.',
  ],
  [{ isCovered: true }, 'Close this log first: “Re-queue” is at the message’s row, which is marked.'],
  [
    { isCovered: true, isAtRow: false, opener: 'Tools', control: 'Flush mail queue' },
    'Close this log first. Then open “Tools” and press “Flush mail queue”.',
  ],
  [{ isCovered: true, isAtRow: false }, 'Close this log first. Then press “Re-queue”.'],
  [{ control: 'a'.repeat(200) }, `Here: “${'a'.repeat(59)}…”.`],
])('%j', (facts, words) => {
  expect(wayWords({ ...requeue, ...facts })).toBe(words);
});
