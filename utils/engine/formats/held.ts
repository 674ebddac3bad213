import { createBoundedMap } from '../text/bounded-map';
import type { DeliveryEvent } from '../types';

/**
 * Keeps what a server was told on the way, until the record of the outcome says it better: a reply that only led to the next host, a connection that was
 * refused before the queue says whom it was for. What no record follows is all that the text tells of that attempt.
 */
export interface Held {
  readonly isEmpty: boolean;
  /** `about` is what the outcome will be found by: a queue id, or a process where no line names one. The last word of one recipient counts. */
  hold(about: string, event: DeliveryEvent): void;
  /** An outcome is there. Without a recipient, or for one that was not named before, it settles all of it. */
  settle(about: string, recipient: string | null): void;
  /** The same for all that is kept about what is asked for. */
  settleAll(isMeant: (about: string) => boolean): void;
  /** What was last said about it, which is not kept any more. */
  takeOf(about: string): DeliveryEvent | null;
  /** What failed for this recipient has been told; asked again for what says it once more. */
  know(about: string, recipient: string): void;
  isKnown(about: string, recipient: string): boolean;
  /** What is left, in the order of its lines. */
  take(): DeliveryEvent[];
}

const MOST = 10_000;

export function createHeld(): Held {
  const held = createBoundedMap<DeliveryEvent[]>(MOST);
  const known = createBoundedMap<true>(MOST);
  let abouts = new Set<string>();
  const forget = (about: string) => {
    held.delete(about);
    abouts.delete(about);
  };
  return {
    get isEmpty() {
      return abouts.size === 0;
    },
    hold(about, event) {
      if (abouts.size >= MOST) return;
      const others = (held.get(about) ?? []).filter(({ recipient }) => recipient !== event.recipient);
      held.set(about, [...others.slice(0, MOST_RECIPIENTS), event]);
      abouts.add(about);
    },
    settle(about, recipient) {
      const events = held.get(about);
      if (!events) return;
      const left = events.filter((event) => !isSettled(event, recipient));
      if (left.length > 0) held.set(about, left);
      else forget(about);
    },
    settleAll(isMeant) {
      for (const about of abouts) if (isMeant(about)) forget(about);
    },
    takeOf(about) {
      const event = held.get(about)?.at(-1) ?? null;
      forget(about);
      return event;
    },
    know: (about, recipient) => known.set(`${about} ${recipient}`, true),
    isKnown: (about, recipient) => known.get(`${about} ${recipient}`) ?? false,
    take() {
      const left = [...abouts].flatMap((about) => held.get(about) ?? []);
      abouts = new Set();
      return left.sort((a, b) => a.line - b.line);
    },
  };
}

const MOST_RECIPIENTS = 200;

function isSettled(event: DeliveryEvent, recipient: string | null): boolean {
  if (recipient === null || event.recipient === null) return true;
  return event.recipient.toLowerCase() === recipient.toLowerCase();
}
