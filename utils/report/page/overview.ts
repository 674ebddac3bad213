import type { Diagnosis } from '../../engine/types';
import { beside, inRow } from '../../words/marks';
import { say, sayCount } from '../../words/say';
import type { OverviewGroupView, OverviewShareView, OverviewView, ReadFailure, RowState } from '../types';
import { causeWords } from '../words/cause-words';
import { quoteOrNull } from '../words/quote';
import { severity, statusWord } from '../words/status-words';
import { storyOf } from '../words/story';
import { minuteText } from '../words/times';
import type { Words } from '../words/words';
import { someKnownFrom } from './known-from';
import { overviewHead } from './overview-head';
import { keyOfLead, type Lead, leadOf, shareNames, shareOrder } from './overview-shares';
import { failuresWords } from './read-words';

/** What is known of the undelivered messages of one page. */
export interface OverviewFacts {
  /** The state that each of their rows shows. */
  readonly states: readonly RowState[];
  /** Of those whose log is known, what it says. */
  readonly known: readonly (readonly Diagnosis[])[];
  /** When that was read, in milliseconds since 1970, for each that was read before this visit. */
  readonly seen: readonly number[];
  /** Of the others, how many have a log without any delivery attempt. */
  readonly empty: number;
  /** Why logs could not be read, one for each. */
  readonly failures: readonly ReadFailure[];
  /** Whether reading has stopped, until a person asks for it again. */
  readonly hasStopped: boolean;
  /** Whether it is known how logs are asked for. */
  readonly hasLearned: boolean;
  /** How many of the others Yellowline could read by itself. */
  readonly readable: number;
  /** While logs are being read. */
  readonly progress: { readonly done: number; readonly total: number } | null;
  /** The group whose rows are marked, and which of them is looked at, from 0. */
  readonly marked: { readonly key: string; readonly at: number; readonly of: number } | null;
  /** Whether all lines are wanted. */
  readonly isLong: boolean;
  /** Whether the browser let the list be copied; null before. */
  readonly copied: boolean | null;
}

const mostLines = 6;

/** The page as a whole: how many messages are stuck, who must act, why, and where. `words` are needed only where a log is known. */
export function overviewOf(facts: OverviewFacts, words: Words | null): OverviewView {
  const { states, failures, hasStopped, hasLearned, readable, progress, isLong } = facts;
  const groups = words ? groupsOf(facts, words) : [];
  const shown = isLong ? groups : firstLines(groups);
  return {
    ...overviewHead(states, readable > 0 && !progress, hasLearned),
    shares: words ? sharesOf(groups, shown, facts, words) : [],
    lengthen: lengthenWords(groups.length, isLong),
    knownFrom: words && someKnownFrom(facts.seen, facts.known.length, words),
    rest: groups.length > 0 || facts.empty > 0 ? restWords(facts, groups) : null,
    progress: progress && {
      ...progress,
      words: say('Reading logs: {done} of {total}', { done: progress.done, total: progress.total }),
    },
    problem: progress ? null : failuresWords(failures, hasStopped),
    copy: groups.length > 0 ? copyWords(facts) : null,
  };
}

/** Messages with one cause at one server, for the same people; those first who can do something, then the worst, then the most. */
export function groupsOf(
  { known }: Pick<OverviewFacts, 'known'>,
  words: Words,
): (readonly [Lead, ...Lead[]])[] {
  const groups = new Map<string, [Lead, ...Lead[]]>();
  for (const diagnoses of known) {
    const lead = leadOf(diagnoses, words);
    if (!lead) continue;
    const group = groups.get(keyOfLead(lead));
    if (group) group.push(lead);
    else groups.set(keyOfLead(lead), [lead]);
  }
  return [...groups.values()].map(worstFirst).sort(([a, ...others], [b, ...more]) => {
    const byShare = shareOrder.indexOf(a.share) - shareOrder.indexOf(b.share);
    return byShare || severityOf(a) - severityOf(b) || more.length - others.length;
  });
}

function worstFirst(group: readonly [Lead, ...Lead[]]): readonly [Lead, ...Lead[]] {
  return group.toSorted((a, b) => severityOf(a) - severityOf(b)) as [Lead, ...Lead[]];
}

function severityOf({ subject }: Lead): number {
  return severity(subject.status);
}

type Groups = ReturnType<typeof groupsOf>;

/** A few lines in the order of all: one of each share, and then those of the first. */
function firstLines(groups: Groups): Groups {
  const leads = shareOrder
    .map((share) => groups.find(([lead]) => lead.share === share))
    .filter((group) => group !== undefined);
  const others = groups.filter((group) => !leads.includes(group)).slice(0, mostLines - leads.length);
  return groups.filter((group) => leads.includes(group) || others.includes(group));
}

/** The count of a share is that of all its groups, shown or not. */
function sharesOf(groups: Groups, shown: Groups, facts: OverviewFacts, words: Words): OverviewShareView[] {
  return shareOrder.flatMap((share) => {
    const ofShare = (some: Groups) => some.filter(([lead]) => lead.share === share);
    const messages = ofShare(groups).reduce((sum, { length }) => sum + length, 0);
    const views = ofShare(shown).map((group) => groupView(group, facts.marked, words));
    return messages > 0 ? [{ actor: say(shareNames[share]), count: messages, groups: views }] : [];
  });
}

function groupView(group: Groups[number], marked: OverviewFacts['marked'], words: Words): OverviewGroupView {
  const [lead] = group;
  const { subject, host } = lead;
  const key = keyOfLead(lead);
  // Of one message the row tells when it came.
  const since = group.length > 1 ? sinceOf(group) : null;
  const place = inRow([quoteOrNull(host, 80), since && say('since {when}', { when: minuteText(since) })]);
  return {
    key,
    count: group.length,
    status: subject.status,
    statusWord: statusWord(subject, words),
    cause: subject.finding.cause,
    title: causeWords(subject, words).title,
    name: group.length === 1 ? nameOf(lead) : null,
    where: place,
    step: firstStep(lead, words),
    marked:
      marked?.key === key
        ? say('{n} of {all}', { n: Math.min(marked.at + 1, marked.of), all: marked.of })
        : null,
  };
}

/** The first failure of any of a group's messages, as the log has it. */
export function sinceOf(group: readonly Lead[]): string | null {
  const times = group.map(({ since }) => since).filter((time) => time !== null);
  return times.sort()[0] ?? null;
}

/** Whose message it is, by the worst off of its recipients. */
export function nameOf({ recipient, recipients }: Lead): string | null {
  const name = quoteOrNull(recipient, 80);
  return name && recipients > 1
    ? sayCount(
        recipients,
        { one: '{name}, the only recipient', other: '{name}, one of {n} recipients' },
        { name },
      )
    : name;
}

/** What to do first about a message; null where nothing is to be done. */
export function firstStep({ subject, share }: Lead, words: Words): string | null {
  if (share === 'arrived') return null;
  return storyOf(subject, words).next || null;
}

function restWords(facts: OverviewFacts, groups: Groups): string | null {
  const { states, known, empty, failures } = facts;
  const grouped = groups.reduce((sum, { length }) => sum + length, 0);
  const unread = states.length - known.length - empty - failures.length;
  const words = [
    empty > 0 && say('Without any attempt so far: {n}', { n: empty }),
    known.length > grouped && say('The log tells of no recipient: {n}', { n: known.length - grouped }),
    failures.length > 0 && say('Could not be read: {n}', { n: failures.length }),
    unread > 0 && say('Not read yet: {n}', { n: unread }),
  ];
  return beside(words) || null;
}

function lengthenWords(lines: number, isLong: boolean): string | null {
  if (lines <= mostLines) return null;
  return isLong ? say('Show fewer') : say('Show all {n}', { n: lines });
}

function copyWords({ known, copied }: OverviewFacts): string {
  if (copied === null)
    return known.length === 1 ? say('Copy as a ticket') : say('Copy all {n}', { n: known.length });
  return copied ? say('Copied') : say('The browser did not let it be copied');
}
