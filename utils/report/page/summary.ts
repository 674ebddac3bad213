import type { Diagnosis } from '../../engine/types';
import type { RecipientGroupView, SummaryView } from '../types';
import { outlook } from '../words/outlook';
import { quote, quoteOrNull } from '../words/quote';
import { isOpen, statusWord } from '../words/status-words';
import { storyOf } from '../words/story';
import type { Words } from '../words/words';
import {
  type Alike,
  alike,
  isKeptBack,
  isOpenStanding,
  type Standing,
  standings,
  subjectOf,
  titleOfStanding,
} from './standings';

const mostGroups = 6;
const mostNames = 6;

/** The top of a log: what is open over all its messages, and the one next step. */
export function summaryOf(diagnoses: readonly Diagnosis[], words: Words): SummaryView {
  const all = standings(diagnoses);
  const [worst] = all;
  if (!worst) return nothing;
  const groups = alike(all, words);
  const titles = [...new Set(all.filter(isOpenStanding).map((standing) => titleOfStanding(standing, words)))];
  return {
    status: worst.state.status,
    cause: worst.finding.cause,
    recipient: quoteOrNull(worst.state.recipient),
    headline: headline(all, titles, diagnoses.length, words),
    nextStep: nextStep(worst, all.length > 1, words),
    actorLine: isOpenStanding(worst) || isKeptBack(worst) ? (storyAt(worst, words)?.actorLine ?? null) : null,
    outlook: outlookOf(worst, all, diagnoses.length, words),
    groups: all.length > 1 ? groups.slice(0, mostGroups).map(groupView) : [],
    more: Math.max(0, groups.length - mostGroups),
  };
}

const nothing: SummaryView = {
  status: 'unknown',
  cause: 'unknown.deferred',
  recipient: null,
  headline: 'No delivery records here.',
  nextStep: 'Open the logs of a message to see what happened to it.',
  actorLine: null,
  outlook: null,
  groups: [],
  more: 0,
};

function storyAt(standing: Standing, words: Words) {
  const subject = subjectOf(standing);
  return subject && storyOf(subject, words);
}

function headline(
  all: readonly Standing[],
  titles: readonly string[],
  messages: number,
  words: Words,
): string {
  const open = all.filter(isOpenStanding).length;
  const kept = all.filter(isKeptBack).length;
  if (open === 0 && kept > 0)
    return `Accepted, then kept back${all.length === 1 ? '' : `: ${kept} of ${scope(all.length, messages)}`}.`;
  if (open === 0) return all.length === 1 ? 'Delivered.' : `Delivered: all ${scope(all.length, messages)}.`;
  return `${openWords(all, open, messages, words)} ${reasons(titles)}`;
}

function openWords(all: readonly Standing[], open: number, messages: number, words: Words): string {
  const [{ state, finding, diagnosis }] = all as [Standing, ...Standing[]];
  const own = statusWord({ status: state.status, finding, deadlines: diagnosis.deadlines }, words);
  if (all.length === 1) return `${own}.`;
  const word = state.status === 'deferred' ? own : 'Not delivered';
  return open === all.length
    ? `${word}: all ${scope(all.length, messages)}.`
    : `${word}: ${open} of ${scope(all.length, messages)}.`;
}

function scope(recipients: number, messages: number): string {
  if (messages > 1 && messages === recipients) return `${messages} messages`;
  return messages > 1 ? `${recipients} recipients in ${messages} messages` : `${recipients} recipients`;
}

function reasons([first = '', ...others]: readonly string[]): string {
  if (others.length === 0) return `${first}.`;
  return `${first}, and ${others.length === 1 ? 'one other reason' : `${others.length} other reasons`}.`;
}

/** With several recipients it says whose: `For bert@example.com: delete or archive mail in this mailbox.` */
function nextStep(worst: Standing, isOneOfMany: boolean, words: Words): string {
  const next = storyAt(worst, words)?.next ?? '';
  const { recipient, status } = worst.state;
  if (!isOneOfMany || !recipient || !isOpen(status) || worst.finding.actor === 'nobody') return next;
  return `For ${quote(recipient, 80)}: ${next.charAt(0).toLowerCase()}${next.slice(1)}`;
}

/** One recipient's note says it already; over several messages each has dates of its own. */
function outlookOf(worst: Standing, all: readonly Standing[], messages: number, words: Words): string | null {
  const { state, diagnosis } = worst;
  if (messages > 1 || all.length === 1) return null;
  return outlook({ status: state.status, deadlines: diagnosis.deadlines }, words);
}

function groupView({ standing, statusWord: word, title, recipients }: Alike): RecipientGroupView {
  return {
    status: standing.state.status,
    statusWord: word,
    title: standing.finding.cause === 'delivered' ? '' : title,
    count: recipients.length,
    recipients: recipients.slice(0, mostNames),
    more: Math.max(0, recipients.length - mostNames),
  };
}
