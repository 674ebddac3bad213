import type { Form } from './language';

/** Puts other words in the place of some forms, the longest first. A form that begins a sentence keeps its large letter. */
export function replaceForms(sentence: string, forms: readonly Form[]): string {
  if (forms.length === 0) return sentence;
  const byWords = new Map(forms.map(([words, instead]) => [words.toLowerCase(), instead]));
  const longestFirst = [...byWords.keys()].sort((a, b) => b.length - a.length).map(escaped);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}-])`, 'giu');
  return sentence.replace(pattern, (found) => like(found, byWords.get(found.toLowerCase()) ?? found));
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function like(found: string, instead: string): string {
  const isLarge = /^\p{Lu}/u.test(found);
  return isLarge ? instead.charAt(0).toUpperCase() + instead.slice(1) : instead;
}
