import { useState } from 'preact/hooks';
import { say } from '@/utils/words/say';
import { Redact } from '../parts/redact';

export interface CasePanelProps {
  /** What would be inside; asked for when the panel is opened. */
  onLook(): Promise<readonly string[]>;
  /** Makes and saves the file; gives what came of it. */
  onSave(redact: boolean): Promise<string>;
}

/** Saves a case as one file that opens anywhere, after it has said what is inside. */
export function CasePanel({ onLook, onSave }: CasePanelProps) {
  const [inside, setInside] = useState<readonly string[]>([]);
  const [redact, setRedact] = useState(true);
  const [said, setSaid] = useState('');
  const look = (isOpen: boolean) => isOpen && void onLook().then(setInside);
  const save = async () => {
    setSaid(say('Being made…'));
    setSaid(await onSave(redact));
  };
  return (
    <details class="case-panel" onToggle={(event) => look(event.currentTarget.open)}>
      <summary>{say('Case file')}</summary>
      <p>
        {say('One page without script that opens anywhere, prints on A4, and is read here again. Inside:')}
      </p>
      <ul>
        {inside.map((one) => (
          <li key={one}>{one}</li>
        ))}
        <li>
          {say(
            redact
              ? 'Addresses and names replaced, the same throughout'
              : 'All addresses and names as they are',
          )}
        </li>
      </ul>
      <div class="case-buttons">
        <Redact redact={redact} onRedact={setRedact} />
        <button type="button" class="quiet-button" onClick={() => void save()}>
          {say('Save the case file')}
        </button>
        <span role="status" class="hint">
          {said}
        </span>
      </div>
    </details>
  );
}
