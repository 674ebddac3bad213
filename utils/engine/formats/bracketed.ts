/** Reads `<address>` at `open`; a quoted local part may hold anything, `>` too (RFC 5321, 4.1.2). `end` is the offset behind it. */
export function readBracketed(text: string, open: number): { address: string; end: number } {
  const from = text[open + 1] === '"' ? closingQuote(text, open + 1) + 1 : open + 1;
  const close = text.indexOf('>', from);
  if (close < 0) return { address: text.slice(open + 1, open + 321), end: text.length };
  return { address: text.slice(open + 1, close), end: close + 1 };
}

function closingQuote(text: string, open: number): number {
  for (let i = open + 1; i < text.length; i += 1) {
    if (text[i] === '\\') i += 1;
    else if (text[i] === '"') return i;
  }
  return open;
}
