import type { Change, Comparison, ServerSum, Side } from '../../ledger/comparison';
import { titleOf } from '../words/cause-title';
import { count, numberWords } from '../words/numbers';
import { quote } from '../words/quote';
import { spanWords } from '../words/spans';
import type { Words } from '../words/words';
import type { ComparisonSection, ComparisonView } from './types';

const MOST_LINES = 12;

/** Two logs or periods beside each other, for people. In: what has changed. Out: a sentence, and what stands behind it with its counts. */
export function comparisonView(comparison: Comparison, words: Words): ComparisonView {
  const { newCauses, goneCauses, worse, better, waits } = comparison;
  const causeLine = ({ name, before, after }: Change<number>) => ({
    what: titleOf(name, words),
    counts: after > 0 ? count(after, 'message') : `${count(before, 'message')} before`,
  });
  return {
    headline: headlineOf(comparison, words),
    sections: [
      section('New causes', newCauses, causeLine),
      section('Causes that are gone', goneCauses, causeLine),
      section('Servers that got worse', worse, serverLine),
      section('Servers that got better', better, serverLine),
      section('Delays that have moved', waits, waitLine),
    ].filter(({ lines }) => lines.length > 0),
  };
}

function section<T>(
  heading: string,
  all: readonly T[],
  lineOf: (one: T) => ComparisonSection['lines'][number],
): ComparisonSection {
  return { heading, lines: all.slice(0, MOST_LINES).map(lineOf), more: Math.max(0, all.length - MOST_LINES) };
}

const TRENDS: Readonly<Record<Comparison['trend'], string>> = {
  better: 'Better than before',
  worse: 'Worse than before',
  same: 'About as before',
};

function headlineOf(comparison: Comparison, words: Words): string {
  const { before, after, trend, newCauses, worse } = comparison;
  if (before.messages === 0 || after.messages === 0)
    return `Nothing to compare: ${before.messages === 0 ? 'the first' : 'the second'} holds no message.`;
  const [cause] = newCauses;
  const [server] = worse;
  const why =
    server && trend === 'worse'
      ? `, above all to ${quote(server.name, 80)}`
      : cause
        ? `. New: ${titleOf(cause.name, words)} (${numberWords(cause.after)})`
        : '';
  return `${TRENDS[trend]}: ${shareWords(after)} did not arrive, ${shareOf(before)} before${why}.`;
}

const shareOf = ({ open, messages }: Pick<Side, 'open' | 'messages'>) =>
  `${numberWords(open)} of ${numberWords(messages)}`;
const shareWords = ({ open, messages }: Side) => `${numberWords(open)} of ${count(messages, 'message')}`;

function serverLine({ name, before, after }: Change<ServerSum>) {
  return { what: quote(name, 120), counts: `${shareOf(after)} not delivered, ${shareOf(before)} before` };
}

function waitLine({ name, before, after }: Change<ServerSum>) {
  return {
    what: quote(name, 120),
    counts: `${spanWords(after.wait)} (median of ${numberWords(after.arrived)}), ${spanWords(before.wait)} of ${numberWords(before.arrived)} before`,
  };
}

/** The same as lines of text. */
export function comparisonText({ headline, sections }: ComparisonView): string {
  const lines = sections.flatMap(({ heading, lines, more }) => [
    '',
    heading,
    ...lines.map(({ what, counts }) => `- ${what}: ${counts}`),
    ...(more > 0 ? [`- and ${numberWords(more)} more`] : []),
  ]);
  return [headline, ...lines].join('\n');
}
