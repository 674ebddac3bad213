/** Splits a line of comma-separated values (RFC 4180, 2); `null` where a quote stays open and the record goes on in the next line. */
export function splitCsv(line: string, separator: string): string[] | null {
  const cells: string[] = [];
  let cell = '';
  let isQuoted = false;
  for (let i = 0; i < line.length; i += 1) {
    const c = line[i] as string;
    if (isQuoted && c === '"' && line[i + 1] === '"') {
      cell += '"';
      i += 1;
    } else if (c === '"' && (isQuoted || cell === '')) isQuoted = !isQuoted;
    else if (c === separator && !isQuoted) {
      cells.push(cell.trim());
      cell = '';
    } else cell += c;
    if (cells.length > MOST_CELLS) return cells;
  }
  if (isQuoted) return null;
  cells.push(cell.trim());
  return cells;
}

const MOST_CELLS = 200;

/** The separator of a header line: whichever of the usual ones it has most of. */
export function separatorOf(header: string): string {
  const count = (separator: string) => header.split(separator).length;
  return [',', ';', '\t'].reduce((best, one) => (count(one) > count(best) ? one : best));
}
