import type { Period } from '../../ledger/customers';
import { say, sayCount } from '../../words/say';

/** How far back a list goes, in days of the calendar, the last one included. */
export const periodDays = [1, 7, 30] as const;
export type PeriodDays = (typeof periodDays)[number];

/** The days up to a moment, by the calendar of this computer. */
export function periodOf(days: PeriodDays, end: number): Period {
  const day = new Date(end);
  // By the calendar, since days of 23 and 25 hours come, too.
  return { from: new Date(day.getFullYear(), day.getMonth(), day.getDate() - days + 1).getTime() };
}

/** Of a log, days count back from its end: it may be of last month. */
export function periodWords(days: PeriodDays, isLog: boolean): string {
  if (days === 1) return isLog ? say('Last day') : say('Today');
  return isLog
    ? sayCount(days, { one: 'Last day', other: 'Last {n} days' })
    : sayCount(days, { one: 'Today', other: '{n} days' });
}
