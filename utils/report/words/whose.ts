import { capital } from './capital';

/**
 * Gives what tells a sentence to whoever reads the page, “your mail server”, to somebody else: `the`, `our`, `the recipient’s`. In: words of ours,
 * never words of a log.
 */
export function withYourAs(whose: string): (sentence: string) => string {
  return (sentence) =>
    sentence.replace(/\b([Yy])our\b/g, (_, letter: string) => (letter === 'Y' ? capital(whose) : whose));
}
