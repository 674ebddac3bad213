import { useState } from 'preact/hooks';

export interface BackupProps {
  /** How much is kept, in words. */
  kept: string;
  /** Each gives what came of it, as a sentence. */
  onExport(): Promise<string>;
  onImport(file: File): Promise<string>;
  onErase(): Promise<string>;
}

/** What is kept: to be saved as one file, taken from one, or erased. */
export function Backup({ kept, onExport, onImport, onErase }: BackupProps) {
  const [said, setSaid] = useState('');
  const [isSure, setSure] = useState(false);
  const run = async (work: Promise<string>) => {
    setSaid('…');
    setSaid(await work);
  };
  const erase = () => {
    setSure(false);
    void run(onErase());
  };
  return (
    <section aria-labelledby="kept">
      <h2 id="kept">History and settings</h2>
      <p>{kept}</p>
      <div class="backup">
        <QuietButton word="Save all as a file" onClick={() => void run(onExport())} />
        <SavedFile onFile={(file) => void run(onImport(file))} />
        {!isSure && <QuietButton word="Erase everything" onClick={() => setSure(true)} />}
      </div>
      {isSure && <Erasing onErase={erase} onKeep={() => setSure(false)} />}
      <p role="status" class="hint">
        {said}
      </p>
    </section>
  );
}

function SavedFile({ onFile }: { onFile(file: File): void }) {
  const take = (event: Event & { currentTarget: HTMLInputElement }) => {
    const file = event.currentTarget.files?.[0];
    event.currentTarget.value = '';
    if (file) onFile(file);
  };
  return (
    <label class="button-like">
      Read a saved file
      <input type="file" accept=".json,application/json" class="for-ears" onChange={take} />
    </label>
  );
}

/** Asks once more. */
function Erasing({ onErase, onKeep }: { onErase(): void; onKeep(): void }) {
  return (
    <fieldset class="backup">
      <legend class="for-ears">Erase everything</legend>
      <p>The history and all settings go, and do not come back.</p>
      <button type="button" class="quiet-button is-grave" onClick={onErase}>
        Erase
      </button>
      <QuietButton word="Keep" onClick={onKeep} />
    </fieldset>
  );
}

function QuietButton({ word, onClick }: { word: string; onClick(): void }) {
  return (
    <button type="button" class="quiet-button" onClick={onClick}>
      {word}
    </button>
  );
}
