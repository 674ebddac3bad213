import type { Diagnosis, MailReader } from '../../utils/engine/types';
import { asksOf } from '../../utils/knowledge/asks';
import { plainReasonOf } from '../../utils/knowledge/plain-reasons';
import { words } from '../../utils/knowledge/words';
import { type NextMail, nextMails } from '../../utils/report/documents/next-mail/next-mail';
import { mailReaders, readerWords } from '../../utils/report/documents/next-mail/readers';
import { tellIn } from '../../utils/report/words/setting';
import { isOpen } from '../../utils/report/words/status-words';
import { say } from '../../utils/words/say';

const told = tellIn(words, { now: Date.now });

/** The mails about each message that is stuck, or about all where none is: to whom there is something to write. */
function* mailsAbout(diagnoses: readonly Diagnosis[]): Generator<NextMail> {
  const stuck = diagnoses.filter(({ verdict }) => verdict.needsAction || isOpen(verdict.status));
  for (const diagnosis of stuck.length > 0 ? stuck : diagnoses)
    yield* nextMails([diagnosis], told, { redact: false, asksOf, plainReasonOf });
}

/** The mails to this reader; where there is none, a sentence why, as `none`. */
export function mailTexts(
  diagnoses: readonly Diagnosis[],
  reader: MailReader,
): { texts: string[]; none: string } {
  const mails = [...mailsAbout(diagnoses)];
  const texts = mails.filter((mail) => mail.reader === reader).map(textOf);
  return { texts, none: texts.length > 0 ? '' : noneWords(reader, mails) };
}

function textOf({ subject, body }: NextMail): string {
  return `${say('Subject: {subject}', { subject })}\n\n${body}\n${'-'.repeat(60)}`;
}

function noneWords(reader: MailReader, mails: readonly NextMail[]): string {
  const none = say('No mail to write: {reader} can do nothing about what this log tells.', {
    reader: readerWords(reader, 'mail-admin'),
  });
  const others = mailReaders.filter((one) => mails.some((mail) => mail.reader === one));
  if (others.length === 0) return none;
  return `${none} ${say('There is something to write to others: {commands}.', {
    commands: others.map((one) => `--mail ${one}`).join(', '),
  })}`;
}
