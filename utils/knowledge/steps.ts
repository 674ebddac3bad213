import type { MarkedStep } from '../engine/types';

/** To do nothing but wait. */
export function wait(text: string): MarkedStep {
  return { text, isWait: true, isOurs: true };
}

/** For whoever looks after the filter: in the portal, with the message itself, by writing to others, or by reading the log. */
export function ours(text: string): MarkedStep {
  return { text, isOurs: true };
}

/** Ends with sending the message again. */
export function again(text: string): MarkedStep {
  return { text, sendsAgain: true };
}

export function oursAgain(text: string): MarkedStep {
  return { text, isOurs: true, sendsAgain: true };
}
