import { DELETE, GREATER_THAN, isAlphanumeric, QUOTATION_MARK } from '../../text/characters';
import { placeOf } from '../../text/place-in-text';

/** The place of the `>` that closes `<address>`; a quoted local part may hold anything, `>` too (RFC 5321, 4.1.2). -1 where none does. */
export function closeOfAddress(text: string, open: number, end: number): number {
  const first = open + 1;
  const from = text.charCodeAt(first) === QUOTATION_MARK ? closingQuote(text, first, end) + 1 : first;
  return placeOf(GREATER_THAN, text, from, end);
}

/** What an address of nearly every record is made of; in a link of a chat, in HTML and around a zero-width space there is more. */
const PLAIN = plainCharacters("!#$%&*+-./=?@^_{|}~'");

function plainCharacters(others: string): Uint8Array {
  const plain = new Uint8Array(DELETE + 1);
  for (let c = 0; c <= DELETE; c += 1)
    if (isAlphanumeric(c) || others.includes(String.fromCharCode(c))) plain[c] = 1;
  return plain;
}

/** The same where the address has only plain characters, or its local part is quoted. */
export function closeOfPlainAddress(text: string, open: number, end: number): number {
  let at = open + 1;
  if (text.charCodeAt(at) === QUOTATION_MARK) return closeOfAddress(text, open, end);
  while (at < end && PLAIN[text.charCodeAt(at)] === 1) at += 1;
  return at < end && text.charCodeAt(at) === GREATER_THAN ? at : -1;
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
