import type { Change, Comparison, ServerSum, Side } from '../../ledger/comparison';
import { spanWords } from '../../words/format';
import { labelled } from '../../words/marks';
import { numberWords } from '../../words/numbers';
import { plural, say, sayCount, text } from '../../words/say';
import { titleOf } from '../words/cause-title';
import { quote } from '../words/quote';
import type { Words } from '../words/words';
import type { ComparisonSection, ComparisonView } from './types';

const MOST_LINES = 12;

/** Two logs or periods beside each other, for people. In: what has changed. Out: a sentence, and what stands behind it with its counts. */
export function comparisonView(comparison: Comparison, words: Words): ComparisonView {
  const { newCauses, goneCauses, worse, better, waits } = comparison;
  const causeLine = ({ name, before, after }: Change<number>) => ({
    what: titleOf(name, words),
    counts: after > 0 ? messagesWords(after) : say('{messages} before', { messages: messagesWords(before) }),
  });
  return {
    headline: headlineOf(comparison, words),
    sections: [
      section(say('New causes'), newCauses, causeLine),
      section(say('Causes that are gone'), goneCauses, causeLine),
      section(say('Servers that got worse'), worse, serverLine),
      section(say('Servers that got better'), better, serverLine),
      section(say('Delays that have moved'), waits, waitLine),
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

const TRENDS = {
  better: text('Better than before: {share} did not arrive, {before} before.'),
  worse: text('Worse than before: {share} did not arrive, {before} before.'),
  same: text('About as before: {share} did not arrive, {before} before.'),
} as const satisfies Record<Comparison['trend'], string>;

function headlineOf(comparison: Comparison, words: Words): string {
  const { before, after, trend, newCauses, worse } = comparison;
  if (before.messages === 0) return say('Nothing to compare: the first holds no message.');
  if (after.messages === 0) return say('Nothing to compare: the second holds no message.');
  const said = { share: shareWords(after), before: shareOf(before) };
  const [cause] = newCauses;
  const [server] = worse;
  if (server && trend === 'worse')
    return say('Worse than before: {share} did not arrive, {before} before, above all to {server}.', {
      ...said,
      server: quote(server.name, 80),
    });
  const headline = say(TRENDS[trend], said);
  if (!cause) return headline;
  const named = { title: titleOf(cause.name, words), n: numberWords(cause.after) };
  return `${headline} ${say('New: {title} ({n}).', named)}`;
}

function messagesWords(messages: number): string {
  return sayCount(messages, { one: '{n} message', other: '{n} messages' });
}

function shareOf({ open, messages }: Pick<Side, 'open' | 'messages'>): string {
  return say('{n} of {all}', { n: numberWords(open), all: numberWords(messages) });
}

function shareWords({ open, messages }: Side): string {
  return sayCount(
    messages,
    { one: '{open} of {n} message', other: '{open} of {n} messages' },
    { open: numberWords(open) },
  );
}

function serverLine({ name, before, after }: Change<ServerSum>) {
  return {
    what: quote(name, 120),
    counts: say('{share} not delivered, {before} before', { share: shareOf(after), before: shareOf(before) }),
  };
}

function waitLine({ name, before, after }: Change<ServerSum>) {
  return {
    what: quote(name, 120),
    counts: say('{span} (median of {n}), {spanBefore} of {nBefore} before', {
      span: spanWords(after.wait),
      n: numberWords(after.arrived),
      spanBefore: spanWords(before.wait),
      nBefore: numberWords(before.arrived),
    }),
  };
}

/** The same as lines of text. */
export function comparisonText({ headline, sections }: ComparisonView): string {
  const lines = sections.flatMap(({ heading, lines, more }) => [
    '',
    heading,
    ...lines.map(({ what, counts }) => `- ${labelled(what, counts)}`),
    ...(more > 0 ? [`- ${sayCount(more, plural('and {n} more'))}`] : []),
  ]);
  return [headline, ...lines].join('\n');
}
