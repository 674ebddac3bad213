import type { ComponentChildren } from 'preact';

export interface WorkbenchProps {
  source: 'files' | 'history';
  hrefOf(source: 'files' | 'history'): string;
  /** Something is held over the page that could be dropped. */
  isDropping: boolean;
  children: ComponentChildren;
}

const sources = [
  ['files', 'Logs'],
  ['history', 'History'],
] as const;

/** The frame of the workbench. */
export function Workbench({ source, hrefOf, isDropping, children }: WorkbenchProps) {
  return (
    <main class={isDropping ? 'surface bench is-dropping' : 'surface bench'}>
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
