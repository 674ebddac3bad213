import type { Engine, ReadOptions } from '../../engine/engine';
import type { Trace } from '../../engine/trace/types';
import type { Diagnosis, LogAnswer, UntriedMessage } from '../../engine/types';
import { say, sayCount } from '../../words/say';
import type { Report } from '../report';
import type { TraceView } from '../types';
import { nothingReadable, whatIsReadable } from '../words/readable';
import { causesOf } from './pasted-causes';
import { itemsOf } from './pasted-items';
import { traceText, traceView } from './trace-view';
import type { PastedView } from './types';

/**
 * Shows a pasted text: what the engine reads in it, as every other surface does.
 * In: any text, the engine, the report. Out: at most `mostNotes` notes and as many words about the rest. Never throws.
 */
export function readPasted(
  text: string,
  engine: Engine,
  report: Report,
  options: PastedOptions = {},
): PastedView {
  if (text.trim() === '') return emptyView();
  const read = bounded(text);
  const { diagnoses, untried } = engine.read(read, options);
  const trace = options.trace ? traceView(options.trace(diagnoses), diagnoses) : null;
  if (diagnoses.length === 0)
    return trace ? tracedView(trace) : (untriedAlone(untried, report) ?? unreadable(read));
  const isCut = read.length < text.length;
  const found = foundView({ diagnoses, untried }, report, isCut, options.redact ?? false);
  // Of a mail that the log says was taken, its headers know more.
  const headline = trace?.isJoined && diagnoses.every(isTaken) ? trace.headline : found.headline;
  return { ...found, headline, trace };
}

const isTaken = ({ status }: Diagnosis) => status === 'sent';

function tracedView(trace: TraceView): PastedView {
  return { ...emptyView(), kind: 'traced', headline: trace.headline, ticket: traceText(trace), trace };
}

/** Nobody has tried to deliver any of it yet. */
function untriedAlone(untried: readonly UntriedMessage[], report: Report): PastedView | null {
  const summary = report.untried(untried, null);
  if (summary) return { ...emptyView(), kind: 'untried', headline: summary.headline, summary };
  const beside = report.untriedBeside(untried, MOST_UNTRIED);
  return beside && { ...emptyView(), kind: 'untried', headline: `${beside.words}.`, untried: beside };
}

export interface PastedOptions extends ReadOptions {
  /** Whether what is copied for a ticket has addresses and names in it. */
  readonly redact?: boolean;
  /** The way of a delivered mail, where the text has one: by the messages that the log in it tells of. */
  readonly trace?: ((diagnoses: readonly Diagnosis[]) => Trace) | null;
}

/** More messages than this are told by their causes. */
const MOST_MESSAGES = 10;
const MOST_UNTRIED = 20;
/** Characters that are read: some seconds' work on a slow machine. */
const mostText = 6_000_000;

/** Nothing is pasted yet. */
export function emptyView(): PastedView {
  return {
    kind: 'empty',
    headline: say('Paste a delivery log, or a reply from a mail server.'),
    extent: null,
    hints: [],
    summary: null,
    causes: [],
    items: [],
    delivered: null,
    untried: null,
    ticket: '',
    more: null,
    trace: null,
  };
}

/** Says what is there instead, where that can be told: it shows what was taken, and leads to what is missing. */
function unreadable(text: string): PastedView {
  const { holds, paste } = whatIsReadable(text);
  return {
    ...emptyView(),
    kind: 'unreadable',
    headline: nothingReadable(),
    hints: holds ? [holds, ...paste] : paste,
  };
}

/** The reader itself gave up; nobody knows of a text that makes it. */
export function failedView(): PastedView {
  return {
    ...emptyView(),
    kind: 'unreadable',
    headline: say('This text could not be read to its end.'),
    hints: [say('Paste a shorter part of the log, such as the lines of one message.')],
  };
}

/** Cuts at the end of a line, so that no record is read by half. */
function bounded(text: string): string {
  if (text.length <= mostText) return text;
  const end = text.lastIndexOf('\n', mostText);
  return text.slice(0, end > 0 ? end : mostText);
}

/** The verdict first, then what is not delivered; what arrived is counted, and folded. */
function foundView(
  { diagnoses, untried }: LogAnswer,
  report: Report,
  cut: boolean,
  redact: boolean,
): PastedView {
  const recipients = sum(diagnoses.map((diagnosis) => diagnosis.recipients.length));
  const summary = report.summary(diagnoses);
  const isMany = diagnoses.length > MOST_MESSAGES;
  return {
    kind: 'found',
    headline: summary.headline,
    extent: extentOf(diagnoses, recipients),
    hints: cut ? [say('The text is very long: only its first six million characters were read.')] : [],
    summary: recipients > 1 && !isMany ? summary : null,
    causes: isMany ? causesOf(diagnoses, report) : [],
    ...itemsOf(diagnoses, report, isMany),
    untried: report.untriedBeside(untried, MOST_UNTRIED),
    ticket: isMany ? '' : report.ticket(diagnoses, { redact }),
    trace: null,
  };
}

function extentOf(diagnoses: readonly Diagnosis[], recipients: number): string {
  if (diagnoses.every(isBareReply)) return repliesWords(diagnoses.length);
  return say('{messages}, {recipients}, {attempts}.', {
    messages: sayCount(diagnoses.length, { one: '{n} message', other: '{n} messages' }),
    recipients: sayCount(recipients, { one: '{n} recipient', other: '{n} recipients' }),
    attempts: attemptsOf(diagnoses),
  });
}

/** A reply alone: nobody knows whom or when it was about. */
function isBareReply({ message: { attempts } }: Diagnosis): boolean {
  return attempts.every(
    ({ recipient, queueId, time }) => recipient === null && queueId === null && time === null,
  );
}

function repliesWords(replies: number): string {
  return sayCount(replies, {
    one: 'One reply, without a log around it.',
    other: '{n} replies, without a log around them.',
  });
}

function attemptsOf(diagnoses: readonly Diagnosis[]): string {
  const attempts = sum(diagnoses.map((diagnosis) => diagnosis.attempts.length));
  return sayCount(attempts, { one: '{n} delivery attempt', other: '{n} delivery attempts' });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
