import type { Weights } from '../../utils/engine/types';

/** The text of `utils/knowledge/weights.ts`. */
export function printWeights({ causes, rows }: Weights): string {
  const all = Object.entries(rows).map(([name, row]) => `${name}:${row}`);
  return [
    "import type { Weights } from '../engine/types';\n\n",
    '/** Learned by `npm run docs` from the sentences and examples of the causes and from labelled replies: how much each concept, pair and code speaks for each cause. */\n',
    'export const weights: Weights = {\n',
    `  causes: \`${wrap(causes, '\n    ', 100)}\`\n    .trim()\n    .split(/\\s+/),\n`,
    `  rows: Object.fromEntries(\n    \`${wrap(all, '\n', 800)}\`\n      .trim()\n      .split(/\\s+/)\n      .map((row) => row.split(':') as [name: string, row: string]),\n  ),\n};\n`,
  ].join('');
}

/** Several in a line: one each would make a long file that nobody reads. */
function wrap(names: readonly string[], start: string, width: number): string {
  const lines: string[] = [];
  for (const name of names) {
    const line = lines.at(-1);
    if (line === undefined || line.length + name.length > width) lines.push(name);
    else lines[lines.length - 1] = `${line} ${name}`;
  }
  return lines.map((line) => start + line).join('');
}
