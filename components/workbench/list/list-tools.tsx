import type { ExportFormat } from '@/utils/report/workbench/types';
import { CopyButton } from '../../parts/copying';
import { KeepButton } from '../../parts/keep-button';

export interface ListToolsProps {
  /** How many messages the filter lets through, in words. */
  words: string;
  onExport(format: ExportFormat): Promise<void>;
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
        <CopyButton label="Copy for ticket" copy={onTicket} />
        <span id="save-as">Save as</span>
        {formats.map(([format, word]) => (
          <button
            type="button"
            class="quiet-button"
            id={`save-${format}`}
            aria-labelledby={`save-as save-${format}`}
            onClick={() => void onExport(format)}
            key={format}
          >
            {word}
          </button>
        ))}
        {onKeep && <KeepButton onKeep={onKeep} />}
      </div>
    </div>
  );
}
