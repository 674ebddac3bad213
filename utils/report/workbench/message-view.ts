import type { Attempt, DiagnosedAttempt, Diagnosis } from '../../engine/types';
import { spanWords } from '../../words/format';
import { listed } from '../../words/marks';
import { numberWords } from '../../words/numbers';
import { say, sayCount } from '../../words/say';
import { noteOf } from '../page/note';
import { standings } from '../page/standings';
import { causeWords } from '../words/cause-words';
import { quote, quoteOrNull } from '../words/quote';
import { statusWordOf } from '../words/status-words';
import { subjectOfAttempt } from '../words/subject';
import { fullTime, isPast } from '../words/times';
import type { Words } from '../words/words';
import { delayView } from './delay-view';
import { type Folded, foldAttempts } from './folded-attempts';
import { lineViews } from './line-views';
import { type Ended, overView } from './over-view';
import type { MessageView, StepView } from './types';

const MOST_NOTES = 20;
const MOST_STEPS = 200;

/** What is known of a message beside its attempts. */
export interface Beside {
  /** `null` as long as the rest of its log was not looked at. */
  readonly whole?: WholeLog | null;
  /** `null` as long as it is not proven that what kept it out is over. */
  readonly ended?: Ended | null;
}

/** What a message's log says beside its attempts. */
export interface WholeLog {
  /** All lines that tell of the message, its status lines among them. */
  readonly lines: readonly string[];
  readonly subject: string | null;
}

/** The page of one message. `lines` are its raw status lines, one for each attempt, empty where an attempt has none of its own. */
export function messageView(
  diagnosis: Diagnosis,
  lines: readonly string[],
  words: Words,
  { whole = null, ended = null }: Beside = {},
): MessageView {
  const { message, attempts, deadlines } = diagnosis;
  const name =
    message.queueIds.length > 0 ? say('Message {id}', { id: listed(message.queueIds) }) : say('Message');
  const all = standings([diagnosis]);
  const folded = foldAttempts(attempts);
  const shown = folded.slice(-MOST_STEPS);
  return {
    heading: whole?.subject ?? name,
    subheading: whole?.subject ? name : '',
    fields: fieldsOf(diagnosis),
    notes: all.slice(0, MOST_NOTES).flatMap(({ state }) => notesAt(diagnosis, state.last, words)),
    over: ended ? overView(ended) : '',
    moreNotes: Math.max(0, all.length - MOST_NOTES),
    steps: shown.map((one, i) => stepView(one, shown[i - 1]?.last.attempt ?? null, words)),
    moreSteps: folded.slice(0, -MOST_STEPS).reduce((sum, { before }) => sum + 1 + before, 0),
    next: nextWords(deadlines, words),
    ...lineViews(attempts, lines, whole?.lines ?? []),
  };
}

function notesAt(diagnosis: Diagnosis, index: number, words: Words) {
  const last = diagnosis.attempts[index];
  return last ? [noteOf(subjectOfAttempt(last, diagnosis), words)] : [];
}

function fieldsOf({ message, deadlines, recipients, attempts }: Diagnosis): [string, string][] {
  const fields: readonly (readonly [string, string | null])[] = [
    [say('Sender'), quoteOrNull(message.sender)],
    [say('Message-ID'), quoteOrNull(message.messageId)],
    [say('Arrived'), fullTime(deadlines.arrived)],
    [say('Recipients'), numberWords(recipients.length)],
    [say('Attempts'), numberWords(attempts.length)],
    [
      say('Recoverable until'),
      deadlines.recoverableUntil && say('about {when}', { when: fullTime(deadlines.recoverableUntil) ?? '' }),
    ],
  ];
  return fields.flatMap(([name, value]) => (value ? [[name, value] as [string, string]] : []));
}

function stepView({ last, first, before, index }: Folded, previous: Attempt | null, words: Words): StepView {
  const { attempt, finding } = last;
  const hop = attempt.nextHop?.host ?? attempt.nextHop?.address ?? '';
  return {
    key: String(index),
    time: fullTime(attempt.time) ?? '',
    gap: gapWords(previous, attempt),
    earlier: earlierWords(before, first),
    status: attempt.status,
    statusWord: statusWordOf(attempt.status, finding.cause),
    title: causeWords({ finding, status: attempt.status }, words).title,
    recipient: quote(attempt.recipient ?? '', 120),
    nextHop: quote(hop, 120),
    remark: remarkOf(attempt, finding.inherited),
    delay: delayView(attempt),
  };
}

function earlierWords(before: number, { attempt }: DiagnosedAttempt): string {
  if (before === 0) return '';
  const since = fullTime(attempt.time);
  if (!since)
    return sayCount(before, {
      one: '{n} earlier attempt with the same answer.',
      other: '{n} earlier attempts with the same answer.',
    });
  return sayCount(
    before,
    {
      one: '{n} earlier attempt with the same answer, the first {since}.',
      other: '{n} earlier attempts with the same answer, the first {since}.',
    },
    { since },
  );
}

function remarkOf({ reply }: Attempt, isInherited: boolean): string {
  if (reply.suspended) return say('Nobody was contacted: the reason is that of an earlier attempt.');
  return isInherited ? say('This line gives no reason: it is that of the attempt before.') : '';
}

/** Recipients of one message are tried together: then there is no gap to tell of. */
function gapWords(before: Attempt | null, { time }: Attempt): string {
  const seconds = (Date.parse(time ?? '') - Date.parse(before?.time ?? '')) / 1000;
  return seconds >= 1 ? say('after {span}', { span: spanWords(seconds) }) : '';
}

function nextWords({ nextAttempt, givesUp, isLearned }: Diagnosis['deadlines'], words: Words): string {
  if (!nextAttempt) return '';
  const end = fullTime(givesUp) ?? '';
  if (isPast(givesUp, words)) return say('Retries ended at about {when}.', { when: end });
  const when = fullTime(nextAttempt) ?? '';
  if (isPast(nextAttempt, words))
    return say('A new try was due at about {when}: this log ends before it.', { when });
  const next = isLearned
    ? say('Next try at about {when} (estimated from the gaps above).', { when })
    : say('Next try at about {when} (estimated).', { when });
  return givesUp ? `${next} ${say('Retries end at about {when}.', { when: end })}` : next;
}
