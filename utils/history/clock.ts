/** What the history knows of the time, in milliseconds since the epoch. */
export interface Clock {
  /** The last moment that was believed. */
  readonly last: number;
  /** Since when the computer's clock says something else; `null` where it does not. */
  readonly doubtedSince: number | null;
}

const DAY = 86_400_000;
/** A long weekend is no reason to doubt. */
const LEAP = 4 * DAY;
/** A clock that is wrong is set right within a day; one that has gone on for a day was right: the browser had a rest. */
const TRIAL = DAY;

/**
 * What to believe of a clock that says `now`. A clock that leaps by days, as one without a battery does, would let go of all that is kept:
 * until it has gone on for a day, it is doubted.
 */
export function judgeClock({ last, doubtedSince }: Clock, now: number): Clock {
  if (isNear(last, now)) return { last: now, doubtedSince: null };
  if (doubtedSince === null || now < doubtedSince) return { last, doubtedSince: now };
  return now - doubtedSince < TRIAL ? { last, doubtedSince } : { last: now, doubtedSince: null };
}

/** The latest moment at which anything can have been seen. */
export function latestPlausible(now: number): number {
  return now + LEAP;
}

function isNear(one: number, other: number): boolean {
  return Math.abs(one - other) <= LEAP;
}
