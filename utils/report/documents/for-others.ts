import type { NoteView } from '../types';

/** Whoever gets the ticket is not who reads the page: “your mail server” is theirs, or a third one’s. */
export function forOthers(sentence: string): string {
  return sentence
    .replace(/\bYou act first, then\b/, 'Whoever got this first, then')
    .replace(/\bYou must act\b/, 'To do')
    .replace(/\b([Yy])our\b/g, (_, letter: string) => (letter === 'Y' ? 'The' : 'the'));
}

/** The server's own words, named by whose they are. */
export function answerOfNote({ source, evidence }: NoteView): readonly [name: string, answer: string] {
  return [source ? `Answer of ${source}` : 'Answer', evidence.join(' … ')];
}
