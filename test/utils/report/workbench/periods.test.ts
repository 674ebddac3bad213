import { expect, it } from 'vitest';
import { type PeriodDays, periodOf, periodWords } from '@/utils/report/workbench/periods';

const end = new Date(2026, 10, 24, 15, 30).getTime();

it.each<[PeriodDays, Date]>([
  [1, new Date(2026, 10, 24)],
  [7, new Date(2026, 10, 18)],
  [30, new Date(2026, 9, 26)],
])('%d days begin at midnight, by the calendar', (days, from) => {
  expect(periodOf(days, end)).toEqual({ from: from.getTime() });
});

it('speaks of today only where it is today that is meant', () => {
  expect([1, 7].map((days) => periodWords(days as PeriodDays, false))).toEqual(['Today', '7 days']);
  expect([1, 7].map((days) => periodWords(days as PeriodDays, true))).toEqual(['Last day', 'Last 7 days']);
});
