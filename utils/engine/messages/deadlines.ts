import { type LogTime, later, readTime } from '../text/log-clock';
import type { Attempt, Deadlines, RecipientState } from '../types';

const DAY = 86_400;
// SpamHero's help (articles 78044 and 193032, seen 2026-11): retries end after about five days, mail is kept for 30.
const LIFE = 5 * DAY;
const KEPT = 30 * DAY;
// postconf(5), Postfix 3.7: minimal_backoff_time 300 s, maximal_backoff_time 4000 s. SpamHero does not publish its own.
const SHORTEST_GAP = 300;
const LONGEST_GAP = 4000;

/** What time brings for a message. Estimates all: the relay's own timetable is not published. `null` where the log has no full times. */
export function deadlinesOf(attempts: readonly Attempt[], recipients: readonly RecipientState[]): Deadlines {
  const arrived = arrivalOf(attempts);
  const isWaiting = recipients.some(({ status }) => status === 'deferred');
  const isOpen = recipients.some(({ status }) => status !== 'sent' && status !== 'deliverable');
  return {
    arrived: arrived && later(arrived, 0),
    nextAttempt: isWaiting ? nextAttempt(attempts, arrived) : null,
    isLearned: isWaiting && gapsOf(attempts).length > 0,
    givesUp: arrived && isWaiting ? later(arrived, LIFE) : null,
    recoverableUntil: arrived && isOpen ? later(arrived, KEPT) : null,
  };
}

/** The first attempt, less the time that the message had been in the relay by then (`delay=`). */
function arrivalOf(attempts: readonly Attempt[]): LogTime | null {
  for (const { time, delay } of attempts) {
    const read = readTime(time);
    if (read) return { ...read, milliseconds: read.milliseconds - inQueue(delay) * 1000 };
  }
  return null;
}

/** Whole seconds; a log may claim anything, and nothing stays in a queue for longer than mail is kept. */
function inQueue(delay: number | null): number {
  return Math.round(Math.min(Math.max(delay ?? 0, 0), KEPT));
}

function nextAttempt(attempts: readonly Attempt[], arrived: LogTime | null): string | null {
  const last = waitingTimes(attempts).at(-1);
  if (!last || !arrived) return null;
  const age = (last.milliseconds - arrived.milliseconds) / 1000;
  return later(last, nextGap(gapsOf(attempts), age));
}

/**
 * Postfix waits as long again as the message is old, within bounds (qmgr(8)). Where the log shows gaps that do not fit this, they are
 * believed: they grow on as they grew, at most doubling.
 */
function nextGap(gaps: readonly number[], age: number): number {
  const usual = Math.min(Math.max(age, SHORTEST_GAP), LONGEST_GAP);
  const last = gaps.at(-1);
  if (last === undefined) return usual;
  const before = gaps.at(-2);
  if (before !== undefined) return Math.min(last * growth(before, last), Math.max(last, LONGEST_GAP));
  const expected = Math.min(Math.max(age - last, SHORTEST_GAP), LONGEST_GAP);
  return Math.abs(last - expected) <= expected / 2 ? usual : last;
}

function growth(before: number, last: number): number {
  return Math.min(Math.max(last / before, 1), 2);
}

/** Seconds between the attempts that failed for now. Recipients of one message are tried together: one gap for all. */
function gapsOf(attempts: readonly Attempt[]): number[] {
  const times = waitingTimes(attempts).map(({ milliseconds }) => milliseconds / 1000);
  return times.slice(1).flatMap((time, i) => {
    const gap = time - (times[i] as number);
    return gap >= TOGETHER ? [gap] : [];
  });
}

/** Attempts nearer than this, in seconds, belong to one run of the queue. */
const TOGETHER = 30;

function waitingTimes(attempts: readonly Attempt[]): LogTime[] {
  return attempts
    .filter(({ status }) => status === 'deferred')
    .map(({ time }) => readTime(time))
    .filter((time) => time !== null);
}
