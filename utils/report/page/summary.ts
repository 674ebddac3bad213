import type { Diagnosis } from '../../engine/types';
import { say, sayCount } from '../../words/say';
import type { RecipientGroupView, SummaryView } from '../types';
import { uncapital } from '../words/capital';
import { outlook } from '../words/outlook';
import { quote, quoteOrNull } from '../words/quote';
import { isOpen, statusWord, wordOfStatus } from '../words/status-words';
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
  if (!worst) return nothing();
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

function nothing(): SummaryView {
  return {
    status: 'unknown',
    cause: 'unknown.deferred',
    recipient: null,
    headline: say('No delivery records here.'),
    nextStep: say('Open the logs of a message to see what happened to it.'),
    actorLine: null,
    outlook: null,
    groups: [],
    more: 0,
  };
}

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
    return extentWords(say('Accepted, then kept back'), kept, all.length, messages, true);
  if (open === 0) return extentWords(wordOfStatus('sent'), all.length, all.length, messages);
  return `${openWords(all, open, messages, words)} ${reasons(titles)}`;
}

function openWords(all: readonly Standing[], open: number, messages: number, words: Words): string {
  const [{ state, finding, diagnosis }] = all as [Standing, ...Standing[]];
  const own = statusWord({ status: state.status, finding, deadlines: diagnosis.deadlines }, words);
  const isWaiting = all.length === 1 || state.status === 'deferred';
  return extentWords(isWaiting ? own : say('Not delivered'), open, all.length, messages);
}

/** How many of all: `Waiting: 3 of 12 recipients.` */
function extentWords(
  status: string,
  open: number,
  all: number,
  messages: number,
  areCounted = open < all,
): string {
  if (all === 1) return `${status}.`;
  return areCounted
    ? say('{status}: {open} of {scope}.', { status, open, scope: scopeOfSome(all, messages) })
    : say('{status}: all {scope}.', { status, scope: scopeOfAll(all, messages) });
}

function scopeOfAll(recipients: number, messages: number): string {
  if (messages <= 1) return sayCount(recipients, { one: '{n} recipient', other: '{n} recipients' });
  if (messages === recipients) return messagesWords(messages);
  return say('{recipients} in {messages}', {
    recipients: scopeOfAll(recipients, 1),
    messages: messagesWords(messages),
  });
}

function messagesWords(messages: number): string {
  return sayCount(messages, { one: '{n} message', other: '{n} messages' });
}

/** The same after “of”, where some languages have another form. */
function scopeOfSome(recipients: number, messages: number): string {
  if (messages <= 1) return sayCount(recipients, { one: '{n} recipient{#of}', other: '{n} recipients{#of}' });
  if (messages === recipients)
    return sayCount(messages, { one: '{n} message{#of}', other: '{n} messages{#of}' });
  return say('{recipients} in {messages}', {
    recipients: scopeOfSome(recipients, 1),
    messages: messagesWords(messages),
  });
}

function reasons([first = '', ...others]: readonly string[]): string {
  if (others.length === 0) return `${first}.`;
  return sayCount(
    others.length,
    { one: '{title}, and one other reason.', other: '{title}, and {n} other reasons.' },
    { title: first },
  );
}

/** With several recipients it says whose: `For bert@example.com: delete or archive mail in this mailbox.` */
function nextStep(worst: Standing, isOneOfMany: boolean, words: Words): string {
  const next = storyAt(worst, words)?.next ?? '';
  const { recipient, status } = worst.state;
  if (!isOneOfMany || !recipient || !isOpen(status) || worst.finding.actor === 'nobody') return next;
  return say('For {recipient}: {step}', { recipient: quote(recipient, 80), step: uncapital(next) });
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
