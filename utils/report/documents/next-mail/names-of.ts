import { count } from '../../words/numbers';

const MOST_NAMES = 3;

/** The first of some recipients, and how many more. */
export function namesOf(recipients: readonly string[]): string {
  const more = recipients.length - MOST_NAMES;
  return `${recipients.slice(0, MOST_NAMES).join(', ')}${more > 0 ? ` and ${count(more, 'other')}` : ''}`;
}
