import { askBackground } from '@/utils/messages';
import { count, numberWords } from '@/utils/report/numbers';
import { type ExportFormat, exportFormats } from '@/utils/report/workbench/exports';
import type { Listing } from './protocol';
import type { Source } from './source';

/** Saves what is listed as a file, through the browser's own downloads. */
export async function saveAs(source: Source, listing: Listing & { format: ExportFormat }): Promise<void> {
  const blob = await source.ask('export', listing);
  saveBlob(blob, `yellowline-messages.${exportFormats[listing.format]}`);
}

export function saveBlob(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

const MOST_KEPT = 5_000;
const AT_ONCE = 200;

/** Keeps the listed messages in the history. Gives a sentence on what came of it. */
export async function keepListed(source: Source, listing: Listing): Promise<string> {
  const texts = await source.ask('texts', { ...listing, most: MOST_KEPT });
  let kept = 0;
  for (let at = 0; at < texts.length; at += AT_ONCE) {
    const part = texts.slice(at, at + AT_ONCE);
    const answer = await askBackground('keep-messages', { texts: part, portal: '' });
    kept += answer.kept ?? 0;
    if (answer.problem) return `${numberWords(kept)} kept. ${answer.problem}`;
  }
  const rest =
    texts.length === MOST_KEPT
      ? ` These are the first ${numberWords(MOST_KEPT)}: narrow the list to keep others.`
      : '';
  return `${count(kept, 'message')} kept in the history.${rest}`;
}
