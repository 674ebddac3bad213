import { CAPITAL_F, COLON, DIGIT_9, isAlphanumeric, SPACE } from '../../text/characters';

export const SHORTEST_ID = 5;
export const LONGEST_ID = 20;

/**
 * The queue id that ends before `at`, with a space and perhaps a colon between; `null` where none stands there. Short ids are upper-case
 * hexadecimal, long ones have a time and so a digit; `postfix: ` is neither.
 */
export function queueIdBefore(text: string, at: number): string | null {
  if (text.charCodeAt(at - 1) !== SPACE) return null;
  const end = text.charCodeAt(at - 2) === COLON ? at - 2 : at - 1;
  let start = end;
  while (start > 0 && end - start < LONGEST_ID && isAlphanumeric(text.charCodeAt(start - 1))) start -= 1;
  return isQueueId(text, start, end) ? text.slice(start, end) : null;
}

/** Whether the letters and digits from `start` to `end` are a queue id. */
export function isQueueId(text: string, start: number, end: number): boolean {
  if (end - start < SHORTEST_ID || end - start > LONGEST_ID) return false;
  let isHexadecimal = true;
  for (let at = start; at < end; at += 1) {
    const c = text.charCodeAt(at);
    if (c <= DIGIT_9) return true;
    if (c > CAPITAL_F) isHexadecimal = false;
  }
  return isHexadecimal;
}
