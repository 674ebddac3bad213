import type { Weights } from '../../utils/engine/types';

/** The text of `utils/knowledge/weights.ts`. */
export function printWeights({ causes, rows }: Weights): string {
  const lines = Object.entries(rows).map(([name, row]) => `    ${key(name)}: '${row}',\n`);
  return [
    "import type { Weights } from '../engine/types';\n\n",
    '/** Learned by `npm run docs` from the sentences and examples of the causes and from labelled replies: how much each concept, pair and code speaks for each cause. */\n',
    'export const weights: Weights = {\n',
    `  causes: \`${wrap(causes)}\`\n    .trim()\n    .split(/\\s+/),\n`,
    `  rows: {\n${lines.join('')}  },\n};\n`,
  ].join('');
}

/** Several in a line: one each would make a third of a file that nobody reads. */
function wrap(names: readonly string[]): string {
  return names.join(' ').replace(/(.{1,100})(?: |$)/g, '\n    $1');
}

function key(name: string): string {
  return /^[a-z]+$|^\d+$/.test(name) ? name : `'${name}'`;
}
