import type { Engine, ReadOptions } from '../../engine/engine';
import type { Diagnosis } from '../../engine/types';
import type { Report } from '../report';
import type { NoteView, PastedItemView, PastedView } from '../types';
import { count } from '../words/numbers';
import { quote } from '../words/quote';
import { whatIsReadable } from '../words/readable';
import { splitReplies } from './pasted-replies';

/**
 * Reads a pasted text: delivery records where it has some, else bare replies.
 * In: any text, the engine, the report. Out: at most `mostNotes` notes and as many words about the rest. Never throws.
 */
export function readPasted(text: string, engine: Engine, report: Report, options?: ReadOptions): PastedView {
  if (text.trim() === '') return emptyView;
  const read = bounded(text);
  const diagnoses = engine.diagnose(read, options);
  if (diagnoses.length > 0 && !diagnoses.every(isBareReply))
    return logView(diagnoses, report, read.length < text.length);
  return repliesView(splitReplies(read.slice(0, mostReplyText)), engine, report) ?? unreadable(read);
}

/** A reply alone: the engine knows neither whom nor when it was about. */
function isBareReply({ message: { attempts } }: Diagnosis): boolean {
  return attempts.every(
    ({ recipient, queueId, nextHop, time, reply }) =>
      recipient === null && queueId === null && nextHop === null && time === null && reply.stage === null,
  );
}

/** A browser page shows no more notes than a person reads. */
const mostNotes = 50;
const mostEarlier = 10;
/** Characters that are read: some seconds' work on a slow machine. */
const mostText = 6_000_000;
/** Replies without a log around them are short, however many are pasted. */
const mostReplyText = 100_000;

/** Nothing is pasted yet. */
export const emptyView: PastedView = {
  kind: 'empty',
  headline: 'Paste a delivery log, or a reply from a mail server.',
  hints: [],
  summary: null,
  items: [],
  more: null,
};

const unreadableView: PastedView = {
  ...emptyView,
  kind: 'unreadable',
  headline: 'Nothing here that can be read as a delivery record.',
  hints: [
    'Open the logs of a message in Quarantine+ and copy the whole log, with the lines that say status=.',
    'Or paste only what the mail server answered, such as “452 4.2.2 Mailbox is full”.',
  ],
};

/** Says what is there instead, where that can be told: it shows what was taken, and leads to what is missing. */
function unreadable(text: string): PastedView {
  const readable = whatIsReadable(text);
  return readable ? { ...unreadableView, hints: [readable, ...unreadableView.hints] } : unreadableView;
}

/** The reader itself gave up; nobody knows of a text that makes it. */
export const failedView: PastedView = {
  ...emptyView,
  kind: 'unreadable',
  headline: 'This text could not be read to its end.',
  hints: ['Paste a shorter part of the log, such as the lines of one message.'],
};

/** Cuts at the end of a line, so that no record is read by half. */
function bounded(text: string): string {
  if (text.length <= mostText) return text;
  const end = text.lastIndexOf('\n', mostText);
  return text.slice(0, end > 0 ? end : mostText);
}

function logView(diagnoses: readonly Diagnosis[], report: Report, cut: boolean): PastedView {
  const recipients = sum(diagnoses.map((diagnosis) => diagnosis.recipients.length));
  return {
    kind: 'found',
    headline: `${count(diagnoses.length, 'message')}, ${count(recipients, 'recipient')}, ${attemptsOf(diagnoses)}.`,
    hints: cut ? ['The text is very long: only its first six million characters were read.'] : [],
    summary: recipients > 1 ? report.summary(diagnoses) : null,
    items: logItems(diagnoses, report),
    more: moreWords(recipients - mostNotes, 'recipient'),
  };
}

function attemptsOf(diagnoses: readonly Diagnosis[]): string {
  return count(sum(diagnoses.map((diagnosis) => diagnosis.attempts.length)), 'delivery attempt');
}

function logItems(diagnoses: readonly Diagnosis[], report: Report): PastedItemView[] {
  const items: PastedItemView[] = [];
  let room = mostNotes;
  for (const diagnosis of diagnoses) {
    if (room <= 0) break;
    const item = logItem(diagnosis, report, room, `message-${items.length}`);
    room -= item.notes.length;
    items.push(item);
  }
  return items;
}

function logItem(diagnosis: Diagnosis, report: Report, room: number, key: string): PastedItemView {
  const latest = new Set(diagnosis.recipients.map((state) => state.last));
  const earlier = [...diagnosis.attempts.keys()].filter((index) => !latest.has(index));
  return {
    key,
    heading: heading(diagnosis),
    notes: [...latest].slice(0, room).map((index) => report.note(diagnosis, index)),
    earlier: earlier.slice(-mostEarlier).map((index) => report.note(diagnosis, index).brief),
    moreEarlier: Math.max(0, earlier.length - mostEarlier),
  };
}

function heading({ message }: Diagnosis): string | null {
  const id = message.queueIds[0];
  const parts = [id && `Message ${quote(id, 80)}`, message.sender && `from ${quote(message.sender, 120)}`];
  return parts.filter(Boolean).join(' ') || null;
}

function repliesView(replies: readonly string[], engine: Engine, report: Report): PastedView | null {
  const notes = replies.slice(0, mostNotes).flatMap((reply) => replyNote(reply, engine, report));
  if (notes.length === 0) return null;
  return {
    kind: 'found',
    headline: notes.length === 1 ? 'One reply, without a log around it.' : `${notes.length} replies.`,
    hints: [],
    summary: null,
    items: notes.map((note, index) => replyItem(note, `reply-${index}`)),
    more: moreWords(replies.length - mostNotes, 'line'),
  };
}

/** A line without a reply code in which no cause is recognised is prose, and left alone. */
function replyNote(text: string, engine: Engine, report: Report): NoteView[] {
  const diagnosis = engine.diagnoseReply(text);
  const { code, enhancedCode } = diagnosis.reply;
  const readable = code !== null || enhancedCode !== null || !diagnosis.finding.cause.startsWith('unknown.');
  return readable ? [report.reply(diagnosis)] : [];
}

function replyItem(note: NoteView, key: string): PastedItemView {
  return { key, heading: null, notes: [note], earlier: [], moreEarlier: 0 };
}

function moreWords(more: number, noun: string): string | null {
  return more > 0 ? `And ${count(more, `more ${noun}`)}, not shown.` : null;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
