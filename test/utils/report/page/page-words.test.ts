import { expect, test } from 'vitest';
import { type PageFacts, pageView } from '@/utils/report/page/page-words';

const counted = { kind: 'counted', rows: 42, undelivered: 7, logs: 2, problems: [] } as const;

test.each<[PageFacts, string, string | null]>([
  [counted, 'On this page: 42 rows, 7 undelivered, 2 logs.', null],
  [{ ...counted, rows: 1, undelivered: 1, logs: 1 }, 'On this page: 1 row, 1 undelivered, 1 log.', null],
  [{ ...counted, rows: 20_000 }, 'On this page: 20,000 rows, 7 undelivered, 2 logs.', null],
  [{ kind: 'foreign', host: 'panel.example.com' }, 'Yellowline does not run on panel.example.com.', 'use'],
  [
    { kind: 'silent', host: 'www.spamhero.com' },
    'Yellowline is not running on www.spamhero.com yet.',
    'reload',
  ],
  [{ ...counted, undelivered: 0, logs: 0 }, 'On this page: 42 rows, 0 undelivered, 0 logs.', null],
  [{ kind: 'closed' }, '', null],
])('%j', (facts, line, action) => {
  expect(pageView(facts)).toMatchObject({ line, action });
});

test('a page where nothing was recognised, or that fights, is told so', () => {
  expect(pageView({ ...counted, rows: 0, undelivered: 0, logs: 0 }).hints.join()).toContain('was recognised');
  expect(pageView({ ...counted, problems: ['removed'] }).hints).toHaveLength(1);
  expect(pageView({ ...counted, problems: ['flood', 'removed'] }).hints).toHaveLength(2);
});
