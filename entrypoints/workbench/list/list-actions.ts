import { keepTexts } from '@/utils/extension/keep-texts';
import { saveBlob } from '@/utils/extension/save-blob';
import { numberWords } from '@/utils/report/words/numbers';
import { exportFormats } from '@/utils/report/workbench/exports';
import type { ExportFormat } from '@/utils/report/workbench/types';
import type { Listing } from '../protocol';
import type { Source } from '../sources/source';

/** Saves what is listed as a file, through the browser's own downloads. */
export async function saveAs(source: Source, listing: Listing & { format: ExportFormat }): Promise<void> {
  const blob = await source.ask('export', listing);
  saveBlob(blob, `yellowline-messages.${exportFormats[listing.format]}`);
}

const MOST_KEPT = 5_000;

/** Keeps the listed messages in the history. Gives a sentence on what came of it. */
export async function keepListed(source: Source, listing: Listing): Promise<string> {
  const texts = await source.ask('texts', { ...listing, most: MOST_KEPT });
  const said = await keepTexts(texts);
  const rest = ` These are the first ${numberWords(MOST_KEPT)}: narrow the list to keep others.`;
  return texts.length === MOST_KEPT ? said + rest : said;
}
