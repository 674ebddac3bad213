import { count } from '../../words/numbers';

const MOST_NAMES = 3;

/** The first of some recipients, and how many more. */
export function namesOf(recipients: readonly string[], most = MOST_NAMES): string {
  const more = recipients.length - most;
  return `${recipients.slice(0, most).join(', ')}${more > 0 ? ` and ${count(more, 'other')}` : ''}`;
}
