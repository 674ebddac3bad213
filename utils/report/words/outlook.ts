import type { Deadlines, Status } from '../../engine/types';
import { clockTime, dayOf, minuteOf } from './times';

/**
 * What becomes of the message if nobody does anything; `null` where there is nothing to say. Dates stand on the log's own clock, and are
 * said to be estimates; without deadlines the usual spans are named.
 */
export function outlook(status: Status, deadlines: Deadlines | null): string | null {
  if (status === 'deferred') return waiting(deadlines);
  if (status === 'bounced') return over('Not tried again by itself.', deadlines);
  if (status === 'expired') return over('Not tried any more.', deadlines);
  return null;
}

function waiting(deadlines: Deadlines | null): string {
  if (!deadlines?.nextAttempt || !deadlines.givesUp)
    return 'Not lost: the filter tries again by itself, for about five days.';
  const next = nextWords(deadlines.nextAttempt, deadlines.arrived);
  const basis = deadlines.isLearned ? 'estimated from the gaps in this log' : 'estimated';
  return `Not lost: the filter tries again by itself, next at about ${next} and until about ${minuteOf(deadlines.givesUp)} (${basis}).`;
}

/** The day is left out where it is that of the arrival. */
function nextWords(next: string, arrived: string | null): string {
  return dayOf(next) === dayOf(arrived ?? '') ? (clockTime(next) ?? next) : minuteOf(next);
}

// SpamHero's help, 2023: retries end after about five days, messages are kept for 30 days and can be re-queued until then.
function over(start: string, deadlines: Deadlines | null): string {
  const span = deadlines?.recoverableUntil
    ? `until about ${dayOf(deadlines.recoverableUntil)}`
    : 'for 30 days';
  return `${start} The filter keeps the message ${span}, so it can still be delivered.`;
}
