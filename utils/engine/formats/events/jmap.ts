import { statusByCode } from '../delivery';
import {
  type Found,
  isObject,
  type Json,
  objectAt,
  objectsAt,
  type ReadEvent,
  timeAt,
  wordsAt,
} from './fields';

/**
 * Submissions of JMAP (RFC 8621, 7): for each recipient the reply, and whether it was delivered; alone or in an answer of the server.
 *
 * ```text
 * > | {"id":"ES-3bab","emailId":"M7e1","sendAt":"2025-11-20T08:01:02Z",
 *            ^^^^^^^                             ^^^^^^^^^^^^^^^^^^^^
 *            queue id                            time
 * + | "deliveryStatus":{"kim@example.com":{"smtpReply":"550 5.1.1 User unknown","delivered":"no",
 *                        ^^^^^^^^^^^^^^^                ^^^^^^^^^^^^^^^^^^^^^^^^
 *                        recipient                      response          status
 * + | "displayed":"unknown"}}}
 * ```
 */
export const readJmap: ReadEvent = (object) => {
  const submissions = submissionsIn(object);
  return submissions?.flatMap(readSubmission) ?? null;
};

function submissionsIn(object: Json): Json[] | null {
  if (isObject(object.deliveryStatus)) return [object];
  if (!Array.isArray(object.methodResponses)) return null;
  return object.methodResponses
    .slice(0, 100)
    .flatMap((one) => (Array.isArray(one) && isObject(one[1]) ? objectsAt(one[1], 'list') : []))
    .filter((one) => isObject(one.deliveryStatus));
}

function readSubmission(submission: Json): Found[] {
  const states = Object.entries(objectAt(submission, 'deliveryStatus')).slice(0, 1_000);
  return states.flatMap(([recipient, state]) => {
    const response = isObject(state) ? wordsAt(state, 'smtpReply') : null;
    if (!isObject(state) || response === null) return [];
    const isOver = wordsAt(state, 'delivered') === 'no';
    const status = isOver ? 'bounced' : statusByCode(response);
    const isOfDelivery = recipient.includes('@') && status !== null;
    return isOfDelivery ? [{ ...about(submission), recipient, status, response }] : [];
  });
}

function about(submission: Json): Omit<Found, 'recipient' | 'status' | 'response'> {
  const sender = wordsAt(objectAt(objectAt(submission, 'envelope'), 'mailFrom'), 'email');
  return {
    time: timeAt(submission, 'sendAt'),
    queueId: wordsAt(submission, 'id', 'emailId'),
    sender,
    nextHop: null,
    dsn: null,
  };
}
