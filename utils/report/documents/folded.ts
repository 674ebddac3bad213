/** Text as it stands, in a block that opens on a click. The fence is longer than any row of backticks inside. */
export function folded(title: string, lines: readonly string[]): string {
  const longest = Math.max(2, ...lines.flatMap((line) => line.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `<details><summary>${title}</summary>\n\n${fence}text\n${lines.join('\n')}\n${fence}\n\n</details>`;
}
