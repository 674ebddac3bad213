import type { Status } from '../../engine/types';
import type { Subject } from './subject';
import { isPast } from './times';
import type { Setting } from './words';

const OVER: ReadonlySet<Status> = new Set(['bounced', 'expired', 'undeliverable']);

type Waiting = Pick<Subject, 'status'> & Partial<Pick<Subject, 'deadlines'>>;

/** Whether nobody tries any more: by what the log says, or because the time for it has passed since. */
export function isOver(subject: Waiting, setting: Setting): boolean {
  return OVER.has(subject.status) || isGivenUp(subject, setting);
}

/** Whether the log still shows it waiting, and the filter must have given up by now. */
export function isGivenUp({ status, deadlines }: Waiting, setting: Setting): boolean {
  return status === 'deferred' && isPast(deadlines?.givesUp ?? null, setting);
}

/** Whether the filter keeps the message no longer, so that nothing can send it again. */
export function isGone({ deadlines }: Pick<Waiting, 'deadlines'>, setting: Setting): boolean {
  return isPast(deadlines?.recoverableUntil ?? null, setting);
}
