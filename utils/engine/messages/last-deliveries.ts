import type { DeliveryEvent } from '../types';

/** Two files that hold one log, or a line that was copied twice: the same record comes again soon. */
const REMEMBERED = 8;

/** The last delivery records, so that one that was written down twice is one attempt. Records that only look alike differ in their time or delay. */
export class LastDeliveries {
  private readonly events: (DeliveryEvent | undefined)[] = new Array(REMEMBERED).fill(undefined);
  private next = 0;

  /** Whether it is none of the last ones; it is one of them from now on. */
  isNew(event: DeliveryEvent): boolean {
    for (const one of this.events) if (one && isSame(one, event)) return false;
    this.events[this.next] = event;
    this.next = (this.next + 1) % REMEMBERED;
    return true;
  }

  /** Short queue ids come again: behind the end of a message its id means another. */
  forget(queueId: string): void {
    for (let at = 0; at < REMEMBERED; at += 1)
      if (this.events[at]?.queueId === queueId) this.events[at] = undefined;
  }
}

/** What differs most often is asked first, as every record of a log passes here. */
function isSame(a: DeliveryEvent, b: DeliveryEvent): boolean {
  return (
    a.recipient === b.recipient &&
    a.queueId === b.queueId &&
    a.time === b.time &&
    a.status === b.status &&
    a.delay === b.delay &&
    a.originalRecipient === b.originalRecipient &&
    a.response === b.response
  );
}
