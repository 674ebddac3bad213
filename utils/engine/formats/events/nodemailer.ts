import { statusByCode } from '../delivery';
import { type ReadEvent, withCodes, wordsAt } from './fields';

/**
 * An error of Nodemailer as programs log it (nodemailer `lib/smtp-connection`, as of 2026): the reply, and the recipients that it was about.
 *
 * ```text
 * > | {"code":"EENVELOPE","response":"550 5.1.1 User unknown","responseCode":550,"command":"RCPT TO",
 *                                     ^^^^^^^^^^^^^^^^^^^^^^
 *                                     response
 * + | "rejected":["b@example.com"]}
 *                  ^^^^^^^^^^^^^
 *                  recipient
 * ```
 */
export const readNodemailer: ReadEvent = (object) => {
  const response = wordsAt(object, 'response', 'message');
  if (!('responseCode' in object) || response === null) return null;
  const words = withCodes(wordsAt(object, 'responseCode'), null, response);
  const rejected = Array.isArray(object.rejected) ? object.rejected.slice(0, 1_000) : [];
  const recipients = rejected.filter((one) => typeof one === 'string' && one.includes('@')) as string[];
  return (recipients.length > 0 ? recipients : [wordsAt(object, 'recipient', 'to')]).map((recipient) => ({
    time: null,
    queueId: null,
    sender: null,
    recipient,
    nextHop: null,
    dsn: null,
    status: statusByCode(words) ?? 'unknown',
    response: words,
  }));
};
