import type { Diagnosis } from '../../engine/types';
import type { OverviewGroupView, OverviewView, ReadFailure, RowState } from '../types';
import { count, numberWords } from '../words/numbers';
import { quoteOrNull } from '../words/quote';
import { isOpen, severity } from '../words/status-words';
import { subjectOfAttempt } from '../words/subject';
import { minuteOf } from '../words/times';
import { undeliveredWords } from '../words/undelivered-words';
import type { Words } from '../words/words';
import { causeWords } from './note';
import { failuresWords } from './read-words';
import { standings } from './summary';

/** What is known of the undelivered messages of one page. */
export interface OverviewFacts {
  /** The state that each of their rows shows. */
  readonly states: readonly RowState[];
  /** Of those whose log is known, what it says. */
  readonly known: readonly (readonly Diagnosis[])[];
  /** Of those, how many have a log without any delivery attempt. */
  readonly empty: number;
  /** Why logs could not be read, one for each. */
  readonly failures: readonly ReadFailure[];
  /** Whether reading has stopped, until a person opens a log again. */
  readonly hasStopped: boolean;
  /** Whether a log was opened on this visit, so that others can be read. */
  readonly hasLearned: boolean;
  /** How many of the others Yellowline could read by itself. */
  readonly readable: number;
  /** While logs are being read. */
  readonly progress: { readonly done: number; readonly total: number } | null;
  /** The key of the group whose rows are marked. */
  readonly marked: string | null;
}

/** The page as a whole: how many messages are stuck, why, and where. `words` are needed only where a log is known. */
export function overviewOf(facts: OverviewFacts, words: Words | null): OverviewView {
  const { states, known, empty, failures, hasStopped, hasLearned, readable, progress, marked } = facts;
  const unread = states.length - known.length - empty;
  return {
    headline: `${undeliveredWords(states.length)}.`,
    states: stateCounts(states),
    groups: words ? groupsOf(known, words, marked) : [],
    rest: restWords(known.length > 0 ? unread : 0, empty),
    progress: progress && { ...progress, words: `Reading logs: ${progress.done} of ${progress.total}` },
    canDiagnose: readable > 0 && !progress,
    problem: progress ? null : failuresWords(failures, hasStopped),
    hint:
      unread > 0 && readable === 0 && !hasLearned && !progress
        ? 'Open the Logs of one message, and Yellowline can read the others too.'
        : null,
  };
}

/** Names the group that a message belongs to; null where its log holds no recipient. */
export function groupKeyOf(diagnoses: readonly Diagnosis[]): string | null {
  const lead = leadOf(diagnoses);
  return lead && `${lead.finding.cause} ${lead.host ?? ''}`;
}

function restWords(unread: number, empty: number): string | null {
  const words = [
    unread > 0 && `${count(unread, 'message')} not read yet`,
    empty > 0 && `${count(empty, 'message')} without any attempt in the log so far`,
  ];
  return words.filter(Boolean).join(', ') || null;
}

const mostGroups = 12;
const stateNames: readonly (readonly [RowState, string])[] = [
  ['failed', 'failed'],
  ['deferring', 'deferring'],
  ['queued', 'queued'],
  ['deep-filtered', 'deep filtered'],
  ['undelivered', 'of unknown state'],
];

function stateCounts(states: readonly RowState[]): string {
  const counts = new Map<RowState, number>();
  for (const state of states) counts.set(state, (counts.get(state) ?? 0) + 1);
  return stateNames
    .map(([state, name]) => [counts.get(state) ?? 0, name] as const)
    .filter(([number]) => number > 0)
    .map(([number, name]) => `${numberWords(number)} ${name}`)
    .join(', ');
}

function groupsOf(known: OverviewFacts['known'], words: Words, marked: string | null): OverviewGroupView[] {
  const groups = new Map<string, Lead[]>();
  for (const diagnoses of known) {
    const lead = leadOf(diagnoses);
    const key = groupKeyOf(diagnoses);
    if (lead && key !== null) groups.set(key, [...(groups.get(key) ?? []), lead]);
  }
  return [...groups]
    .map(([key, leads]) => groupView(key, leads, words, marked === key))
    .sort((a, b) => Number(isOpen(b.status)) - Number(isOpen(a.status)) || b.count - a.count)
    .slice(0, mostGroups);
}

function groupView(key: string, leads: readonly Lead[], words: Words, isMarked: boolean): OverviewGroupView {
  const [first] = leads as [Lead, ...Lead[]];
  const since = leads
    .map((lead) => lead.since)
    .filter((time) => time !== null)
    .sort()[0];
  const host = quoteOrNull(first.host, 80);
  const where = [host, since && `since ${minuteOf(since)}`].filter(Boolean).join(', ');
  const { title } = causeWords(first, words);
  return {
    key,
    count: leads.length,
    status: first.status,
    cause: first.finding.cause,
    title,
    where,
    isMarked,
  };
}

/** The worst that is said of a message. */
function leadOf(diagnoses: readonly Diagnosis[]) {
  const [worst] = standings(diagnoses);
  const attempts = worst?.diagnosis.attempts ?? [];
  const last = worst && attempts[worst.state.last];
  if (!last) return null;
  const { finding, status, nextHop } = subjectOfAttempt(last, worst.diagnosis);
  const first = attempts.find((one) => severity(one.attempt.status) < severity('sent') && one.attempt.time);
  return {
    finding,
    status,
    host: nextHop?.host ?? nextHop?.address ?? null,
    since: first?.attempt.time ?? null,
  };
}

type Lead = NonNullable<ReturnType<typeof leadOf>>;
