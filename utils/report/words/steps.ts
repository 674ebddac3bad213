import type { Step } from '../../engine/types';

/** The words of a step, whatever kind it is of. */
export function textOf(step: Step): string {
  return typeof step === 'string' ? step : step.text;
}

/** Whether a step is to do nothing but wait. */
export function isWait(step: Step): boolean {
  return typeof step !== 'string' && step.isWait === true;
}

/** Whether a step is for whoever looks after the filter: nobody else can do it. */
export function isOurs(step: Step): boolean {
  return typeof step !== 'string' && step.isOurs === true;
}

/** Whether a step ends with sending the message again. */
export function sendsAgain(step: Step): boolean {
  return typeof step !== 'string' && step.sendsAgain === true;
}

/** A step to whoever runs the mail server, who knows what the portal shows by another name. */
export function toAdmin(step: Step): string {
  return typeof step === 'string' ? step : (step.toAdmin ?? step.text);
}

/** The same step in other words. */
export function withWords(step: Step, change: (words: string) => string): Step {
  if (typeof step === 'string') return change(step);
  const { text, toAdmin: other } = step;
  return { ...step, text: change(text), ...(other !== undefined && { toAdmin: change(other) }) };
}
