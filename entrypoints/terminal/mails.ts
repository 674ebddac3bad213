import type { Diagnosis, MailReader } from '../../utils/engine/types';
import { asksOf } from '../../utils/knowledge/asks';
import { plainReasonOf } from '../../utils/knowledge/plain-reasons';
import { words } from '../../utils/knowledge/words';
import { nextMails } from '../../utils/report/documents/next-mail/next-mail';
import { tellIn } from '../../utils/report/words/setting';
import { isOpen } from '../../utils/report/words/status-words';
import { say } from '../../utils/words/say';

const told = tellIn(words, { now: Date.now });

/** The mail to this reader about each message that is stuck, or about all where none is: no mail where there is nothing to write. */
export function* mailTexts(diagnoses: readonly Diagnosis[], reader: MailReader): Generator<string> {
  const stuck = diagnoses.filter(({ verdict }) => verdict.needsAction || isOpen(verdict.status));
  for (const diagnosis of stuck.length > 0 ? stuck : diagnoses)
    for (const mail of nextMails([diagnosis], told, { redact: false, asksOf, plainReasonOf }))
      if (mail.reader === reader)
        yield `${say('Subject: {subject}', { subject: mail.subject })}\n\n${mail.body}\n${'-'.repeat(60)}`;
}
