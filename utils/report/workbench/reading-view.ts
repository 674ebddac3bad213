import type { UntriedMessage } from '../../engine/types';
import { spanWords } from '../../words/format';
import { inRow } from '../../words/marks';
import { plural, say, sayCount, text } from '../../words/say';
import type { TraceView } from '../types';
import { quote } from '../words/quote';
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
  return more > 0
    ? [
        ...all.slice(0, MOST_PROBLEMS),
        sayCount(more, { one: '… and {n} more file.', other: '… and {n} more files.' }),
      ]
    : all;
}

function problemOf({ name, state, attempts, untried, trace, instead }: FileFacts): string | null {
  const file = quote(name, 80);
  if (state === 'waiting' || state === 'reading') return null;
  if (state === 'stopped')
    return attempts > 0
      ? say('{file} was not read to its end: the reading was stopped.', { file })
      : say('{file} was not read: the reading was stopped.', { file });
  if (state === 'read') {
    const isTold = attempts + untried.length > 0 || trace !== null;
    return isTold
      ? null
      : [say('{file} holds no delivery records.', { file }), instead].filter(Boolean).join(' ');
  }
  const problem = say(PROBLEMS[state], { file });
  const isKept = attempts > 0 && KEEPS_SOME.has(state);
  return isKept ? `${problem} ${say('What was read of it is shown.')}` : problem;
}

/** A file of these is read until the trouble comes. */
const KEEPS_SOME: ReadonlySet<FileFacts['state']> = new Set(['gone', 'broken-gzip', 'too-large', 'failed']);

type Problem = Exclude<FileFacts['state'], 'waiting' | 'reading' | 'read' | 'stopped'>;

const PROBLEMS = {
  gone: text('{file} was changed, moved or removed while it was read: choose it again, or a copy of it.'),
  'broken-gzip': text('{file} is damaged or incomplete: its packed data breaks off.'),
  'broken-zip': text('{file} is damaged or incomplete: its list of files cannot be read.'),
  'empty-zip': text('{file} holds no files.'),
  zip64: text('{file} is a ZIP64 archive, which is not read here: unpack it first, or pack it as .gz.'),
  encrypted: text('{file} is protected by a password: unpack it first.'),
  'too-large': text('{file} holds too much once it is unpacked: unpack it first, and choose what matters.'),
  archive: text('{file} is packed in a way that is not read here: unpack it first, or pack it as .gz.'),
  'not-text': text('{file} is not text: choose a log, a mail or a table.'),
  failed: text('{file} could not be read to its end.'),
} as const satisfies Record<Problem, string>;

function namesOf(files: readonly FileFacts[]): string {
  const shown = files.slice(0, 3).map(({ name }) => quote(name, 60));
  const more = files.length - shown.length;
  const names = inRow(shown);
  return more > 0 ? sayCount(more, plural('{names} and {n} more{#files}'), { names }) : names;
}

function progressWords({ done, total, unpacked, seconds, isReading }: ReadingFacts): string {
  const rate = seconds > 0.2 && say('{size} a second', { size: sizeWords(unpacked / seconds) });
  if (!isReading) {
    const read = say('{size} read in {span}', { size: sizeWords(unpacked), span: spanWords(seconds) });
    return `${inRow([read, rate])}.`;
  }
  const left =
    seconds > 2 &&
    done > 0 &&
    say('about {span} left', { span: spanWords(((total - done) / done) * seconds) });
  const read = say('{done} of {total} read', { done: sizeWords(done), total: sizeWords(total) });
  return inRow([read, rate, left]);
}
