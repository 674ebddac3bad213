import type { Actor } from '../../engine/types';
import { actorInside, actorNames } from './actors';
import { isGone, isOver } from './over';
import { quoteOrNull } from './quote';
import { isKept, isOpen } from './status-words';
import type { Subject } from './subject';
import type { CauseWords, Setting } from './words';

/** Who has to act, as a sentence: whoever does the first step. */
export function actorLine(subject: Subject, cause: CauseWords, setting: Setting): string {
  const { status, finding } = subject;
  // What was accepted and then kept back has a cause, and somebody who can let it go.
  if (!isOpen(status) && !isKept(status, finding.cause)) return 'Nobody has to act.';
  if (finding.actor === 'nobody') return nobodyLine(subject, setting);
  const server = serverOf(subject);
  if (finding.cause.startsWith('unknown.')) return `${actorNames['mail-admin']}${server} can tell why.`;
  if (cause.isYoursFirst) return `You act first, then ${actorInside(finding.actor)}${server}.`;
  return `${actorNames[finding.actor]}${server} must act.`;
}

/** Healing by itself helps only as long as somebody tries again. */
function nobodyLine(subject: Subject, setting: Setting): string {
  if (!isOver(subject, setting)) return 'Nobody has to act: it is tried again by itself.';
  return isGone(subject, setting)
    ? 'You must act: have the message sent once more.'
    : 'You must act: re-queue the message.';
}

const AT_SERVER: ReadonlySet<Actor> = new Set(['mail-admin']);

/** The server whose admin it is, where the log names it. */
function serverOf({ nextHop, finding }: Subject): string {
  const isMeant = AT_SERVER.has(finding.actor) || finding.cause.startsWith('unknown.');
  const host = isMeant ? quoteOrNull(nextHop?.host ?? nextHop?.address ?? null, 80) : null;
  return host ? ` (${host})` : '';
}
