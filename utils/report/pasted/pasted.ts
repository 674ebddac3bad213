import type { Engine, ReadOptions } from '../../engine/engine';
import type { Diagnosis } from '../../engine/types';
import type { Report } from '../report';
import type { PastedItemView, PastedView } from '../types';
import { count } from '../words/numbers';
import { quote } from '../words/quote';
import { NOTHING_READABLE, whatIsReadable } from '../words/readable';

/**
 * Shows a pasted text: what the engine reads in it, as every other surface does.
 * In: any text, the engine, the report. Out: at most `mostNotes` notes and as many words about the rest. Never throws.
 */
export function readPasted(text: string, engine: Engine, report: Report, options?: ReadOptions): PastedView {
  if (text.trim() === '') return emptyView;
  const read = bounded(text);
  const diagnoses = engine.diagnose(read, options);
  if (diagnoses.length === 0) return unreadable(read);
  return foundView(diagnoses, report, read.length < text.length);
}

/** A browser page shows no more notes than a person reads. */
const mostNotes = 50;
const mostEarlier = 10;
/** Characters that are read: some seconds' work on a slow machine. */
const mostText = 6_000_000;

/** Nothing is pasted yet. */
export const emptyView: PastedView = {
  kind: 'empty',
  headline: 'Paste a delivery log, or a reply from a mail server.',
  hints: [],
  summary: null,
  items: [],
  more: null,
};

/** Says what is there instead, where that can be told: it shows what was taken, and leads to what is missing. */
function unreadable(text: string): PastedView {
  const { holds, paste } = whatIsReadable(text);
  return {
    ...emptyView,
    kind: 'unreadable',
    headline: NOTHING_READABLE,
    hints: holds ? [holds, ...paste] : paste,
  };
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

function foundView(diagnoses: readonly Diagnosis[], report: Report, cut: boolean): PastedView {
  const recipients = sum(diagnoses.map((diagnosis) => diagnosis.recipients.length));
  return {
    kind: 'found',
    headline: diagnoses.every(isBareReply)
      ? repliesWords(diagnoses.length)
      : `${count(diagnoses.length, 'message')}, ${count(recipients, 'recipient')}, ${attemptsOf(diagnoses)}.`,
    hints: cut ? ['The text is very long: only its first six million characters were read.'] : [],
    summary: recipients > 1 ? report.summary(diagnoses) : null,
    items: foundItems(diagnoses, report),
    more: moreWords(recipients - mostNotes, 'recipient'),
  };
}

/** A reply alone: nobody knows whom or when it was about. */
function isBareReply({ message: { attempts } }: Diagnosis): boolean {
  return attempts.every(
    ({ recipient, queueId, time }) => recipient === null && queueId === null && time === null,
  );
}

function repliesWords(replies: number): string {
  return replies === 1
    ? 'One reply, without a log around it.'
    : `${replies} replies, without a log around them.`;
}

function attemptsOf(diagnoses: readonly Diagnosis[]): string {
  return count(sum(diagnoses.map((diagnosis) => diagnosis.attempts.length)), 'delivery attempt');
}

function foundItems(diagnoses: readonly Diagnosis[], report: Report): PastedItemView[] {
  const items: PastedItemView[] = [];
  let room = mostNotes;
  for (const diagnosis of diagnoses) {
    if (room <= 0) break;
    const item = foundItem(diagnosis, report, room, `message-${items.length}`);
    room -= item.notes.length;
    items.push(item);
  }
  return items;
}

function foundItem(diagnosis: Diagnosis, report: Report, room: number, key: string): PastedItemView {
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

function moreWords(more: number, noun: string): string | null {
  return more > 0 ? `And ${count(more, `more ${noun}`)}, not shown.` : null;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
