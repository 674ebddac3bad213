import type { Diagnosis, Finding, RecipientState } from '../../engine/types';
import { say } from '../../words/say';
import { causeWords } from '../words/cause-words';
import { quoteOrNull } from '../words/quote';
import { isKept, isOpen, severity, statusWord } from '../words/status-words';
import { subjectOfAttempt } from '../words/subject';
import type { Words } from '../words/words';

/** Where one recipient of one message stands. */
export interface Standing {
  readonly diagnosis: Diagnosis;
  readonly state: RecipientState;
  readonly finding: Finding;
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

export function isKeptBack({ state, finding }: Standing): boolean {
  return isKept(state.status, finding.cause);
}

export function isOpenStanding({ state }: Standing): boolean {
  return isOpen(state.status);
}

/** What a note would speak of; null where the attempt is not at hand. */
export function subjectOf({ diagnosis, state }: Standing) {
  const last = diagnosis.attempts[state.last];
  return last ? subjectOfAttempt(last, diagnosis) : null;
}

export function titleOfStanding({ state, finding, diagnosis }: Standing, words: Words): string {
  const reply = diagnosis.attempts[state.last]?.attempt.reply;
  const of = { finding, status: state.status, deadlines: diagnosis.deadlines };
  return causeWords(reply ? { ...of, reply } : of, words).title;
}

/** Recipients that stand alike: `Failed: The mailbox is full: fritz@, gerda@`. */
export interface Alike {
  readonly standing: Standing;
  readonly statusWord: string;
  readonly title: string;
  readonly recipients: readonly string[];
}

/** Groups of recipients with one status and one cause, in the order of what is worst. */
export function alike(all: readonly Standing[], words: Words): Alike[] {
  const groups = new Map<string, Standing[]>();
  for (const one of all) {
    const key = `${one.state.status} ${wordOf(one, words)} ${one.finding.cause}`;
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()].map((group) => {
    const [first] = group as [Standing, ...Standing[]];
    return {
      standing: first,
      statusWord: wordOf(first, words),
      title: titleOfStanding(first, words),
      recipients: group.map((one) => quoteOrNull(one.state.recipient, 80) ?? say('recipient not named')),
    };
  });
}

function wordOf({ state, finding, diagnosis }: Standing, words: Words): string {
  return statusWord({ status: state.status, finding, deadlines: diagnosis.deadlines }, words);
}
