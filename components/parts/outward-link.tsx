import type { ComponentChildren } from 'preact';
import { say } from '@/utils/words/say';
import { OutwardIcon } from './icons';

/** A link to a documentation page, which opens beside the page that people work in and learns nothing of it. */
export function OutwardLink({ href, children }: { href: string; children: ComponentChildren }) {
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {children}
      <OutwardIcon />
      <span class="for-ears"> {say('(opens in a new tab)')}</span>
    </a>
  );
}
