import type { NoteView } from '../types';
import { withYourAs } from '../words/whose';

const withYourAsThe = withYourAs('the');

/** Whoever gets the ticket is not who reads the page: “your mail server” is theirs, or a third one’s. */
export function forOthers(sentence: string): string {
  return withYourAsThe(
    sentence
      .replace(/\bYou must act first, then\b/, 'Whoever got this first, then')
      .replace(/\bYou must act\b/, 'To do'),
  );
}

/** The server's own words, named by whose they are. */
export function answerOfNote({ source, evidence }: NoteView): readonly [name: string, answer: string] {
  return [source ? `Answer of ${source}` : 'Answer', evidence.join(' … ')];
}
