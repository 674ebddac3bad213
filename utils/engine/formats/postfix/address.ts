import { GREATER_THAN, QUOTATION_MARK } from '../../text/characters';
import { placeOf } from '../../text/place-in-text';

/** The place of the `>` that closes `<address>`; a quoted local part may hold anything, `>` too (RFC 5321, 4.1.2). -1 where none does. */
export function closeOfAddress(text: string, open: number, end: number): number {
  const first = open + 1;
  const from = text.charCodeAt(first) === QUOTATION_MARK ? closingQuote(text, first, end) + 1 : first;
  return placeOf(GREATER_THAN, text, from, end);
}

/** Reads `<address>` at `open`. One that nothing closes is cut. */
export function readAddress(text: string, open: number, end = text.length): { address: string; end: number } {
  const close = closeOfAddress(text, open, end);
  if (close < 0) return { address: text.slice(open + 1, Math.min(end, open + 321)), end };
  return { address: text.slice(open + 1, close), end: close + 1 };
}

function closingQuote(text: string, open: number, end: number): number {
  for (let i = open + 1; i < end; i += 1) {
    if (text[i] === '\\') i += 1;
    else if (text[i] === '"') return i;
  }
  return open;
}
