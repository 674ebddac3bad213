import type { DiagnosedAttempt, Diagnosis, UntriedMessage } from '../engine/types';
import { type MessageReportOptions, messageReport } from './documents/message-report';
import { type TicketOptions, ticketText } from './documents/ticket';
import { trackingInformation } from './documents/tracking';
import { cardOf } from './page/card';
import { briefLine, noteLine } from './page/lines';
import { noteOf } from './page/note';
import { summaryOf } from './page/summary';
import { untriedSummary } from './page/untried-summary';
import type { CardView, NoteView, RowState, SummaryView, UntriedView } from './types';
import { actorLine } from './words/actor-lines';
import { tellIn } from './words/setting';
import { storyOf } from './words/story';
import { subjectOfAttempt } from './words/subject';
import { untriedView } from './words/untried';
import type { Setting, Words } from './words/words';

/** Diagnoses in, view models out: all sentences that people read are made here. */
export interface Report {
  /** One attempt of a message. Throws a RangeError where the message has no such attempt. */
  note(diagnosis: Diagnosis, index: number): NoteView;
  /** Who has to act about an attempt, without the name of their server. */
  actorLine(diagnosis: Diagnosis, index: number): string;
  /** One attempt by itself, where the rest of its message is not at hand. */
  attempt(diagnosed: DiagnosedAttempt): NoteView;
  /** The top of a log. */
  summary(diagnoses: readonly Diagnosis[]): SummaryView;
  /** The top of a log without any attempt; `state`: what its row shows. Null where nothing can be told of it. */
  untried(untried: readonly UntriedMessage[], state: RowState | null): SummaryView | null;
  /** Messages without any attempt, beside others; null where there are none. */
  untriedBeside(untried: readonly UntriedMessage[], most: number): UntriedView | null;
  /** A report of messages, to be sent to whoever must act. */
  text(diagnoses: readonly Diagnosis[], options: MessageReportOptions): string;
  /** The same in few lines, for a ticket. */
  ticket(diagnoses: readonly Diagnosis[], options: TicketOptions): string;
  /** What finds a message again on the server that took it; null where that attempt did not deliver. */
  tracking(diagnosis: Diagnosis, index: number): string | null;
  /** The hover card of a row; `diagnoses` is null for as long as the log is not known; `seen`: when it was read, null on this visit. */
  card(
    state: RowState | null,
    diagnoses: readonly Diagnosis[] | null,
    progress: CardView['progress'],
    seen?: number | null,
  ): CardView;
}

/** `setting`: when and where it is told. Without it, nothing is compared with the clock. */
export function createReport(base: Words, setting: Setting = {}): Report {
  const words = tellIn(base, setting);
  return {
    note: (diagnosis, index) => ({
      ...noteOf(subjectOfAttempt(attemptAt(diagnosis, index), diagnosis), words),
      brief: briefLine(diagnosis, index, words),
      line: noteLine(diagnosis, index, words),
    }),
    actorLine: (diagnosis, index) => {
      const { acting } = storyOf(subjectOfAttempt(attemptAt(diagnosis, index), diagnosis), words);
      return actorLine({ ...acting, server: null });
    },
    attempt: (diagnosed) => noteOf(subjectOfAttempt(diagnosed, alone(diagnosed)), words),
    summary: (diagnoses) => summaryOf(diagnoses, words),
    untried: (untried, state) => untriedSummary(untried, state, words),
    untriedBeside: (untried, most) => untriedView(untried, most, words),
    text: (diagnoses, options) => messageReport(diagnoses, words, options),
    ticket: (diagnoses, options) => ticketText(diagnoses, words, options),
    tracking: trackingInformation,
    card: (state, diagnoses, progress, seen = null) => cardOf(state, diagnoses, progress, seen, words),
  };
}

function alone(diagnosed: DiagnosedAttempt) {
  return { attempts: [diagnosed], deadlines: null };
}

function attemptAt({ attempts }: Diagnosis, index: number) {
  const found = attempts[index];
  if (!found) throw new RangeError(`Ask for an attempt from 0 to ${attempts.length - 1}, not ${index}.`);
  return found;
}
