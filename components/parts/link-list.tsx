import type { LinkView } from '@/utils/report/types';
import { say } from '@/utils/words/say';
import { OutwardLink } from './outward-link';

/** Help articles and vendor pages. */
export function LinkList({ links }: { links: readonly LinkView[] }) {
  if (links.length === 0) return null;
  return (
    <ul class="links" aria-label={say('Help articles')}>
      {links.map(({ href, label }) => (
        <li key={href}>
          <OutwardLink href={href}>{label}</OutwardLink>
        </li>
      ))}
    </ul>
  );
}
