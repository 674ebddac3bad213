import type { Deadlines } from '../../engine/types';
import { isGivenUp, isGone } from './over';
import { named } from './setting';
import type { Subject } from './subject';
import { clockTime, dayOf, isPast, minuteOf, shortDay, shortMinute } from './times';
import type { Setting } from './words';

/**
 * What becomes of the message if nobody does anything; `null` where there is nothing to say. Dates stand on the log's own clock, and are
 * said to be estimates; without deadlines the usual spans are named. What has passed is told as past.
 */
export function outlook(subject: Mail, setting: Setting): string | null {
  const sentence = sentenceFor(subject, setting);
  return sentence && named(sentence, setting);
}

type Mail = Pick<Subject, 'status' | 'deadlines'>;

function sentenceFor(subject: Mail, setting: Setting): string | null {
  const { status, deadlines } = subject;
  if (isGivenUp(subject, setting))
    return over(`The filter has given up by now (${shortDay(deadlines?.givesUp ?? '')}).`, subject, setting);
  if (status === 'deferred') return waiting(deadlines, setting);
  if (status === 'bounced') return over('Not tried again by itself.', subject, setting);
  if (status === 'expired') return over('Not tried any more.', subject, setting);
  return null;
}

function waiting(deadlines: Deadlines | null, setting: Setting): string {
  if (!deadlines?.nextAttempt || !deadlines.givesUp)
    return 'Not lost: the filter tries again by itself, for about five days.';
  const end = minuteOf(deadlines.givesUp);
  if (isPast(deadlines.nextAttempt, setting))
    return `Not lost: a new try was due ${shortMinute(deadlines.nextAttempt)}. Open the logs again to see it. The filter goes on until about ${end}.`;
  const next = nextWords(deadlines.nextAttempt, deadlines.arrived);
  const basis = deadlines.isLearned ? 'estimated from the gaps in this log' : 'estimated';
  return `Not lost: the filter tries again by itself, next at about ${next} and until about ${end} (${basis}).`;
}

/** The day is left out where it is that of the arrival. */
function nextWords(next: string, arrived: string | null): string {
  return dayOf(next) === dayOf(arrived ?? '') ? (clockTime(next) ?? next) : minuteOf(next);
}

// SpamHero's help, 2023: retries end after about five days, messages are kept for 30 days and can be re-queued until then.
function over(start: string, subject: Mail, setting: Setting): string {
  const until = subject.deadlines?.recoverableUntil;
  if (isGone(subject, setting))
    return `${start} The filter kept the message until about ${dayOf(until ?? '')}.`;
  const span = until ? `until about ${dayOf(until)}` : 'for 30 days';
  return `${start} The filter keeps the message ${span}.`;
}
