import type { Signal } from '../types';
import { readSentence } from './sentence';

/** What a signal looks for in the words of a reply, and what must not stand there: each as one expression. */
interface SignalWords {
  readonly words: RegExp | null;
  readonly unless: RegExp | null;
}

/** Puts the phrases and patterns of a signal together; each signal once. */
export function wordsOf(signal: Signal): SignalWords {
  const known = read.get(signal);
  if (known) return known;
  const own = {
    words: anyOf(signal.phrases, signal.words, signal.sentences),
    unless: anyOf(signal.unlessPhrases, signal.unless),
  };
  read.set(signal, own);
  return own;
}

const read = new WeakMap<Signal, SignalWords>();

function anyOf(
  phrases = '',
  patterns: RegExp | readonly RegExp[] = [],
  sentences: readonly string[] = [],
): RegExp | null {
  const own = 'source' in patterns ? [patterns] : patterns;
  const [only] = own;
  if (only && own.length === 1 && !phrases && sentences.length === 0) return only;
  const sources = [
    ...listOf(phrases).map(escapeLiteral),
    ...own.map(({ source }) => source),
    ...sentences.map(readSentence),
  ];
  return sources.length > 0 ? new RegExp(sources.join('|')) : null;
}

/** The phrases of a list, which commas part. */
function listOf(phrases: string): string[] {
  return phrases
    .split(',')
    .map((phrase) => phrase.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
}

function escapeLiteral(phrase: string): string {
  return phrase.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
