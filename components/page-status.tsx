import { useState } from 'preact/hooks';
import type { PageView } from '@/utils/report/page/page-words';

export interface PageStatusProps {
  view: PageView;
  /** Asks for this site's permission. */
  onUse(): void;
  onReload(): void;
  /** Copies the page's structure; gives whether that worked. */
  onDescribe(): Promise<boolean>;
}

/** What Yellowline sees in the tab, or why it shows nothing. */
export function PageStatus({ view, onUse, onReload, onDescribe }: PageStatusProps) {
  if (!view.line) return null;
  return (
    <section class="page-status" aria-label="This page">
      <p role="status">{view.line}</p>
      {view.hints.map((hint) => (
        <p class="hint" key={hint}>
          {hint}
        </p>
      ))}
      {view.action === 'use' && <Action label="Use Yellowline on this site" onClick={onUse} />}
      {view.action === 'reload' && <Action label="Reload the page" onClick={onReload} />}
      {view.action === 'describe' && <Describe onDescribe={onDescribe} />}
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

const described = {
  none: '',
  copied: 'Copied: how the page is built, none of its content.',
  failed: 'The browser did not let it be copied.',
};

function Describe({ onDescribe }: Pick<PageStatusProps, 'onDescribe'>) {
  const [state, setState] = useState<keyof typeof described>('none');
  const press = async () => setState((await onDescribe()) ? 'copied' : 'failed');
  return (
    <p class="describe">
      <button type="button" class="text-button" onClick={press}>
        Copy the page’s structure
      </button>
      <span role="status">{described[state]}</span>
    </p>
  );
}
