import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { PastedView } from '@/utils/report/types';
import { KeepButton } from './keep-button';
import { LogField } from './log-field';
import { PastedResult } from './pasted-result';
import { useReading } from './use-reading';

export interface PopupProps {
  /** Text in, what it says out. Must not reject. */
  read(text: string): Promise<PastedView>;
  onSettings?(): void;
  /** Takes the text to the workbench. */
  onWorkbench(text: string): void;
  /** Keeps the messages of the text that was read last; gives what came of it. */
  onKeep(): Promise<string>;
  /** What the popup says of the page that it was opened over. */
  children?: ComponentChildren;
}

/** Paste any log text, see what it says. */
export function Popup({ read, onSettings, onWorkbench, onKeep, children }: PopupProps) {
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
      {view?.kind === 'found' && !isSlow && (
        <p class="keep">
          <KeepButton onKeep={onKeep} key={text} />
        </p>
      )}
      <Foot onSettings={onSettings} onWorkbench={() => onWorkbench(text)} />
    </main>
  );
}

function Foot({ onSettings, onWorkbench }: { onSettings: PopupProps['onSettings']; onWorkbench(): void }) {
  return (
    <div class="foot">
      <p class="promise">
        The text is read in this window. Nothing is sent, and nothing kept unless you ask.
      </p>
      <button type="button" class="text-button" onClick={onWorkbench}>
        Open the workbench
      </button>
      {onSettings && (
        <button type="button" class="text-button" onClick={onSettings}>
          Settings
        </button>
      )}
    </div>
  );
}
