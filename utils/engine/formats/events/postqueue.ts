import { readNamed } from '../../reply/relay';
import { speakerInListing } from '../../reply/reply';
import { type Found, objectsAt, type ReadEvent, timeAt, wordsAt } from './fields';

/**
 * `postqueue -j` of Postfix 3.1 and later: a message a line, with its recipients. Source: postqueue(1), "JSON OBJECT FORMAT".
 *
 * ```text
 * > | {"queue_name": "deferred", "queue_id": "4Xk2Qz1vT9z7", "arrival_time": 1763625662, "message_size": 900,
 *                                             ^^^^^^^^^^^^                   ^^^^^^^^^^
 *                                             queue id                       arrival
 * + |  "sender": "a@example.net", "recipients": [{"address": "b@example.com", "delay_reason":
 *                 ^^^^^^^^^^^^^                               ^^^^^^^^^^^^^
 *                 sender                                      recipient
 * + |  "host mx.example.com[192.0.2.9] said: 452 4.2.2 Mailbox full (in reply to RCPT TO command)"}]}
 *       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *       response
 * ```
 */
export const readPostqueue: ReadEvent = (object) => {
  const queueId = wordsAt(object, 'queue_id');
  if (!queueId || !Array.isArray(object.recipients) || !('queue_name' in object)) return null;
  return objectsAt(object, 'recipients').flatMap((one): Found[] => {
    const recipient = wordsAt(one, 'address');
    if (!recipient) return [];
    const response = wordsAt(one, 'delay_reason') ?? (object.queue_name === 'hold' ? 'on hold' : '');
    return [
      {
        time: timeAt(object, 'arrival_time'),
        queueId,
        sender: wordsAt(object, 'sender'),
        recipient,
        nextHop: readNamed(response),
        dsn: null,
        status: 'deferred',
        response,
        saidBy: speakerInListing(response),
      },
    ];
  });
};
