import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { PastedView } from '@/utils/report/types';
import { LogField } from './log-field';
import { PastedResult } from './pasted-result';
import { useReading } from './use-reading';

export interface PopupProps {
  /** Text in, what it says out. Must not reject. */
  read(text: string): Promise<PastedView>;
  onSettings?(): void;
  /** What the popup says of the page that it was opened over. */
  children?: ComponentChildren;
}

/** Paste any log text, see what it says. */
export function Popup({ read, onSettings, children }: PopupProps) {
  const [text, setText] = useState('');
  const { view, isSlow } = useReading(text, read);
  return (
    <main class="surface popup">
      <h1>
        <span class="mark" aria-hidden="true" />
        Yellowline
      </h1>
      {children}
      <LogField onText={setText} />
      <p class="result" role="status">
        {isSlow ? 'Reading…' : view?.headline}
      </p>
      {view && !isSlow && <PastedResult view={view} />}
      <div class="foot">
        <p class="promise">The text is read in this window. Nothing is sent or kept.</p>
        {onSettings && (
          <button type="button" class="text-button" onClick={onSettings}>
            Settings
          </button>
        )}
      </div>
    </main>
  );
}
