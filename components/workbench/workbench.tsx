import type { ComponentChildren } from 'preact';

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
  ['files', 'Logs'],
  ['history', 'History'],
] as const;

/** The frame of the workbench. */
export function Workbench({ source, hrefOf, isDropping, onSkip, children }: WorkbenchProps) {
  return (
    <main class={isDropping ? 'surface bench is-dropping' : 'surface bench'}>
      <button type="button" class="skip-link quiet-button" onClick={onSkip}>
        Skip to the messages
      </button>
      <header class="bench-head">
        <h1>
          <span class="mark" aria-hidden="true" />
          Yellowline workbench
        </h1>
        <nav aria-label="What is shown">
          {sources.map(([one, word]) => (
            <a href={hrefOf(one)} aria-current={one === source ? 'page' : undefined} key={one}>
              {word}
            </a>
          ))}
        </nav>
        <p class="promise">Everything is read in this window. Nothing is sent.</p>
      </header>
      {children}
    </main>
  );
}
