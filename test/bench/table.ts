/** A table of Markdown: the first column is text, the others are numbers. */
export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string[] {
  return [
    `| ${head.join(' | ')} |`,
    `| --- | ${head
      .slice(1)
      .map(() => '---:')
      .join(' | ')} |`,
    ...rows.map((row) => `| ${row.join(' | ')} |`),
  ];
}

/** How many times as fast as what took `other` seconds. */
export function times(other: number, own: number): string {
  return (other / own).toFixed(other / own < 10 ? 2 : 0);
}
