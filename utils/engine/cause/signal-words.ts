import type { Platform, Signal } from '../types';
import { type Alternative, alternativesOf, escapeLiteral, literalAlternative } from './required-literals';
import { sentenceAlternative } from './sentence';

/** What a signal looks for in the words of a reply, in this order; none where codes alone count. */
export function wordsOf(signal: Signal): readonly Alternative[] {
  return readOnce(signal, () => [
    ...listOf(signal.phrases).map(literalAlternative),
    ...patternsOf(signal.words).flatMap(alternativesOf),
    ...(signal.sentences ?? []).map(sentenceAlternative),
  ]);
}

export function wordsOfPlatform(platform: Platform): readonly Alternative[] {
  return readOnce(platform, () => alternativesOf(platform.words.source));
}

/** What must not stand there, as one expression. */
export function unlessOf({ unlessPhrases, unless }: Signal): RegExp | null {
  const sources = [...listOf(unlessPhrases).map(escapeLiteral), ...patternsOf(unless)];
  return sources.length > 0 ? new RegExp(sources.join('|')) : null;
}

/** A page reads these one by one, before it needs them all. */
function readOnce(from: object, read: () => readonly Alternative[]): readonly Alternative[] {
  const known = wasRead.get(from) ?? read();
  wasRead.set(from, known);
  return known;
}

const wasRead = new WeakMap<object, readonly Alternative[]>();

function patternsOf(patterns: RegExp | readonly RegExp[] = []): string[] {
  return 'source' in patterns ? [patterns.source] : patterns.map(({ source }) => source);
}

/** The phrases of a list, which commas part. */
function listOf(phrases = ''): string[] {
  return phrases
    .replace(/\s+/g, ' ')
    .split(',')
    .map((phrase) => phrase.trim())
    .filter(Boolean);
}
