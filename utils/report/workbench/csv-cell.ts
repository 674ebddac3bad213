/** What begins a formula, also in full width and behind white space. The end of a cell is looked for first: at the start of a text it is both. */
const FORMULA = /([;\t\r\n]|^)(?=[\s\ufeff]{0,99}[=+\-@|%\uff1d\uff0b\uff0d\uff20])/g;

/**
 * RFC 4180, and safe in a spreadsheet: a cell that would begin a formula there gets an apostrophe before it (OWASP, CSV injection, seen 2026-11),
 * also where the reader takes `;` or a tab for the end of a cell, as Excel does in most of Europe. A NUL, which a spreadsheet leaves out, is none.
 */
export function csvCell(value: string): string {
  const safe = value
    .replaceAll('\0', '')
    .replace(FORMULA, "$1'")
    .replace(/^(?=[\t\r\n])/, "'");
  return /[",\r\n;\t']/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}
