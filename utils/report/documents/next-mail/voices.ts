import type { MailReader } from '../../../engine/types';
import { replaceForms } from '../../../words/forms';
import { spoken } from '../../../words/language';
import { toOthers, type Voice, withYourAs } from '../../words/whose';

const withYourAsTheirs = withYourAs('the recipient’s');

/** Of somebody else, to anybody: whoever writes the mail is “we”. */
export const toAnybody: Voice = (sentence) =>
  toOthers(spoken().grammar ? sentence : sentence.replace(/\byour own\b/g, 'the recipient’s own'));

const toSender: Voice = (sentence) => {
  const { grammar } = spoken();
  if (grammar) return replaceForms(withYourAsTheirs(sentence), grammar.sender);
  return withYourAsTheirs(sentence).replace(
    /\b([Tt])he sender(’s)?(?=\W|$)/g,
    (_, letter: string, of: string | undefined) =>
      letter === 'T' ? (of ? 'Your' : 'You') : of ? 'your' : 'you',
  );
};

/** Whoever runs the mail server is told of it as the knowledge does: it is theirs. */
export const voices: Readonly<Record<MailReader, Voice>> = {
  admin: (sentence) => sentence,
  person: toAnybody,
  sender: toSender,
  support: withYourAs('our'),
};
