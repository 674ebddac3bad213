import type { Form } from './language';

/**
 * Puts other words in the place of some forms, the longest first. A form that begins a sentence keeps its large letter; `isInside`: the words stand inside one.
 */
export function replaceForms(sentence: string, forms: readonly Form[], isInside = false): string {
  if (forms.length === 0) return sentence;
  const byWords = new Map(forms.map((form) => [form[0].toLowerCase(), form]));
  const longestFirst = [...byWords.keys()].sort((a, b) => b.length - a.length).map(escaped);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}-])`, 'giu');
  return sentence.replace(pattern, (found, at: number) => {
    const [words, instead] = byWords.get(found.toLowerCase()) ?? [found, found];
    const begins = (at > 0 || !isInside) && beginsSentence(sentence, at);
    return isLarge(found, words) || begins ? capital(instead) : instead;
  });
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Large here, and not by itself: “Ihr” is large everywhere. */
function isLarge(found: string, words: string): boolean {
  return LARGE.test(found) && !LARGE.test(words);
}

const LARGE = /^\p{Lu}/u;

function beginsSentence(sentence: string, at: number): boolean {
  return LARGE.test(sentence.slice(at)) && /(?:^|[.:!?] )$/.test(sentence.slice(Math.max(0, at - 2), at));
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
