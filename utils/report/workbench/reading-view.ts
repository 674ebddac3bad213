import type { UntriedMessage } from '../../engine/types';
import type { TraceView } from '../types';
import { numberWords } from '../words/numbers';
import { quote } from '../words/quote';
import { spanWords } from '../words/spans';
import { untriedView } from '../words/untried';
import type { Setting } from '../words/words';
import { sizeWords } from './size-words';
import type { LedgerView, ReadingView } from './types';

/** What became of one file. */
export interface FileFacts {
  readonly name: string;
  readonly state:
    | 'waiting'
    | 'reading'
    | 'read'
    | 'stopped'
    | 'gone'
    | 'broken-gzip'
    | 'broken-zip'
    | 'empty-zip'
    | 'zip64'
    | 'encrypted'
    | 'too-large'
    | 'archive'
    | 'not-text'
    | 'failed';
  readonly attempts: number;
  /** Its messages that nobody has tried to deliver, once it is read to its end. */
  readonly untried: readonly UntriedMessage[];
  /** The way of the mail that it is, where it is one that was delivered. */
  readonly trace: TraceView | null;
  /** What the file holds instead of delivery records, as a sentence; `null` where that cannot be told. */
  readonly instead: string | null;
}

/** How far the reading is. */
export interface ReadingFacts {
  readonly files: readonly FileFacts[];
  /** Bytes as they are stored. */
  readonly done: number;
  readonly total: number;
  /** Bytes of unpacked text. */
  readonly unpacked: number;
  readonly seconds: number;
  readonly isReading: boolean;
}

/** What was read, in words, for the top of the workbench. */
export function readingView(facts: ReadingFacts, ledger: LedgerView, setting: Setting): ReadingView {
  const untried = facts.files.flatMap((file) => file.untried);
  return {
    ledger,
    isReading: facts.isReading,
    share: facts.total > 0 ? Math.min(1, facts.done / facts.total) : 1,
    progress: progressWords(facts),
    problems: problemsOf(facts.files),
    traces: tracesOf(facts.files),
    untried: untriedView(untried, MOST_UNTRIED, setting),
    names: namesOf(facts.files),
  };
}

const MOST_PROBLEMS = 20;
const MOST_UNTRIED = 100;
const MOST_TRACES = 20;

function tracesOf(files: readonly FileFacts[]): ReadingView['traces'] {
  return files
    .flatMap(({ name, trace }) => (trace ? [{ name: quote(name, 80), trace }] : []))
    .slice(0, MOST_TRACES);
}

function problemsOf(files: readonly FileFacts[]): string[] {
  const all = files.map(problemOf).filter((sentence) => sentence !== null);
  const more = all.length - MOST_PROBLEMS;
  return more > 0 ? [...all.slice(0, MOST_PROBLEMS), `… and ${numberWords(more)} more files.`] : all;
}

function problemOf({ name, state, attempts, untried, trace, instead }: FileFacts): string | null {
  const file = quote(name, 80);
  const kept = attempts > 0 ? ' What was read of it is shown.' : '';
  switch (state) {
    case 'gone':
      return `${file} was changed, moved or removed while it was read: choose it again, or a copy of it.${kept}`;
    case 'broken-gzip':
      return `${file} is damaged or incomplete: its packed data breaks off.${kept}`;
    case 'broken-zip':
      return `${file} is damaged or incomplete: its list of files cannot be read.`;
    case 'empty-zip':
      return `${file} holds no files.`;
    case 'zip64':
      return `${file} is a ZIP64 archive, which is not read here: unpack it first, or pack it as .gz.`;
    case 'encrypted':
      return `${file} is protected by a password: unpack it first.`;
    case 'too-large':
      return `${file} holds too much once it is unpacked: unpack it first, and choose what matters.${kept}`;
    case 'archive':
      return `${file} is packed in a way that is not read here: unpack it first, or pack it as .gz.`;
    case 'not-text':
      return `${file} is not text: choose a log, a mail or a table.`;
    case 'failed':
      return `${file} could not be read to its end.${kept}`;
    case 'stopped':
      return attempts > 0
        ? `${file} was not read to its end: the reading was stopped.`
        : `${file} was not read: the reading was stopped.`;
    case 'read':
      return attempts + untried.length > 0 || trace
        ? null
        : [`${file} holds no delivery records.`, instead].filter(Boolean).join(' ');
    default:
      return null;
  }
}

function namesOf(files: readonly FileFacts[]): string {
  const shown = files.slice(0, 3).map(({ name }) => quote(name, 60));
  const more = files.length - shown.length;
  return more > 0 ? `${shown.join(', ')} and ${numberWords(more)} more` : shown.join(', ');
}

function progressWords({ done, total, unpacked, seconds, isReading }: ReadingFacts): string {
  const rate = seconds > 0.2 ? `, ${sizeWords(unpacked / seconds)} a second` : '';
  if (!isReading) return `${sizeWords(unpacked)} read in ${spanWords(seconds)}${rate}.`;
  const left = seconds > 2 && done > 0 ? `, about ${spanWords(((total - done) / done) * seconds)} left` : '';
  return `${sizeWords(done)} of ${sizeWords(total)} read${rate}${left}`;
}
