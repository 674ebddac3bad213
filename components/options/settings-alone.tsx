import { useState } from 'preact/hooks';
import { say } from '@/utils/words/say';

export interface SettingsAloneProps {
  /** Each gives what came of it, as a sentence. */
  onSave(): Promise<string>;
  onReset(): Promise<string>;
  /** Takes the last reset back. */
  onUndo(): Promise<string>;
}

/** The settings without the history: for another computer, or as they were at the start. */
export function SettingsAlone({ onSave, onReset, onUndo }: SettingsAloneProps) {
  const [said, setSaid] = useState('');
  const [mayUndo, setMayUndo] = useState(false);
  const run = async (work: Promise<string>, isUndone: boolean) => {
    setSaid(await work);
    setMayUndo(isUndone);
  };
  return (
    <section aria-labelledby="settings-alone">
      <h2 id="settings-alone">{say('Settings alone')}</h2>
      <p class="hint">
        {say('“Read a saved file” takes such a file, too. Sites are not in it: each computer asks for them.')}
      </p>
      <div class="backup">
        <button type="button" class="quiet-button" onClick={() => void run(onSave(), false)}>
          {say('Save the settings')}
        </button>
        <button type="button" class="quiet-button" onClick={() => void run(onReset(), true)}>
          {say('Reset the settings')}
        </button>
        {mayUndo && (
          <button type="button" class="quiet-button" onClick={() => void run(onUndo(), false)}>
            {say('Undo')}
          </button>
        )}
      </div>
      <p role="status" class="hint">
        {said}
      </p>
    </section>
  );
}
