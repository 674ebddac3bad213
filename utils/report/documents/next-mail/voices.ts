import type { MailReader } from '../../../engine/types';

/** Turns a sentence to whoever looks after the filter into one to the reader of a mail. In: words of ours, never words of a log. */
export type Voice = (sentence: string) => string;

/** Of somebody else, to anybody: whoever writes the mail is “we”. */
export const toAnybody: Voice = (sentence) =>
  sentence
    .replace(/\bYou (?=act first|must act)/, 'We ')
    .replace(/\byour own\b/g, 'the recipient’s own')
    .replace(/\b([Yy])our\b/g, (_, letter: string) => (letter === 'Y' ? 'The' : 'the'));

const toSender: Voice = (sentence) =>
  sentence
    .replace(/\b([Yy])our\b/g, (_, letter: string) =>
      letter === 'Y' ? 'The recipient’s' : 'the recipient’s',
    )
    .replace(/\b([Tt])he sender(’s)?(?=\W|$)/g, (_, letter: string, of: string | undefined) =>
      letter === 'T' ? (of ? 'Your' : 'You') : of ? 'your' : 'you',
    );

const toSupport: Voice = (sentence) =>
  sentence.replace(/\b([Yy])our\b/g, (_, letter: string) => (letter === 'Y' ? 'Our' : 'our'));

/** Whoever runs the mail server is told of it as the knowledge does: it is theirs. */
export const voices: Readonly<Record<MailReader, Voice>> = {
  admin: (sentence) => sentence,
  person: toAnybody,
  sender: toSender,
  support: toSupport,
};
