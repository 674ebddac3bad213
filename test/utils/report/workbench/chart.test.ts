import { describe, expect, it } from 'vitest';
import { Timeline } from '@/utils/ledger/timeline';
import { markWords, timeMarks, timeRange } from '@/utils/report/workbench/chart-scale';
import { bucketWords, chosenWords } from '@/utils/report/workbench/chart-words';
import { minuteWords } from '@/utils/report/workbench/moments';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const start = new Date(2026, 10, 23, 20, 56).getTime();

function timelineOf(...times: readonly number[]) {
  const timeline = new Timeline();
  for (const time of times) timeline.add(time, 'sent');
  return timeline.view();
}

const wordsFor = (span: number, most = 12) => {
  const range = timeRange(timelineOf(start, start + span));
  return markWords(timeMarks(range, most), minuteWords);
};

describe('the time of a chart', () => {
  it('is more than one bucket, so that a log of some seconds looks like one', () => {
    expect(timeRange(timelineOf(start))).toEqual([start - 5 * MINUTE, start + 6 * MINUTE]);
    const hours = timelineOf(start, start + HOUR);
    expect(timeRange(hours)).toEqual([start, start + HOUR + MINUTE]);
  });

  it('is marked by real minutes where the log is short', () => {
    expect(wordsFor(33_000)).toEqual([
      '20:51\n11-23',
      ...['20:52', '20:53', '20:54', '20:55', '20:56', '20:57', '20:58', '20:59', '21:00', '21:01', '21:02'],
    ]);
    expect(wordsFor(2 * HOUR, 5)).toEqual(['21:00\n11-23', '21:30', '22:00', '22:30']);
  });

  it.each([0, 33_000, 20 * MINUTE, 3 * HOUR, DAY, 9 * DAY, 80 * DAY, 700 * DAY, 4_000 * DAY])(
    'never says the same twice, nor more than fits (%d ms)',
    (span) => {
      for (const most of [3, 7, 15]) {
        const words = wordsFor(span, most);
        expect(new Set(words).size).toBe(words.length);
        expect(words.length).toBeGreaterThan(0);
        expect(words.length).toBeLessThanOrEqual(most + 1);
      }
    },
  );

  it('has days alone where marks are days apart, with the year where it is long', () => {
    expect(wordsFor(5 * DAY, 6)).toEqual(['11-24', '11-25', '11-26', '11-27', '11-28']);
    expect(wordsFor(900 * DAY, 3)[0]).toMatch(/^\d{4}-\d\d-\d\d$/);
  });
});

describe('the words of a chart', () => {
  const timeline = new Timeline();
  for (const [count, status] of [
    [21, 'bounced'],
    [78, 'deferred'],
    [1_401, 'sent'],
  ] as const)
    for (let i = 0; i < count; i += 1) timeline.add(start, status);
  timeline.add(start + 2 * MINUTE, 'sent');
  const view = timeline.view();

  it.each([
    [start, '2026-11-23 20:56 to 20:57: 21 failed, 78 waiting, 1,401 delivered'],
    [start + 59_000, '2026-11-23 20:56 to 20:57: 21 failed, 78 waiting, 1,401 delivered'],
    [start + MINUTE, '2026-11-23 20:57 to 20:58: nothing'],
    [start - 1, ''],
    [start + 9 * MINUTE, ''],
  ])('say what is pointed at', (time, words) => {
    expect(bucketWords(view, time)).toBe(words);
  });

  it.each([
    [start, start + HOUR, '2026-11-23 20:56 to 21:56'],
    [start, start + DAY, '2026-11-23 20:56 to 2026-11-24 20:56'],
    [start, undefined, 'since 2026-11-23 20:56'],
    [undefined, start, 'until 2026-11-23 20:56'],
    [undefined, undefined, ''],
  ])('say what is chosen', (from, to, words) => {
    expect(chosenWords(from, to)).toBe(words);
  });
});
