import { DIGIT_2, DIGIT_4, DIGIT_5, DOT } from '../text/characters';
import { endOfDigits } from '../text/place-in-text';

/** Offset behind the enhanced status code that stands at `from`, such as `5.1.1`: class, subject and detail (RFC 3463, 2). -1 where none does. */
export function endOfEnhancedCode(text: string, from: number, end: number): number {
  const kind = text.charCodeAt(from);
  const subject = endOfDigits(text, from + 2, end);
  const detail = endOfDigits(text, subject + 1, end);
  const isCode =
    (kind === DIGIT_2 || kind === DIGIT_4 || kind === DIGIT_5) &&
    text.charCodeAt(from + 1) === DOT &&
    text.charCodeAt(subject) === DOT &&
    isShort(subject - from - 2) &&
    isShort(detail - subject - 1);
  return isCode ? detail : -1;
}

function isShort(digits: number): boolean {
  return digits >= 1 && digits <= 3;
}
