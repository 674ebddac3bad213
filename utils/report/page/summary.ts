import type { Diagnosis, Finding, RecipientState } from '../../engine/types';
import type { RecipientView, SummaryView } from '../types';
import { actorLine } from '../words/actor-lines';
import { outlook } from '../words/outlook';
import { quoteOrNull } from '../words/quote';
import { isKept, isOpen, severity, statusWordOf, statusWords } from '../words/status-words';
import { subjectOfAttempt } from '../words/subject';
import type { Words } from '../words/words';
import { causeWords } from './note';

/** Where one recipient of one message stands. */
export interface Standing {
  readonly diagnosis: Diagnosis;
  readonly state: RecipientState;
  readonly finding: Finding;
}

const mostRecipients = 8;

/** The top of a log: what is open over all its messages, and the one next step. */
export function summaryOf(diagnoses: readonly Diagnosis[], words: Words): SummaryView {
  const all = standings(diagnoses);
  const [worst] = all;
  if (!worst) return nothing;
  const titles = [...new Set(all.filter(isOpenStanding).map((standing) => titleOf(standing, words)))];
  return {
    status: worst.state.status,
    cause: worst.finding.cause,
    headline: headline(all, titles, diagnoses.length),
    nextStep: nextStep(worst, words),
    outlook: outlookOf(worst, all, diagnoses.length),
    recipients: all.slice(0, mostRecipients).map((standing) => recipientView(standing, words)),
    more: Math.max(0, all.length - mostRecipients),
  };
}

/** Every recipient of every message, the worst first, in the log's order among equals. */
export function standings(diagnoses: readonly Diagnosis[]): Standing[] {
  return diagnoses
    .flatMap((diagnosis) =>
      diagnosis.recipients.flatMap((state) => {
        const finding = diagnosis.attempts[state.last]?.finding;
        return finding ? [{ diagnosis, state, finding }] : [];
      }),
    )
    .sort(
      (a, b) =>
        severity(a.state.status) - severity(b.state.status) || Number(isKeptBack(b)) - Number(isKeptBack(a)),
    );
}

const nothing: SummaryView = {
  status: 'unknown',
  cause: 'unknown.deferred',
  headline: 'No delivery records here.',
  nextStep: 'Open the logs of a message to see what happened to it.',
  outlook: null,
  recipients: [],
  more: 0,
};

function isKeptBack({ state, finding }: Standing): boolean {
  return isKept(state.status, finding.cause);
}

function isOpenStanding({ state }: Standing): boolean {
  return isOpen(state.status);
}

function titleOf({ state, finding }: Standing, words: Words): string {
  return causeWords({ finding, status: state.status }, words).title;
}

function headline(all: readonly Standing[], titles: readonly string[], messages: number): string {
  const open = all.filter(isOpenStanding).length;
  const kept = all.filter(isKeptBack).length;
  if (open === 0 && kept > 0)
    return `Accepted, then kept back${all.length === 1 ? '' : `: ${kept} of ${scope(all.length, messages)}`}.`;
  if (open === 0) return all.length === 1 ? 'Delivered.' : `Delivered: all ${scope(all.length, messages)}.`;
  return `${openWords(all, open, messages)} ${reasons(titles)}`;
}

function openWords(all: readonly Standing[], open: number, messages: number): string {
  const word = all[0]?.state.status === 'deferred' ? 'Waiting' : 'Not delivered';
  if (all.length === 1) return `${all[0] ? statusWords[all[0].state.status] : word}.`;
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

function nextStep({ diagnosis, state, finding }: Standing, words: Words): string {
  if (!isOpen(state.status) && !isKept(state.status, finding.cause))
    return 'Nothing to do. If the mail is missing, ask whoever runs your mail server.';
  if (finding.actor === 'nobody' && state.status === 'deferred')
    return 'Wait: the filter tries again by itself.';
  const last = diagnosis.attempts[state.last];
  const [step] = causeWords({ finding, status: state.status }, words).steps;
  return step ?? (last ? actorLine(subjectOfAttempt(last, diagnosis)) : '');
}

/** One recipient's note says it already; over several messages each has dates of its own. */
function outlookOf(
  { state, diagnosis }: Standing,
  all: readonly Standing[],
  messages: number,
): string | null {
  return messages === 1 && all.length > 1 ? outlook(state.status, diagnosis.deadlines) : null;
}

function recipientView(standing: Standing, words: Words): RecipientView {
  const { recipient, status } = standing.state;
  return {
    recipient: quoteOrNull(recipient),
    status,
    statusWord: statusWordOf(status, standing.finding.cause),
    title: titleOf(standing, words),
  };
}
