import type { MailReader } from '../../../engine/types';
import { withYourAs } from '../../words/whose';

/** Turns a sentence to whoever looks after the filter into one to the reader of a mail. In: words of ours, never words of a log. */
export type Voice = (sentence: string) => string;

const withYourAsThe = withYourAs('the');
const withYourAsTheirs = withYourAs('the recipient’s');

/** Of somebody else, to anybody: whoever writes the mail is “we”. */
export const toAnybody: Voice = (sentence) =>
  withYourAsThe(
    sentence.replace(/\bYou (?=must act)/, 'We ').replace(/\byour own\b/g, 'the recipient’s own'),
  );

const toSender: Voice = (sentence) =>
  withYourAsTheirs(sentence).replace(
    /\b([Tt])he sender(’s)?(?=\W|$)/g,
    (_, letter: string, of: string | undefined) =>
      letter === 'T' ? (of ? 'Your' : 'You') : of ? 'your' : 'you',
  );

/** Whoever runs the mail server is told of it as the knowledge does: it is theirs. */
export const voices: Readonly<Record<MailReader, Voice>> = {
  admin: (sentence) => sentence,
  person: toAnybody,
  sender: toSender,
  support: withYourAs('our'),
};
