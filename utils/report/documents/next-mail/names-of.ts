import { inRow } from '../../../words/marks';
import { sayCount } from '../../../words/say';

const MOST_NAMES = 3;

/** The first of some recipients, and how many more. */
export function namesOf(recipients: readonly string[], most = MOST_NAMES): string {
  const more = recipients.length - most;
  const names = inRow(recipients.slice(0, most));
  if (more <= 0) return names;
  return sayCount(more, { one: '{names} and {n} other', other: '{names} and {n} others' }, { names });
}
