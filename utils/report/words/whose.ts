import { replaceForms } from '../../words/forms';
import { spoken } from '../../words/language';
import { capital } from './capital';

/** Turns a sentence to whoever reads the page into one to somebody else. In: words of ours, never words of a log. */
export type Voice = (sentence: string) => string;

/** Gives “your mail server” to somebody else: `the`, `our`, `the recipient’s`. Other languages than English have one form for all of these. */
export function withYourAs(whose: 'the' | 'our' | 'the recipient’s'): Voice {
  return (sentence) => {
    const { grammar } = spoken();
    if (grammar) return replaceForms(sentence, grammar.others);
    return sentence.replace(/\b([Yy])our\b/g, (_, letter: string) =>
      letter === 'Y' ? capital(whose) : whose,
    );
  };
}

/** Told to anybody else: “your mail server” is theirs, or a third one’s. */
export const toOthers: Voice = withYourAs('the');

/** The same of words inside a sentence, which begin small also where “your” is large everywhere: “dann der Netz- oder DNS-Administrator”. */
export const insideToOthers: Voice = (words) => {
  const { grammar } = spoken();
  return grammar ? replaceForms(words, grammar.others, true) : toOthers(words);
};
