import type { PageView } from '@/utils/report/page/page-words';
import { say } from '@/utils/words/say';

export interface PageStatusProps {
  view: PageView;
  /** Asks for this site's permission. */
  onUse(): void;
  onReload(): void;
}

/** What Yellowline sees in the tab, or why it shows nothing. */
export function PageStatus({ view, onUse, onReload }: PageStatusProps) {
  if (!view.line) return null;
  return (
    <section class="page-status" aria-label={say('This page')}>
      <p role="status">{view.line}</p>
      {view.hints.map((hint) => (
        <p class="hint" key={hint}>
          {hint}
        </p>
      ))}
      {view.action === 'use' && <Action label={say('Use Yellowline on this site')} onClick={onUse} />}
      {view.action === 'reload' && <Action label={say('Reload the page')} onClick={onReload} />}
    </section>
  );
}

function Action({ label, onClick }: { label: string; onClick(): void }) {
  return (
    <button type="button" class="go-to" onClick={onClick}>
      {label}
    </button>
  );
}
