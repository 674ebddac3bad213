import type { Engine } from '@/utils/engine/engine';
import type { Ledger } from '@/utils/ledger/ledger';
import { subjectInLog, subjectsIn } from '@/utils/report/documents/mail-subject';
import type { Words } from '@/utils/report/words/words';
import { createExporter, type ExportDetails } from '@/utils/report/workbench/exports';
import type { ExportFormat } from '@/utils/report/workbench/types';
import { diagnoseText } from './found-message';
import type { Shelf } from './shelf';

export interface ExportSource {
  readonly ledger: Ledger;
  readonly shelf: Shelf;
  readonly engine: Engine;
  readonly words: Words;
  /** Called now and then; the writing waits for it. */
  step(): Promise<void>;
}

export interface ExportAsk {
  readonly rows: ArrayLike<number>;
  readonly format: ExportFormat;
  /** The lines of each row, where they are not in a file. */
  readonly texts: readonly string[] | undefined;
  /** Whether it begins the file. */
  readonly isFirst: boolean;
}

/** Messages whose lines are held at a time. Packed files are unpacked once for each such lot. */
const AT_ONCE = 20_000;
const STEP = 200;

/** Writes rows for other programs, with what their lines say. A message whose lines cannot be read any more is written without. */
export async function exportRows(source: ExportSource, ask: ExportAsk): Promise<Blob> {
  const { ledger, words } = source;
  const exporter = createExporter(ask.format, words);
  const blocks = new Array<string>(ask.rows.length).fill('');
  for await (const { index, details } of detailsOf(source, ask))
    blocks[index] = exporter.row(ledger.facts(ask.rows[index] as number), details);
  return new Blob(ask.isFirst ? [exporter.head, ...blocks] : blocks, { type: exporter.type });
}

interface Detailed {
  readonly index: number;
  readonly details: ExportDetails;
}

async function* detailsOf(source: ExportSource, { rows, texts }: ExportAsk): AsyncGenerator<Detailed> {
  const all = Array.from(rows, (row, index) => ({ row, index }));
  if (!texts) return yield* detailsInFiles(source, all);
  for (const { index } of all) {
    const text = texts[index] ?? '';
    const diagnosis = text ? (diagnoseText(source.engine, text)?.diagnosis ?? null) : null;
    const subject = diagnosis && subjectInLog(text, diagnosis.message.queueIds);
    yield { index, details: { diagnosis, subject, logFile: '' } };
    if (index % STEP === 0) await source.step();
  }
}

interface Wanted {
  readonly row: number;
  readonly index: number;
}

/** In the order of the files, whatever the order of the rows: then each is read from its beginning to its end. */
async function* detailsInFiles(source: ExportSource, rows: readonly Wanted[]): AsyncGenerator<Detailed> {
  const { ledger, shelf, step } = source;
  const placed = rows.map((one) => ({ ...one, part: ledger.placesOf(one.row)[0]?.part ?? 0 }));
  placed.sort((a, b) => a.part - b.part);
  const subjects = await subjectsFor(source, placed);
  for (let at = 0; at < placed.length; at += AT_ONCE) {
    const lot = placed.slice(at, at + AT_ONCE);
    const places = lot.map(({ row }) => ledger.placesOf(row));
    for await (const [i, found] of shelf.findAll(places)) {
      const { row, index } = lot[i] as Wanted;
      const subject = subjects.get(subjectKey(shelf.fileNumber(places[i]?.[0]), ledger.facts(row).queueId));
      const details = { diagnosis: found?.diagnosis ?? null, subject: subject ?? null };
      yield { index, details: { ...details, logFile: shelf.fileName(places[i]?.[0]) } };
      if (i % STEP === 0) await step();
    }
  }
}

const subjectKey = (file: number, queueId: string) => `${file} ${queueId}`;

/** Subjects stand in lines of their own, far from those of the attempts: each file is looked through once. */
async function subjectsFor({ ledger, shelf, step }: ExportSource, rows: readonly Wanted[]) {
  const subjects = new Map<string, string>();
  const seen = new Set<number>();
  const wanted = new Set(rows.map(({ row }) => ledger.facts(row).queueId));
  for (const { row } of rows) {
    const [place] = ledger.placesOf(row);
    const file = shelf.fileNumber(place);
    if (!place || file < 0 || seen.has(file)) continue;
    seen.add(file);
    try {
      for await (const text of shelf.whole([place]).texts) {
        for (const [id, subject] of subjectsIn(text))
          if (wanted.has(id)) subjects.set(subjectKey(file, id), subject);
        await step();
      }
    } catch {
      // It has changed since: its messages are written without.
    }
  }
  return subjects;
}
