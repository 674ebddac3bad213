import type { Cause, Status } from '@/utils/engine/types';
import type { Told } from './told';

/** A message as it stands when it is looked at. */
export interface Moment {
  readonly cause: Cause;
  readonly status: Status;
  /** Nobody tries any more, by what the log says or by the clock. */
  readonly isOver: boolean;
  /** The filter keeps it no longer. */
  readonly isGone: boolean;
}

/** What would be wrong to say, by name. Each tells whether a surface says it. */
export const wrongs: Readonly<Record<string, (told: Told, moment: Moment) => boolean>> = {
  'speaks of waiting where it is over': ({ words }, { isOver }) => isOver && WAITING.test(words),
  'promises another try that nobody makes': ({ words }, { isOver }) => isOver && PROMISES.test(words),
  'says that it is over where it waits': ({ words }, { status, isOver }) =>
    status === 'deferred' &&
    !isOver &&
    /refused for good|gave up|given up|no longer be re-queued/i.test(words),
  'offers what is not kept any more': ({ actions, words }, { isGone }) =>
    isGone && (actions.length > 0 || /so it can still be delivered|keeps the message/.test(words)),
  'has nobody act, and steps': ({ actorLine, steps, stepsHeading }) =>
    /^nobody\b/i.test(actorLine) && steps.length > 0 && !/does not happen again/.test(stepsHeading ?? ''),
  'has nobody act, and a button for it': ({ actorLine, actions }, { isOver }) =>
    isOver && /^nobody\b/i.test(actorLine) && actions.length > 0,
  'lets a virus out': ({ actions, words }, { cause, status }) =>
    cause.id === 'message.virus' &&
    status !== 'sent' &&
    (actions.length > 0 || /can still be delivered|re-queue/i.test(words.replace(/do not re-queue/gi, ''))),
  'sends again to what is not there': ({ actions }, { cause }) =>
    (cause.id === 'recipient.unknown' || cause.id === 'route.null-mx') &&
    actions.some(({ action }) => action === 'requeue' || action === 'flush'),
  'sends again before it is mended': ({ actions, actorLine }) =>
    !/^(?:nobody|you must act)/i.test(actorLine) &&
    actions.some((one) => isLoud(one) && one.action !== 'alternate' && one.action !== 'deliver'),
  'has two loud buttons': ({ actions }) => actions.filter(isLoud).length > 1,
  'retries what is not in the queue': ({ actions }, { isOver }) =>
    actions.some(({ action }) => (action === 'flush' && isOver) || (action === 'requeue' && !isOver)),
  'begins with what another has to do': ({ actorLine, next }) => isAnothers(actorLine, next),
  'names nobody who acts': ({ actorLine }) => !NAMES.test(actorLine),
  'makes the reader a third person': ({ words }) =>
    /\b(?:send|ask|tell) (?:\w+ ){0,8}whoever runs your mail server/i.test(words),
};

const WAITING =
  /\b(?:put off for|put off because|put off, and|puts? (?:it |mail )?off|just now|right now|at the moment|for the moment|still checking|holds? the message|holds back|(?<!Was )Waiting\b)/i;
const PROMISES =
  /\b(?:tries again|goes on trying|next attempts?\b|comes back by itself|is tried again|heals by itself|by itself, next|next at about|wait for|Wait:|wait after)/i;

/** Every surface calls an actor by one of these names. */
const NAMES =
  /(?:your|the) mail server’s admin|(?:your|the) network or DNS admin|the mailbox’s owner|the sender|SpamHero support|^$|^Nobody|^You\b|^To do:/i;

function isLoud({ when }: Told['actions'][number]): boolean {
  return when === null || when === undefined;
}

/** Whether the step is none of who is said to act. */
function isAnothers(actorLine: string, next: string): boolean {
  if (next === '' || /^(?:Nobody|You|First whoever|To do)\b/.test(actorLine)) return false;
  if (/^Wait\b/.test(next)) return true;
  if (/^The sender must/.test(actorLine)) return !/\bsender|\bthem\b/.test(next);
  if (/^SpamHero support/.test(actorLine)) return !/SpamHero|filter’s support/.test(next);
  if (/^The mailbox’s owner/.test(actorLine)) return !/mailbox/.test(next);
  return YOURS.test(next);
}

const YOURS =
  /^(?:Tell|Ask) the sender|^Ask whoever|^Read the quoted|^Look at (?:the earlier|other)|typing mistakes|spelling|^Enter the host/;
