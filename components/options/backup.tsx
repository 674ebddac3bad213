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
  return (
    <section aria-labelledby="kept">
      <h2 id="kept">History and settings</h2>
      <p>{kept}</p>
      <div class="backup">
        <button type="button" class="quiet-button" onClick={() => void run(onExport())}>
          Save all as a file
        </button>
        <label class="button-like">
          Read a saved file
          <input
            type="file"
            accept=".json,application/json"
            class="for-ears"
            onChange={(event) => {
              const file = event.currentTarget.files?.[0];
              event.currentTarget.value = '';
              if (file) void run(onImport(file));
            }}
          />
        </label>
        {!isSure && (
          <button type="button" class="quiet-button" onClick={() => setSure(true)}>
            Erase everything
          </button>
        )}
      </div>
      {isSure && (
        <fieldset class="backup">
          <legend class="for-ears">Erase everything</legend>
          <p>The history and all settings go, and do not come back.</p>
          <button
            type="button"
            class="quiet-button is-grave"
            onClick={() => {
              setSure(false);
              void run(onErase());
            }}
          >
            Erase
          </button>
          <button type="button" class="quiet-button" onClick={() => setSure(false)}>
            Keep
          </button>
        </fieldset>
      )}
      <p role="status" class="hint">
        {said}
      </p>
    </section>
  );
}
