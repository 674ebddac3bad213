/** A table of Markdown: the first column is text, the others are numbers. */
export function table(columns: readonly string[], rows: readonly Row[]): string[] {
  return [...head(columns), ...rows.map(row)];
}

export type Row = readonly (string | number)[];

/** The two lines above the rows. */
export function head(columns: readonly string[]): string[] {
  return [row(columns), row(columns.map((_, i) => (i === 0 ? '---' : '---:')))];
}

export function row(cells: Row): string {
  return `| ${cells.join(' | ')} |`;
}

/** How many times as fast as what took `other` seconds. */
export function times(other: number, own: number): string {
  return (other / own).toFixed(other / own < 10 ? 2 : 0);
}
