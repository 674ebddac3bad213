import { say, sayCount } from '../../words/say';
import { shortMinute } from '../words/times';
import type { Setting } from '../words/words';

/**
 * When what is shown was read, where that was before this visit: `Known from 11:28`, with the day where that is not today's. `seen`:
 * milliseconds since 1970; null where it was read on this visit. On this computer's clock, as it is that of whoever reads it.
 */
export function knownFrom(seen: number | null, setting: Setting): string | null {
  return seen === null ? null : say('Known from {when}', { when: momentWords(seen, setting) });
}

/** The same for a list: `seen` of all that is known; `of`: how many messages that is. Null where nothing is from before. */
export function someKnownFrom(seen: readonly number[], of: number, setting: Setting): string | null {
  const [first, last] = [Math.min(...seen), Math.max(...seen)].map((one) => momentWords(one, setting));
  if (!first || seen.length === 0) return null;
  const when = first === last ? first : say('{when} or later', { when: first });
  if (seen.length === of) return say('Known from {when}', { when });
  return sayCount(
    seen.length,
    { one: '{n} message known from {when}', other: '{n} messages known from {when}' },
    { when },
  );
}

function momentWords(moment: number, { now }: Setting): string {
  const date = new Date(moment);
  const two = (number: number) => String(number).padStart(2, '0');
  const clock = `${two(date.getHours())}:${two(date.getMinutes())}`;
  const isToday = now !== undefined && new Date(now()).toDateString() === date.toDateString();
  return isToday ? clock : shortMinute(`--${two(date.getMonth() + 1)}-${two(date.getDate())}T${clock}`);
}
