/** Reads `<address>` at `open`; a quoted local part may hold anything, `>` too (RFC 5321, 4.1.2). */
export function readAddress(text: string, open: number): { address: string; end: number } {
  let close = open + 1;
  if (text.charCodeAt(close) === 34 /* " */) close = closingQuote(text, close) + 1;
  close = text.indexOf('>', close);
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
