import { quoted } from '../../words/marks';
import { say } from '../../words/say';
import { quote } from '../words/quote';

/** Where a control of the portal's own stands, as the page calls things. */
export interface WayFacts {
  readonly control: string;
  /** What has to be opened first; null where it is in sight. */
  readonly opener: string | null;
  /** Whether a window of the page lies over it, such as the log. */
  readonly isCovered: boolean;
  /** Whether it stands at the message's row, which is marked. */
  readonly isAtRow: boolean;
}

const longest = 60;

/** The way to a control, as one sentence. */
export function wayWords({ control, opener, isCovered, isAtRow }: WayFacts): string {
  const name = quoted(quote(control, longest));
  const menu = opener && quoted(quote(opener, longest));
  if (isCovered && isAtRow)
    return say('Close this log first: {name} is at the message’s row, which is marked.', { name });
  if (isCovered && menu)
    return say('Close this log first. Then open {menu} and press {name}.', { menu, name });
  if (isCovered) return say('Close this log first. Then press {name}.', { name });
  return menu ? say('Open {menu}, then press {name}.', { menu, name }) : say('Here: {name}.', { name });
}
