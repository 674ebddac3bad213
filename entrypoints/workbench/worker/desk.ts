import type { Engine } from '@/utils/engine/engine';
import type { KeptText } from '@/utils/history/stored';
import { asksOf } from '@/utils/knowledge/asks';
import { plainReasonOf } from '@/utils/knowledge/plain-reasons';
import { customersOf } from '@/utils/ledger/customers';
import { Ledger } from '@/utils/ledger/ledger';
import { nextMails } from '@/utils/report/documents/next-mail/next-mail';
import { addressesOf } from '@/utils/report/documents/redaction/addresses-of';
import { createRedactor } from '@/utils/report/documents/redaction/redact';
import { createReport, type Report } from '@/utils/report/report';
import { titleOf } from '@/utils/report/words/cause-title';
import type { Words } from '@/utils/report/words/words';
import { customersView } from '@/utils/report/workbench/customers-view';
import { messageView } from '@/utils/report/workbench/message-view';
import { rowView } from '@/utils/report/workbench/row-view';
import type { ReadingView } from '@/utils/report/workbench/types';
import { UnreadableFile } from '@/utils/text-files/bytes';
import { inTextLanguage } from '@/utils/words/language';
import { say } from '@/utils/words/say';
import type { Name, Requests } from '../protocol';
import { Board } from './board';
import { type CaseSource, insideWords, MOST_IN_CASE, makeCase } from './case';
import { compared } from './compared';
import { exportRows } from './export';
import { incidentFacts, incidentPage } from './found-incident';
import { diagnoseText, endedAt, withEnd, withLines, withSender } from './found-message';
import { Incidents } from './incidents';
import { ListedRows, rowOf } from './listed';
import { FileReading } from './read-files';
import type { Reader } from './reader';
import { type Found, Shelf } from './shelf';
import { nextTurn } from './turn';
import { wholeLog } from './whole-log';

/** Answers each request of the page. */
type Answers = {
  [K in Name]: (ask: Ask<K>) => Requests[K]['answer'] | Promise<Requests[K]['answer']>;
};
type Ask<K extends Name> = Requests[K]['ask'];
type Answer<K extends Name> = Requests[K]['answer'];

export interface DeskOptions {
  readonly engine: Engine;
  readonly reader: Reader;
  readonly words: Words;
  show(view: ReadingView): void;
}

/** The page is answered after this many milliseconds of reading at the latest. */
const TURN = 40;

/** Answers the page, and tells it how things stand while files are read. */
export class Desk implements Answers {
  private readonly ledger = new Ledger();
  private readonly shelf: Shelf;
  private readonly writer: Report;
  private readonly incidents: Incidents;
  private readonly board: Board;
  private readonly reading: FileReading;
  private readonly listed: ListedRows;
  private turn = performance.now();

  constructor(private readonly options: DeskOptions) {
    const { engine, reader, words, show } = options;
    const { ledger } = this;
    this.shelf = new Shelf(engine);
    this.writer = createReport(words);
    this.incidents = new Incidents(ledger);
    this.board = new Board(ledger, this.incidents, words, show);
    this.reading = new FileReading({ reader, ledger, shelf: this.shelf, step: () => this.step() });
    const isReading = () => this.reading.facts().isReading;
    this.listed = new ListedRows(ledger, (cause) => titleOf(cause, words), isReading);
  }

  async read({ files, zone }: Ask<'read'>): Promise<undefined> {
    const reads = this.reading.add(files, zone);
    this.showNow();
    await reads;
    this.showNow();
  }

  stop(): undefined {
    this.reading.stop();
  }

  readerDied(): undefined {
    this.options.reader.died();
  }

  know({ messages, isShown }: Ask<'know'>): undefined {
    for (const { facts, recipients } of messages) this.ledger.addMessage(facts, recipients);
    if (isShown) this.showNow();
  }

  rows(listing: Ask<'rows'>): Answer<'rows'> {
    const { ledger } = this;
    const { words } = this.options;
    const rows = this.listed.of(listing);
    const part = rows.subarray(listing.from, listing.from + listing.count);
    return { total: rows.length, rows: Array.from(part, (row) => rowView(row, ledger.facts(row), words)) };
  }

  rowOf({ key }: Ask<'rowOf'>): number {
    return rowOf(this.ledger, key);
  }

  async message({ row, text, isPatient = false }: Ask<'message'>): Promise<Answer<'message'>> {
    if (row < 0 || row >= this.ledger.length)
      return { problem: say('This message is not in what was read.') };
    try {
      const found = await this.find(row, text);
      if (!found) return { problem: say('The lines of this message could not be read.') };
      const whole = await this.wholeOf(found, row, text, isPatient);
      const ended = endedAt(this.ledger, row);
      const { diagnosis, lines } = withEnd(found, ended);
      const view = messageView(diagnosis, lines, this.options.words, { whole, ended });
      return { view, isWhole: whole !== null };
    } catch (error) {
      return { problem: problemOf(error) };
    }
  }

  async report({ row, text, format, redact }: Ask<'report'>): Promise<Answer<'report'>> {
    const found = await this.find(row, text).catch(() => null);
    if (!found) return null;
    if (format === 'lines') return this.linesOf(found, row, text, redact);
    const { diagnosis, lines } = withLines(withEnd(found, endedAt(this.ledger, row)));
    if (format === 'ticket') return this.writer.ticket([diagnosis], { redact });
    return this.writer.text([diagnosis], { format, redact, source: lines });
  }

  caseInside(about: Ask<'caseInside'>): Answer<'caseInside'> {
    const { rows, total } = this.rowsOf(about);
    return { rows, inside: insideWords(this.caseSource(), about, rows.length, total) };
  }

  async caseFile({ about, texts, redact }: Ask<'caseFile'>): Promise<Blob> {
    const page = await makeCase(this.caseSource(), { about, ...this.rowsOf(about), texts, redact });
    return new Blob([page], { type: 'text/html' });
  }

  customers(period: Ask<'customers'>): Answer<'customers'> {
    return customersView(customersOf(this.ledger, period), this.options.words);
  }

  marks({ records, isWhole }: Ask<'marks'>): undefined {
    this.incidents.remember(records, isWhole);
    this.showNow();
  }

  record({ key }: Ask<'record'>): Answer<'record'> {
    return this.incidents.record(key);
  }

  learned(): Answer<'learned'> {
    return this.reading.facts().isReading ? [] : this.incidents.learned();
  }

  incident({ key }: Ask<'incident'>): Answer<'incident'> {
    const view = incidentPage(this.ledger, this.incidents, key, this.options.words);
    return view ? { view } : { problem: say('This incident is not in what was read.') };
  }

  async mails({ row, text, redact, incident: key }: Ask<'mails'>): Promise<Answer<'mails'>> {
    const ended = endedAt(this.ledger, row);
    if (key === undefined && ended) return [];
    const found = await this.find(row, text).catch(() => null);
    const course = key === undefined ? null : this.incidents.course(key);
    const incident =
      course && inTextLanguage(() => incidentFacts(this.ledger, this.incidents, course, this.options.words));
    return found
      ? nextMails([withEnd(found, ended).diagnosis], this.options.words, {
          redact,
          asksOf,
          plainReasonOf,
          incident,
        })
      : [];
  }

  compare({ key }: Ask<'compare'>): Answer<'compare'> {
    const { ledger, shelf } = this;
    const filesOf = (row: number) => {
      const places = ledger.placesOf(row);
      return [shelf.fileNumber(places[0]), shelf.fileNumber(places.at(-1))] as const;
    };
    return compared({ ledger, files: shelf.names(), filesOf }, key, this.options.words);
  }

  async export({ format, from, count, texts, ...listing }: Ask<'export'>): Promise<Blob> {
    const { ledger, shelf } = this;
    const { engine, words } = this.options;
    // The list may be sorted anew while this is under way.
    const rows = this.listed.of(listing).slice(from, from + count);
    const source = { ledger, shelf, engine, words, step: () => this.step() };
    return exportRows(source, { rows, format, texts, isFirst: from === 0 });
  }

  async texts({ most, ...listing }: Ask<'texts'>): Promise<KeptText[]> {
    const { ledger, shelf } = this;
    const rows = [...this.listed.of(listing).subarray(0, most)];
    const texts = await shelf.textsAt(rows.map((row) => ledger.placesOf(row)));
    return rows.flatMap((row, i) => {
      const text = texts[i];
      return text ? [{ text, sender: ledger.facts(row).sender }] : [];
    });
  }

  private caseSource(): CaseSource {
    const { ledger, incidents } = this;
    const find = (row: number, text: string | undefined) => this.find(row, text);
    return { ledger, incidents, words: this.options.words, find };
  }

  /** The rows that a case is about, as many as it may hold. */
  private rowsOf(about: Ask<'caseInside'>): { rows: readonly number[]; total: number } {
    if (about.kind === 'message') return { rows: [about.row], total: 1 };
    const rows = about.kind === 'list' ? [...this.listed.of(about)] : this.incidents.rows(about.key);
    return { rows: rows.slice(0, MOST_IN_CASE), total: rows.length };
  }

  private showNow(): void {
    this.board.showNow(this.reading.facts());
  }

  private async step(): Promise<void> {
    if (this.board.isDue) this.showNow();
    if (performance.now() - this.turn < TURN) return;
    await nextTurn();
    this.turn = performance.now();
  }

  private wholeOf(found: Found, row: number, text: string | undefined, isPatient: boolean) {
    return wholeLog(this.shelf, { found, places: this.ledger.placesOf(row), text, isPatient });
  }

  private async linesOf(found: Found, row: number, text: string | undefined, redact: boolean) {
    const whole = await this.wholeOf(found, row, text, true).catch(() => null);
    const lines = (whole?.lines.length ? whole.lines : found.lines).join('\n');
    return `${redact ? createRedactor(addressesOf([found.diagnosis]), [lines])(lines) : lines}\n`;
  }

  private async find(row: number, text: string | undefined): Promise<Found | null> {
    const { ledger, shelf } = this;
    const found =
      text === undefined ? await shelf.find(ledger.placesOf(row)) : diagnoseText(this.options.engine, text);
    return found && withSender(found, ledger.facts(row).sender);
  }
}

function problemOf(error: unknown): string {
  if (error instanceof UnreadableFile)
    return say('The file of this message has changed since it was read: choose it again to see its lines.');
  return say('The lines of this message could not be read.');
}
