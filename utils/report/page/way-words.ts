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
  const name = `“${quote(control, longest)}”`;
  const menu = opener && `“${quote(opener, longest)}”`;
  if (isCovered && isAtRow) return `Close this log first: ${name} is at the message’s row, which is marked.`;
  if (isCovered) return `Close this log first. Then ${menu ? `open ${menu} and press` : 'press'} ${name}.`;
  return menu ? `Open ${menu}, then press ${name}.` : `Here: ${name}.`;
}
