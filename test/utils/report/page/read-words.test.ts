import { describe, expect, test } from 'vitest';
import { failuresWords, progressWords } from '@/utils/report/page/read-words';
import type { ReadFailure, ReadProgress, RowState } from '@/utils/report/types';

test.each<[ReadProgress, RowState | null, string | null]>([
  ['known', 'failed', null],
  ['loading', 'failed', 'Reading the log…'],
  ['never', 'failed', 'Why? Open Logs once: from then on pointing is enough.'],
  ['never', 'queued', null],
  ['unknown', 'deferring', 'Open Logs to see the reason here.'],
  ['unknown', null, 'Open Logs to see the reason here.'],
  ['unknown', 'deep-filtered', null],
  ['empty', 'queued', 'The log tells of no delivery attempt so far.'],
  ['offline', 'failed', 'You are offline. What was read stays here.'],
  [404, 'failed', 'The portal answered with an error (404). Open Logs to see the reason here.'],
])('a card whose log is %s in a row that is %s', (progress, state, words) => {
  expect(progressWords(progress, state)).toBe(words);
});

describe('logs that could not be read are counted and said', () => {
  test.each<[readonly ReadFailure[], boolean, string | null]>([
    [[], false, null],
    [[404, 404, 404], false, '3 logs could not be read. The portal answered with an error (404).'],
    [[500], false, '1 log could not be read. The portal answered with an error (500).'],
    [['unreachable'], false, '1 log could not be read. The portal did not answer.'],
    [['offline'], false, 'You are offline. What was read stays here.'],
    [
      [403, 'other-answer', 'other-answer'],
      true,
      '3 logs could not be read. The portal answered something else: are you signed in? Reading has stopped.',
    ],
  ])('%j', (failures, hasStopped, words) => {
    expect(failuresWords(failures, hasStopped)).toBe(words);
  });
});
