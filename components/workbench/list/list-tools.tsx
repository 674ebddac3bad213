import { useState } from 'preact/hooks';
import type { ExportFormat } from '@/utils/report/workbench/types';
import { say } from '@/utils/words/say';
import { CopyButton } from '../../parts/copying';
import { KeepButton } from '../../parts/keep-button';

export interface ListToolsProps {
  /** How many messages the filter lets through, in words. */
  words: string;
  /** Saves what is listed as a file; gives what came of it. */
  onExport(format: ExportFormat): Promise<string>;
  /** Copies what is listed for a ticket; gives whether the browser let it be copied. */
  onTicket(): Promise<boolean>;
  /** Keeps what is listed in the history; gives what came of it. Null where it is the history that is listed. */
  onKeep: (() => Promise<string>) | null;
}

const formats: readonly (readonly [ExportFormat, string])[] = [
  ['csv', 'CSV'],
  ['jsonl', 'JSON lines'],
  ['markdown', 'Markdown'],
];

/** How many messages are listed, and what can be done with them. */
export function ListTools({ words, onExport, onTicket, onKeep }: ListToolsProps) {
  return (
    <div class="list-tools">
      <p role="status">{words}</p>
      <div class="list-actions">
        <CopyButton label={say('Copy for ticket')} copy={onTicket} />
        <SaveAs onExport={onExport} />
        {onKeep && <KeepButton onKeep={onKeep} />}
      </div>
    </div>
  );
}

/** A file of many messages takes some seconds: it is said that it is being written, and what came of it. */
function SaveAs({ onExport }: Pick<ListToolsProps, 'onExport'>) {
  const [said, setSaid] = useState('');
  const save = async (format: ExportFormat) => {
    setSaid(say('Being written…'));
    setSaid(await onExport(format).catch(() => say('It could not be written: try again.')));
  };
  return (
    <>
      <span id="save-as">{say('Save as')}</span>
      {formats.map(([format, word]) => (
        <FormatButton {...{ format, word }} onPress={() => void save(format)} key={format} />
      ))}
      <span role="status" class="hint">
        {said}
      </span>
    </>
  );
}

function FormatButton({ format, word, onPress }: { format: ExportFormat; word: string; onPress(): void }) {
  const id = `save-${format}`;
  return (
    <button type="button" class="quiet-button" id={id} aria-labelledby={`save-as ${id}`} onClick={onPress}>
      {word}
    </button>
  );
}
