import type { Actor } from '../../engine/types';
import { actorInside, actorNames } from './actors';
import { isGone, isOver } from './over';
import { quoteOrNull } from './quote';
import { isKept, isOpen } from './status-words';
import type { Subject } from './subject';
import type { CauseWords, Setting } from './words';

/** Who does the first step; `none` where all is done. */
export type FirstActor = Exclude<Actor, 'nobody'> | 'you' | 'nobody' | 'none';

/** Whoever the sentence names first, for lists that are sorted by it. */
export function firstActor(subject: Subject, cause: CauseWords, setting: Setting): FirstActor {
  const { status, finding } = subject;
  // What was accepted and then kept back has a cause, and somebody who can let it go.
  if (!isOpen(status) && !isKept(status, finding.cause)) return 'none';
  // Healing by itself helps only as long as somebody tries again.
  if (finding.actor === 'nobody') return isOver(subject, setting) ? 'you' : 'nobody';
  if (finding.cause.startsWith('unknown.'))
    return finding.actor === 'filter-provider' ? finding.actor : 'mail-admin';
  return cause.isYoursFirst ? 'you' : finding.actor;
}

/** Who has to act, as a sentence: whoever does the first step. */
export function actorLine(subject: Subject, cause: CauseWords, setting: Setting): string {
  const first = firstActor(subject, cause, setting);
  if (first === 'none') return 'Nobody has to act.';
  if (first === 'nobody') return 'Nobody has to act: it is tried again by itself.';
  const { finding } = subject;
  if (finding.actor === 'nobody') return againLine(subject, setting);
  const server = serverOf(subject);
  if (first === 'you') return `You must act first, then ${actorInside(finding.actor)}${server}.`;
  return `${actorNames[first]}${server} ${finding.cause.startsWith('unknown.') ? 'can tell why' : 'must act'}.`;
}

function againLine(subject: Subject, setting: Setting): string {
  return isGone(subject, setting)
    ? 'You must act: have the message sent once more.'
    : 'You must act: re-queue the message.';
}

const AT_SERVER: ReadonlySet<Actor> = new Set(['mail-admin']);

/** The server whose admin it is, where the log names it. */
function serverOf({ nextHop, finding }: Subject): string {
  const isUnknown = finding.cause.startsWith('unknown.') && finding.actor !== 'filter-provider';
  const isMeant = AT_SERVER.has(finding.actor) || isUnknown;
  const host = isMeant ? quoteOrNull(nextHop?.host ?? nextHop?.address ?? null, 80) : null;
  return host ? ` (${host})` : '';
}
