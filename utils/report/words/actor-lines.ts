import type { Actor, Finding } from '../../engine/types';
import { say } from '../../words/say';
import { actorInside, actorName } from './actors';
import { isGone, isOver } from './over';
import { quoteOrNull } from './quote';
import { helpsToResend } from './resend';
import { isKept, isOpen } from './status-words';
import type { Subject } from './subject';
import { isUnknown } from './unknown';
import type { CauseWords, Setting } from './words';

/** Who does the first step; `none` where all is done. */
export type FirstActor = Exclude<Actor, 'nobody'> | 'you' | 'nobody' | 'none';

/** Who has to act, before it becomes a sentence. */
export interface Acting {
  readonly first: FirstActor;
  /** Who acts after “you”, or first. */
  readonly actor: Actor;
  /** The server whose admin it is, where the log names it. */
  readonly server: string | null;
  /** Where nobody tries any more what ends by itself: whether the filter keeps the message no longer. */
  readonly again: 're-queue' | 'send' | null;
  /** Whether they can do no more than tell why. */
  readonly isUnknown: boolean;
}

/** Whoever the sentence names first, for lists that are sorted by it. */
export function firstActor(subject: Subject, cause: CauseWords, setting: Setting): FirstActor {
  const { status, finding } = subject;
  // What was accepted and then kept back has a cause, and somebody who can let it go.
  if (!isOpen(status) && !isKept(status, finding.cause)) return 'none';
  // Healing by itself helps only as long as somebody tries again, and nothing helps what must not get out.
  if (finding.isEnded && !helpsToResend(cause)) return 'none';
  if (endsAlone(finding)) return isOver(subject, setting) ? 'you' : 'nobody';
  if (isUnknown(finding.cause)) return finding.actor === 'filter-provider' ? finding.actor : 'mail-admin';
  return cause.isYoursFirst ? 'you' : finding.actor;
}

/** Whether nobody has to end it: it does so by itself, or is over. */
export function endsAlone({ actor, isEnded }: Finding): boolean {
  return isEnded || actor === 'nobody';
}

export function actingOf(subject: Subject, cause: CauseWords, setting: Setting): Acting {
  const first = firstActor(subject, cause, setting);
  const { actor, cause: id } = subject.finding;
  const isAgain = first === 'you' && endsAlone(subject.finding);
  return {
    first,
    actor: first === 'you' || first === 'none' ? actor : first,
    server: serverOf(subject),
    again: isAgain ? (isGone(subject, setting) ? 'send' : 're-queue') : null,
    isUnknown: isUnknown(id),
  };
}

/** Who has to act, as a sentence to whoever reads the page: who does the first step. */
export function actorLine({ first, actor, server, again, isUnknown }: Acting): string {
  if (first === 'none') return say('Nobody has to act.');
  if (first === 'nobody') return say('Nobody has to act: it is tried again by itself.');
  if (again === 'send') return say('You must act: have the message sent once more.');
  if (again === 're-queue') return say('You must act: re-queue the message.');
  if (first === 'you')
    return say('You must act first, then {actor}.', { actor: withServer(actorInside(actor), server) });
  return oneActs(withServer(actorName(actor), server), isUnknown);
}

/** That somebody must act, or can tell why. In: who, with a large letter. */
export function oneActs(actor: string, isUnknown: boolean): string {
  return isUnknown ? say('{actor} can tell why.', { actor }) : say('{actor} must act.', { actor });
}

/** `Your mail server’s admin (mx.example.com)`. */
export function withServer(actor: string, server: string | null): string {
  return server ? `${actor} (${server})` : actor;
}

const AT_SERVER: ReadonlySet<Actor> = new Set(['mail-admin']);

function serverOf({ nextHop, finding }: Subject): string | null {
  const isAsked = isUnknown(finding.cause) && finding.actor !== 'filter-provider';
  const isMeant = AT_SERVER.has(finding.actor) || isAsked;
  return isMeant ? quoteOrNull(nextHop?.host ?? nextHop?.address ?? null, 80) : null;
}
