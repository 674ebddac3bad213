import { worstFirst } from '@/utils/engine/messages/verdict';
import { copyText } from '@/utils/extension/copy-text';
import { keepTexts } from '@/utils/extension/keep-texts';
import { saveBlob } from '@/utils/extension/save-blob';
import { readSettings } from '@/utils/extension/settings';
import { isUndelivered } from '@/utils/ledger/facts';
import { exportFormats } from '@/utils/report/workbench/exports';
import type { ExportFormat } from '@/utils/report/workbench/types';
import { inTextLanguage } from '@/utils/words/language';
import { numberWords } from '@/utils/words/numbers';
import { say, sayCount } from '@/utils/words/say';
import type { Listing } from '../protocol';
import type { Source } from '../sources/source';
import { textsOf } from '../sources/texts-of';

/** Messages of the history whose lines are asked for at a time. */
const LOT = 500;

/** Saves what is listed as a file, through the browser's own downloads. Gives a sentence on what came of it. */
export async function saveAs(source: Source, listing: Listing & { format: ExportFormat }): Promise<string> {
  const name = `yellowline-messages.${exportFormats[listing.format]}`;
  const { filter, sort } = listing;
  const { total } = await source.ask('rows', { filter, sort, from: 0, count: 0 });
  const lot = source.kind === 'files' ? Math.max(1, total) : LOT;
  const blobs: Blob[] = [];
  for (let from = 0; from < Math.max(1, total); from += lot)
    blobs.push(await lotOf(source, listing, from, lot));
  saveBlob(new Blob(blobs, { type: blobs[0]?.type ?? '' }), name);
  return sayCount(
    total,
    { one: '{n} message saved as {file}.', other: '{n} messages saved as {file}.' },
    { file: name },
  );
}

async function lotOf(
  source: Source,
  listing: Listing & { format: ExportFormat },
  from: number,
  lot: number,
): Promise<Blob> {
  const { filter, sort } = listing;
  const { rows } = await source.ask('rows', { filter, sort, from, count: source.kind === 'files' ? 0 : lot });
  const texts = await textsOf(
    source,
    rows.map(({ row }) => row),
  );
  return source.ask('export', { ...listing, from, count: lot, ...(texts && { texts }) });
}

const MOST_KEPT = 5_000;

/** Keeps the listed messages in the history. Gives a sentence on what came of it. */
export async function keepListed(source: Source, listing: Listing): Promise<string> {
  const texts = await source.ask('texts', { ...listing, most: MOST_KEPT });
  const said = await keepTexts(texts);
  if (texts.length < MOST_KEPT) return said;
  const number = numberWords(MOST_KEPT);
  return `${said} ${say('These are the first {number}: narrow the list to keep others.', { number })}`;
}

const MOST_IN_TICKET = 50;

/** Copies the first of the listed messages for a ticket, those that have not arrived where there are any. Gives whether the browser let it be copied. */
export async function copyTickets(source: Source, listing: Listing): Promise<boolean> {
  const { redact } = await readSettings();
  const { rows, total } = await source.ask('rows', {
    ...ofUndelivered(listing),
    from: 0,
    count: MOST_IN_TICKET,
  });
  const found =
    rows.length > 0
      ? { rows, total }
      : await source.ask('rows', { ...listing, from: 0, count: MOST_IN_TICKET });
  const tickets: string[] = [];
  for (const { row } of found.rows) {
    const text = await source.textOf(row);
    const ask = { row, format: 'ticket', redact, ...(text !== undefined && { text }) } as const;
    const ticket = await source.ask('report', ask);
    if (ticket) tickets.push(ticket);
  }
  const left = found.total - found.rows.length;
  return copyText([...tickets, ...(left > 0 ? [`${leftWords(left)}\n`] : [])].join('\n'));
}

function leftWords(left: number): string {
  return inTextLanguage(() =>
    sayCount(left, { one: '… and {n} more message.', other: '… and {n} more messages.' }),
  );
}

/** Whoever has chosen states means those. */
function ofUndelivered({ filter, sort }: Listing): Listing {
  return filter.statuses
    ? { filter, sort }
    : { filter: { ...filter, statuses: worstFirst.filter(isUndelivered) }, sort };
}
