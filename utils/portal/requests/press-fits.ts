import type { SentRequest } from '../bridge/sent-request';
import type { KnownLog } from '../logs/log-store';
import type { Press } from './presses';
import { findPlace } from './request-place';

/** Whether one of a row's identifiers stands in a request. */
export function names(request: SentRequest, { identifiers }: Press): boolean {
  return [...identifiers.values()].some((id) => findPlace(request, id) !== null);
}

/** What comes after a row's log, for a request that names no message, is more of that log or none of the row's: such as the list, loaded anew. */
export function mayFollow(press: Press, log: Pick<KnownLog, 'queueIds'>): boolean {
  return press.log === null || [...log.queueIds].some((id) => press.log?.queueIds.has(id));
}
