import { useRef, useState } from 'preact/hooks';
import { say } from '@/utils/words/say';
import { Kept, type KeptProps } from './kept';
import { QuietButton, Sure } from './sure';

export interface BackupProps extends Pick<KeptProps, 'portals'> {
  /** How much is kept, in words. */
  kept: string;
  /** Each gives what came of it, as a sentence. */
  onExport(): Promise<string>;
  onImport(file: File): Promise<string>;
  onErase(): Promise<string>;
  onErasePortal(portal: string): Promise<string>;
}

/** What is kept: to be saved as one file, taken from one, or erased. */
export function Backup({ kept, portals, onExport, onImport, onErase, onErasePortal }: BackupProps) {
  const [said, run] = useSaid();
  const [isSure, setSure] = useState(false);
  const erase = () => {
    setSure(false);
    run(onErase());
  };
  return (
    <section aria-labelledby="kept">
      <h2 id="kept">{say('History and settings')}</h2>
      <p>{kept}</p>
      <Kept portals={portals} onErasePortal={(portal) => run(onErasePortal(portal))} />
      <div class="backup">
        <QuietButton word={say('Save all as a file')} onClick={() => run(onExport())} />
        <SavedFile onFile={(file) => run(onImport(file))} />
        {!isSure && <QuietButton word={say('Erase everything')} onClick={() => setSure(true)} />}
      </div>
      {isSure && (
        <Sure
          title={say('Erase everything')}
          text={say(
            'The history and all settings are erased for good. Only limits that you have set stay, such as keeping nothing, or reading no log by pointing. The browser frees the room on the disk when it next tidies up.',
          )}
          verb={say('Erase')}
          onYes={erase}
          onNo={() => setSure(false)}
        />
      )}
      <p role="status" class="hint">
        {said}
      </p>
    </section>
  );
}

/** What came of what was asked last: an import that an erase has ended has nothing more to say. */
function useSaid(): readonly [string, (work: Promise<string>) => void] {
  const [said, setSaid] = useState('');
  const last = useRef<Promise<string> | null>(null);
  const run = async (work: Promise<string>) => {
    last.current = work;
    setSaid('…');
    const words = await work;
    if (last.current === work) setSaid(words);
  };
  return [said, (work) => void run(work)];
}

function SavedFile({ onFile }: { onFile(file: File): void }) {
  const take = (event: Event & { currentTarget: HTMLInputElement }) => {
    const file = event.currentTarget.files?.[0];
    event.currentTarget.value = '';
    if (file) onFile(file);
  };
  return (
    <label class="button-like">
      {say('Read a saved file')}
      <input type="file" accept=".json,application/json" class="for-ears" onChange={take} />
    </label>
  );
}
