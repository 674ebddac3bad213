import type { StatusCode } from '../engine/types';

/** Reads a table of codes, one in a line: `1.1 | Bad destination mailbox address | recipient.unknown`; the cause may be missing. In: the lines, and whose codes they are where no registry has them. */
export function readCodes(lines: readonly string[], vendor?: string): readonly StatusCode[] {
  return lines.map((line) => {
    const [code = '', title = '', cause] = line.split(' | ');
    return { code, title, ...(cause && { cause }), ...(vendor && { vendor }) };
  });
}
