import { expect, test } from 'vitest';
import { readPageStamp } from '@/utils/engine/text/page-stamp';

test.each([
  ['Nov 23, 2026 3:04:05 PM EST', '2026-11-23T15:04:05-05:00'],
  ['Nov 23, 2026, 12:04:05 AM', '2026-11-23T00:04:05'],
  ['Monday, November 23, 2026 at 3:04 p.m.', '2026-11-23T15:04:00'],
  ['23 Nov 2026 15:04:05 +0100', '2026-11-23T15:04:05+0100'],
  ['Mon, 23-Nov-2026 15:04:05 GMT', '2026-11-23T15:04:05Z'],
  ['23/11/2026 15:04', '2026-11-23T15:04:00'],
  ['11/23/2026 3:04 PM', '2026-11-23T15:04:00'],
  ['3.4.2026 15:04:05', '2026-04-03T15:04:05'],
  ['4/4/2026 15:04', '2026-04-04T15:04:00'],
  // Which of the two is the day?
  ['3/4/2026 15:04', null],
])('%s', (words, time) => {
  expect(readPageStamp(`${words} relay4 postfix/smtp[1]: 4jYJ: to=<a@b>`)).toEqual({
    time,
    end: words.length,
  });
});

test.each([
  '2 hours ago',
  'Nov 23 20:57:05 relay4',
  '99/99/2026 15:04',
  'Nov 40, 2026 3:04 PM',
  '10.0.0.1 said',
  '',
])('no time of a page: %s', (words) => expect(readPageStamp(words)).toBeNull());
