import type { ComponentChildren } from 'preact';
import { say, text } from '@/utils/words/say';

export interface WorkbenchProps {
  source: 'files' | 'history';
  hrefOf(source: 'files' | 'history'): string;
  /** Something is held over the page that could be dropped. */
  isDropping: boolean;
  /** Goes past everything that stands before the messages. */
  onSkip(): void;
  children: ComponentChildren;
}

const sources = [
  ['files', text('Logs')],
  ['history', text('History')],
] as const;

/** The frame of the workbench. */
export function Workbench({ source, hrefOf, isDropping, onSkip, children }: WorkbenchProps) {
  return (
    <main class={isDropping ? 'surface bench is-dropping' : 'surface bench'}>
      <button type="button" class="skip-link quiet-button" onClick={onSkip}>
        {say('Skip to the messages')}
      </button>
      <header class="bench-head">
        <h1>
          <span class="mark" aria-hidden="true" />
          {say('Yellowline workbench')}
        </h1>
        <nav aria-label={say('What is shown')}>
          {sources.map(([one, word]) => (
            <a href={hrefOf(one)} aria-current={one === source ? 'page' : undefined} key={one}>
              {say(word)}
            </a>
          ))}
        </nav>
        <p class="promise">{say('Everything is read in this window. Nothing is sent.')}</p>
      </header>
      {children}
    </main>
  );
}
