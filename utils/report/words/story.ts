import type { Step } from '../../engine/types';
import { say, translated } from '../../words/say';
import type { LinkView } from '../types';
import { type Acting, actingOf, actorLine, endsAlone } from './actor-lines';
import { causeWords } from './cause-words';
import { fixLinks } from './fix-links';
import { outlook } from './outlook';
import { isGone, isOver } from './over';
import { helpsToResend, resendStep } from './resend';
import { named } from './setting';
import { isKept, isOpen, statusWord } from './status-words';
import { isWait, sendsAgain, textOf } from './steps';
import type { Subject } from './subject';
import type { CauseWords, Words } from './words';

/** What there is to say of one attempt: the same on the card, in the note, in the summary and in a ticket. */
export interface Story {
  readonly statusWord: string;
  /** The words of the cause, as they fit how it stands. */
  readonly cause: CauseWords;
  readonly acting: Acting;
  /** Who has to act, as a sentence. */
  readonly actorLine: string;
  /** What to do first, as a sentence. */
  readonly next: string;
  /** Whether that is nothing but to wait. */
  readonly isWaiting: boolean;
  /** All steps in order; under the heading where they end nothing but keep it from happening again. */
  readonly steps: readonly Step[];
  readonly stepsHeading: string | null;
  readonly actions: readonly LinkView[];
  readonly outlook: string | null;
}

export function storyOf(subject: Subject, words: Words): Story {
  const cause = causeWords(subject, words);
  const steps = stepsOf(subject, cause, words);
  const acting = actingOf(subject, cause, words);
  return {
    statusWord: statusWord(subject, words),
    cause,
    acting,
    actorLine: actorLine(acting),
    next: nextOf(subject, steps, words),
    isWaiting: isPrevention(subject, words) || (steps[0] !== undefined && isWait(steps[0])),
    steps,
    stepsHeading: isPrevention(subject, words) ? say('So that it does not happen again') : null,
    actions: fixLinks(subject, cause, words),
    outlook: fate(subject, cause, words),
  };
}

/** Whether its steps end nothing: time alone does, or it has ended. */
function isPrevention(subject: Subject, words: Words): boolean {
  const { status, finding } = subject;
  return endsAlone(finding) && isOpen(status) && !isOver(subject, words);
}

function stepsOf(subject: Subject, cause: CauseWords, words: Words): readonly Step[] {
  if (!isOpen(subject.status)) return cause.steps;
  if (isPrevention(subject, words)) return cause.steps.filter((step) => !isWait(step));
  const last = isOver(subject, words) ? lastStep(subject, cause, words) : null;
  if (subject.finding.isEnded) return last ? [last] : [];
  if (!last) return cause.steps;
  const steps = isGone(subject, words) ? cause.steps.filter((step) => !sendsAgain(step)) : cause.steps;
  if (subject.finding.actor === 'nobody') return [last, ...steps];
  return steps.some(sendsAgain) ? steps : [...steps, last];
}

/** What is over and mended is delivered only if somebody sends it again. */
function lastStep(subject: Subject, cause: CauseWords, words: Words): Step | null {
  if (!helpsToResend(cause) || subject.status === 'undeliverable') return null;
  if (isGone(subject, words))
    return {
      text: say('Ask the sender to send the message once more, as it is no longer kept.'),
      isOurs: true,
    };
  return { text: againWords(subject, cause.resend), isOurs: true, sendsAgain: true };
}

function againWords({ finding }: Subject, resend: string | undefined): string {
  if (endsAlone(finding)) return say('Re-queue the message.');
  return resend ? translated(resendStep(resend)) : say('Re-queue the message once that is mended.');
}

function nextOf(subject: Subject, steps: readonly Step[], words: Words): string {
  const { status, finding } = subject;
  if (!isOpen(status) && !isKept(status, finding.cause))
    return say('Nothing to do. If the mail is missing, ask your mail server’s admin.');
  if (isPrevention(subject, words)) return named(say('Wait: the filter tries again by itself.'), words);
  return steps[0] === undefined ? '' : textOf(steps[0]);
}

/** With what must not get out, its fate is what people do not do. */
function fate(subject: Subject, { resend }: CauseWords, words: Words): string | null {
  const sentence = outlook(subject, words);
  return sentence && resend === 'never' ? notReleased(sentence) : sentence;
}

export function notReleased(outlook: string): string {
  return `${outlook} ${say('Do not release it until its content is clear.')}`;
}
