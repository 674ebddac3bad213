import type { DiagnosedAttempt, Diagnosis } from '../../engine/types';
import { spanWords } from '../../words/format';
import { beside } from '../../words/marks';
import { say } from '../../words/say';
import { answerOf } from '../words/answer';
import { causeWords } from '../words/cause-words';
import { isGivenUp } from '../words/over';
import { quote } from '../words/quote';
import { isOpen, wordOfStatus } from '../words/status-words';
import { storyOf } from '../words/story';
import { subjectOfAttempt } from '../words/subject';
import { clockTime, momentOf, shortDay } from '../words/times';
import type { Words } from '../words/words';

const SHORT_ANSWER = 90;
const SHORT_ADDRESS = 80;

/**
 * An attempt that a later one has overtaken, in one line: `Attempt 12 of 30 · 20 Nov 18:19 · +1 h 7 min · same answer`. In: a message and the
 * place of the attempt in it.
 */
export function briefLine(diagnosis: Diagnosis, index: number, words: Words): string {
  const one = diagnosis.attempts[index] as DiagnosedAttempt;
  const own = diagnosis.attempts.filter(({ attempt }) => attempt.recipient === one.attempt.recipient);
  const place = own.indexOf(one);
  const before = own[place - 1];
  const { time } = one.attempt;
  return beside([
    own.length > 1 && say('Attempt {n} of {all}', { n: place + 1, all: own.length }),
    time && [shortDay(time), clockTime(time)].filter(Boolean).join(' '),
    before && gapWords(before, one),
    before && isSameAnswer(before, one) ? say('same answer') : answerWords(one, words),
  ]);
}

/**
 * A note that needs no more than one line: of what was delivered, of what is told above for another recipient, or of what waits by itself beside others
 * for whom somebody must act. Null where it needs more.
 */
export function noteLine(diagnosis: Diagnosis, index: number, words: Words): string | null {
  const one = diagnosis.attempts[index] as DiagnosedAttempt;
  const { status, recipient } = one.attempt;
  if (one.finding.cause === 'delivered' && status === 'sent') return deliveredLine(one, diagnosis);
  if (waitsBesideOthers(one, diagnosis, words)) return waitingLine(one, diagnosis, words);
  const twin = isOpen(status) && recipient ? twinAbove(diagnosis, index) : null;
  return (
    twin &&
    recipient &&
    say('{recipient}: same as {other} above', {
      recipient: quote(recipient, SHORT_ADDRESS),
      other: shortNameOf(twin, recipient),
    })
  );
}

function waitsBesideOthers(
  { attempt, finding }: DiagnosedAttempt,
  diagnosis: Diagnosis,
  words: Words,
): boolean {
  const { status } = attempt;
  const waits =
    status === 'deferred' && finding.actor === 'nobody' && !isGivenUp({ ...diagnosis, status }, words);
  return waits && diagnosis.verdict.needsAction;
}

function waitingLine(one: DiagnosedAttempt, diagnosis: Diagnosis, words: Words): string {
  const { time, recipient } = one.attempt;
  const { cause, actorLine } = storyOf(subjectOfAttempt(one, diagnosis), words);
  const head = [wordOfStatus('deferred'), clockTime(time)].filter(Boolean).join(' ');
  const whose =
    recipient &&
    say('{status} for {recipient}', { status: head, recipient: quote(recipient, SHORT_ADDRESS) });
  return beside([whose ?? head, cause.title, actorLine]);
}

function gapWords(before: DiagnosedAttempt, one: DiagnosedAttempt): string {
  const seconds = ((momentOf(one.attempt.time) ?? 0) - (momentOf(before.attempt.time) ?? 0)) / 1000;
  return momentOf(before.attempt.time) !== null && seconds >= 1 ? `+${spanWords(seconds)}` : '';
}

function answerWords({ attempt, finding }: DiagnosedAttempt, words: Words): string {
  const { status, reply, nextHop } = attempt;
  const { title } = causeWords({ status, finding, reply }, words);
  const host = nextHop?.host ?? nextHop?.address;
  return beside([wordOfStatus(status), title, host && quote(host, SHORT_ADDRESS)]);
}

/** Numbers and names of sessions differ in what is the same answer. */
function isSameAnswer(one: DiagnosedAttempt, other: DiagnosedAttempt): boolean {
  return answerKey(one) === answerKey(other);
}

function answerKey({ attempt, finding }: DiagnosedAttempt): string {
  const { reply, status, nextHop, recipient } = attempt;
  const text = recipient ? reply.text.split(recipient).join('') : reply.text;
  const bare = text.slice(0, 500).replace(/[\w-]*\d[\w-]*/g, '0');
  return [finding.cause, status, nextHop?.host, reply.code, reply.enhancedCode, bare].join(' ');
}

/** The recipient of the nearest note above that says the same. */
function twinAbove({ attempts, recipients }: Diagnosis, index: number): string | null {
  const key = answerKey(attempts[index] as DiagnosedAttempt);
  const above = recipients
    .map(({ last }) => last)
    .filter((last) => last < index)
    .sort((a, b) => a - b);
  const first = above.find((last) => answerKey(attempts[last] as DiagnosedAttempt) === key);
  return first === undefined ? null : (attempts[first]?.attempt.recipient ?? null);
}

/** What a person needs of an address beside another one of the same domain. */
function shortNameOf(address: string, beside: string): string {
  const [name = '', domain] = address.split('@');
  return quote(domain && beside.endsWith(`@${domain}`) ? `${name}@` : address, SHORT_ADDRESS);
}

function deliveredLine(one: DiagnosedAttempt, diagnosis: Diagnosis): string {
  const { time, recipient } = one.attempt;
  const [answer] = answerOf(subjectOfAttempt(one, diagnosis)).quotes;
  const head = [wordOfStatus('sent'), clockTime(time)].filter(Boolean).join(' ');
  const whose =
    recipient && say('{status} to {recipient}', { status: head, recipient: quote(recipient, SHORT_ADDRESS) });
  return beside([whose ?? head, answer && quote(answer, SHORT_ANSWER)]);
}
