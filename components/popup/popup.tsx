import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { PastedView } from '@/utils/report/pasted/types';
import { say } from '@/utils/words/say';
import { CopyButton, Copying, type CopyText } from '../parts/copying';
import { KeepButton } from '../parts/keep-button';
import { OwnLinks } from '../parts/own-links';
import { LogField } from './log-field';
import { PastedResult } from './pasted-result';
import { useReading } from './use-reading';

export interface PopupProps {
  /** What stood in it when it was closed. */
  initialText?: string;
  /** Text in, what it says out. Must not reject. */
  read(text: string): Promise<PastedView>;
  onText?(text: string): void;
  onSettings?(): void;
  /** Opens the panel that stays beside the page; not there where this is it. */
  onPanel?(): void;
  /** Takes the text to the workbench. */
  onWorkbench(text: string): void;
  /** Keeps the messages of the text that was read last; gives what came of it. */
  onKeep(): Promise<string>;
  onCopy: CopyText;
  /** What the popup says of the page that it was opened over. */
  children?: ComponentChildren;
  /** What stands below all else. */
  end?: ComponentChildren;
}

/** Paste any log text, see what it says. */
export function Popup({
  initialText = '',
  read,
  onText,
  onSettings,
  onPanel,
  onWorkbench,
  ...on
}: PopupProps) {
  const [given, setGiven] = useState({ text: initialText, isWhole: true });
  const { view, isSlow } = useReading(given, read);
  const take = (text: string, isWhole: boolean) => {
    setGiven({ text, isWhole });
    onText?.(text);
  };
  const openWorkbench = () => onWorkbench(given.text);
  return (
    <main class="surface popup">
      <Name />
      {on.children}
      <LogField text={given.text} onText={take} />
      <p class="result" role="status">
        {isSlow ? say('Reading…') : view?.headline}
      </p>
      {view && !isSlow && (
        <Copying.Provider value={on.onCopy}>
          <PastedResult view={view} onWorkbench={openWorkbench} />
        </Copying.Provider>
      )}
      {view && !isSlow && <Keep view={view} on={on} key={given.text} />}
      <Foot onSettings={onSettings} onPanel={onPanel} onWorkbench={openWorkbench} />
      {on.end}
    </main>
  );
}

function Name() {
  return (
    <h1>
      <span class="mark" aria-hidden="true" />
      Yellowline
    </h1>
  );
}

function Keep({
  view: { kind, ticket },
  on,
}: {
  view: PastedView;
  on: Pick<PopupProps, 'onKeep' | 'onCopy'>;
}) {
  if (kind !== 'found' && kind !== 'traced') return null;
  return (
    <p class="keep">
      {ticket && <CopyButton label={say('Copy for ticket')} copy={() => on.onCopy(ticket)} />}
      {kind === 'found' && <KeepButton onKeep={on.onKeep} />}
    </p>
  );
}

interface FootProps extends Pick<PopupProps, 'onSettings' | 'onPanel'> {
  onWorkbench(): void;
}

function Foot({ onSettings, onPanel, onWorkbench }: FootProps) {
  return (
    <div class="foot">
      <p class="promise">
        {say('The text is read in this window. Nothing is sent, and nothing kept unless you ask.')}
      </p>
      <button type="button" class="text-button" onClick={onWorkbench}>
        {say('Open the workbench')}
      </button>
      {onPanel && (
        <button type="button" class="text-button" onClick={onPanel}>
          {say('Keep it beside the page')}
        </button>
      )}
      {onSettings && (
        <button type="button" class="text-button" onClick={onSettings}>
          {say('Settings')}
        </button>
      )}
      <OwnLinks pages={['help', 'privacy']} />
    </div>
  );
}
