import type { Engine } from '@/utils/engine/engine';
import { diagnosisOf } from '@/utils/engine/messages/messages';
import { countCauses } from '@/utils/ledger/count-causes';
import { Ledger } from '@/utils/ledger/ledger';
import { incidentsOf } from '@/utils/ledger/ledger-incidents';
import { select } from '@/utils/ledger/query';
import { createReport } from '@/utils/report/report';
import type { Words } from '@/utils/report/words/words';
import { createExporter } from '@/utils/report/workbench/exports';
import { ledgerView, titleOf } from '@/utils/report/workbench/ledger-view';
import { messageView } from '@/utils/report/workbench/message-view';
import { type ReadingView, readingView } from '@/utils/report/workbench/reading-view';
import { rowView } from '@/utils/report/workbench/row-view';
import { UnreadableFile } from '@/utils/text-files/bytes';
import type { Listing, Name, Requests } from '../protocol';
import { FileReading } from './read-files';
import type { Reader } from './reader';
import { type Found, Shelf } from './shelf';

type Desk = {
  [K in Name]: (ask: Requests[K]['ask']) => Requests[K]['answer'] | Promise<Requests[K]['answer']>;
};

export interface DeskOptions {
  readonly engine: Engine;
  readonly reader: Reader;
  readonly words: Words;
  show(view: ReadingView): void;
}

/** Looking at the whole costs time that grows with it: at most this share of the reading is spent on it. */
const SHARE_OF_SHOWING = 0.15;
const SHOW_EVERY = 400;
/** The page is answered after this many milliseconds of reading at the latest. */
const TURN = 40;

/** Answers the page, and tells it how things stand while files are read. */
export function createDesk({ engine, reader, words, show }: DeskOptions): Desk {
  const ledger = new Ledger();
  const shelf = new Shelf(engine);
  const report = createReport(words);
  const title = (cause: string) => titleOf(cause, words);
  let shown = 0;
  let pause = SHOW_EVERY;
  let turn = performance.now();

  const showNow = () => {
    const start = performance.now();
    const { counts, length: listed, timeline } = ledger;
    const facts = {
      counts,
      listed,
      causes: countCauses(ledger),
      incidents: incidentsOf(ledger),
      timeline: timeline.view(),
    };
    show(readingView(reading.facts(), ledgerView(facts, words)));
    shown = performance.now();
    pause = Math.max(SHOW_EVERY, (shown - start) / SHARE_OF_SHOWING);
  };
  const step = async () => {
    if (performance.now() - shown > pause) showNow();
    if (performance.now() - turn < TURN) return;
    await nextTurn();
    turn = performance.now();
  };
  const reading = new FileReading({ reader, ledger, shelf, step });

  let listed = { key: '', version: -1, until: 0, rows: new Uint32Array(0) as Uint32Array };
  const rowsOf = ({ filter, sort }: Listing): Uint32Array => {
    const start = performance.now();
    const key = JSON.stringify([filter, sort]);
    // While files are read the list grows all the time: it is made anew at most for a share of the time.
    const isFresh = listed.version === ledger.attempts || (start < listed.until && reading.facts().isReading);
    if (listed.key === key && isFresh) return listed.rows;
    const rows = select(ledger, filter, sort, title);
    const end = performance.now();
    listed = { key, version: ledger.attempts, until: end + (end - start) / SHARE_OF_SHOWING, rows };
    return rows;
  };
  const find = async (row: number, text: string | undefined): Promise<Found | null> => {
    const found = text === undefined ? await shelf.find(ledger.placesOf(row)) : diagnoseText(engine, text);
    return found && withSender(found, ledger.facts(row).sender);
  };

  return {
    async read({ files, zone }) {
      const reads = reading.add(files, zone);
      showNow();
      await reads;
      showNow();
      return undefined;
    },
    stop: () => {
      reading.stop();
      return undefined;
    },
    know({ messages, isShown }) {
      for (const { facts, recipients } of messages) ledger.addMessage(facts, recipients);
      if (isShown) showNow();
      return undefined;
    },
    rows(listing) {
      const rows = rowsOf(listing);
      const part = rows.subarray(listing.from, listing.from + listing.count);
      return { total: rows.length, rows: Array.from(part, (row) => rowView(row, ledger.facts(row), words)) };
    },
    async message({ row, text }) {
      if (row < 0 || row >= ledger.length) return { problem: 'This message is not in what was read.' };
      try {
        const found = await find(row, text);
        return found
          ? { view: messageView(found.diagnosis, found.lines, words) }
          : { problem: 'The lines of this message could not be read.' };
      } catch (error) {
        return { problem: problemOf(error) };
      }
    },
    async report({ row, text, format, redact }) {
      const found = await find(row, text).catch(() => null);
      if (!found) return null;
      const { diagnosis, lines } = withLines(found);
      return report.text([diagnosis], { format, redact, source: lines });
    },
    export({ format, ...listing }) {
      const exporter = createExporter(format, words);
      const blocks: string[] = [exporter.head];
      for (const row of rowsOf(listing)) blocks.push(exporter.row(ledger.facts(row)));
      return new Blob(blocks, { type: exporter.type });
    },
    async texts({ most, ...listing }) {
      const kept: { text: string; sender: string }[] = [];
      for (const row of rowsOf(listing).subarray(0, most)) {
        const text = await shelf.linesAt(ledger.placesOf(row)).then(
          (lines) => lines.filter(Boolean).join('\n'),
          () => '',
        );
        if (text) kept.push({ text, sender: ledger.facts(row).sender });
        await nextTurn();
      }
      return kept;
    },
    rowOf: ({ key }) => rowOf(ledger, key),
    readerDied: () => {
      reader.died();
      return undefined;
    },
  };
}

function problemOf(error: unknown): string {
  if (error instanceof UnreadableFile)
    return 'The file of this message has changed since it was read: choose it again to see its lines.';
  return 'The lines of this message could not be read.';
}

/** The row of a message by its key; by its queue id alone where the logs were read in another order. -1 where there is none. */
function rowOf(ledger: Ledger, key: string): number {
  const [, queueId = '', number] = /^(.{0,60})-(\d{1,9})$/.exec(key) ?? [];
  const isIt = (row: number) => ledger.facts(row).queueId.slice(0, 60) === queueId;
  const row = Number(number ?? -1);
  if (row >= 0 && row < ledger.length && (queueId === '' || isIt(row))) return row;
  if (!queueId) return -1;
  const rows = select(ledger, { text: queueId }, { key: 'first', isDescending: false }, () => '');
  return rows.find(isIt) ?? -1;
}

function diagnoseText(engine: Engine, text: string): Found | null {
  const [diagnosis] = engine.diagnose(text);
  if (!diagnosis) return null;
  return {
    diagnosis,
    lines: diagnosis.attempts.map(({ attempt: { span } }) => text.slice(span.start, span.end).trim()),
  };
}

/** The sender stands in a line of its own, far from those of the attempts. */
function withSender({ diagnosis, lines }: Found, sender: string): Found {
  if (diagnosis.message.sender !== null || !sender) return { diagnosis, lines };
  return { diagnosis: diagnosisOf(diagnosis.attempts, { ...diagnosis.message, sender }), lines };
}

/** A report quotes the lines of a text by their places in it: here they are put into one. */
function withLines({ diagnosis, lines }: Found): { diagnosis: Found['diagnosis']; lines: string } {
  let at = 0;
  const attempts = diagnosis.attempts.map((one, i) => {
    const start = at;
    at += (lines[i] ?? '').length + 1;
    return { ...one, attempt: { ...one.attempt, span: { start, end: at - 1 } } };
  });
  const source = attempts.map((_, i) => lines[i] ?? '').join('\n');
  return { diagnosis: { ...diagnosis, attempts, deadlines: diagnosis.deadlines }, lines: source };
}

const channel = new MessageChannel();
const waiting: (() => void)[] = [];
channel.port1.onmessage = () => waiting.shift()?.();

/** Lets what the page has asked meanwhile have its turn. A timer would be held up for milliseconds each time. */
function nextTurn(): Promise<void> {
  return new Promise<void>((resolve) => {
    waiting.push(resolve);
    channel.port2.postMessage(null);
  });
}
