import { describe, expect, it } from 'vitest';
import { Timeline } from '@/utils/ledger/timeline';

const MINUTE = 60_000;
const start = Date.UTC(2026, 10, 24, 10);

describe('Timeline', () => {
  it('is empty without attempts', () => {
    expect(new Timeline().view().buckets).toEqual([]);
  });

  it('counts attempts by outcome in buckets without gaps', () => {
    const timeline = new Timeline();
    timeline.add(start, 'sent');
    timeline.add(start + 1_000, 'deferred');
    timeline.add(start + 3 * MINUTE, 'bounced');
    timeline.add(start + 3 * MINUTE, 'expired');
    timeline.add(Number.NaN, 'sent');
    const { step, buckets } = timeline.view();
    expect(step).toBe(MINUTE);
    expect(buckets.map(({ counts }) => [counts.delivered, counts.waiting, counts.failed])).toEqual([
      [1, 1, 0],
      [0, 0, 0],
      [0, 0, 0],
      [0, 0, 2],
    ]);
  });

  it.each([1, 45, 60 * 24, 60 * 24 * 31, 60 * 24 * 365 * 30])(
    'shows %d minutes in at most a hundred buckets of a round length, and loses none',
    (minutes) => {
      const timeline = new Timeline();
      for (let i = 0; i <= 1_000; i += 1) timeline.add(start + (i / 1_000) * minutes * MINUTE, 'sent');
      const { step, buckets } = timeline.view();
      expect(buckets.length).toBeLessThan(100);
      expect(step % MINUTE).toBe(0);
      expect(buckets.reduce((sum, { counts }) => sum + counts.delivered, 0)).toBe(1_001);
    },
  );

  it('holds a log that claims a time of its own for each line', () => {
    const timeline = new Timeline();
    for (let i = 0; i < 250_000; i += 1) timeline.add(start + i * MINUTE, 'sent');
    const { buckets } = timeline.view();
    expect(buckets.reduce((sum, { counts }) => sum + counts.delivered, 0)).toBe(250_000);
  });
});
