import type { LogRecord } from '../text/records';
import type { DeliveryEvent } from '../types';

/** What a record has to tell to be of a delivery; what else it tells may be added. */
export type Told = Pick<DeliveryEvent, 'status' | 'response'> & Partial<Omit<DeliveryEvent, 'kind'>>;

/** The event of a record, with nothing in the fields that the record does not tell. */
export function deliveryOf({ line, start, end }: LogRecord, told: Told): DeliveryEvent {
  return {
    kind: 'delivery',
    line,
    span: { start, end },
    time: null,
    queueId: null,
    sender: null,
    recipient: null,
    originalRecipient: null,
    nextHop: null,
    delay: null,
    delays: null,
    dsn: null,
    ...told,
  };
}

/** The status that a reply stands for by its first digit (RFC 5321, 4.2.1; RFC 3463, 2); `null` where the words begin with no code. */
export function statusByCode(words: string): 'sent' | 'deferred' | 'bounced' | null {
  const first = /^([245])(?:\d\d(?=[- ]|$)|\.\d{1,3}\.\d{1,3}(?![\d.]))/.exec(words)?.[1];
  if (!first) return null;
  return first === '2' ? 'sent' : first === '4' ? 'deferred' : 'bounced';
}
