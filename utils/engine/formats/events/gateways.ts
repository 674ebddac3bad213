import type { Status } from '../../types';
import { statusByCode } from '../delivery';
import {
  type Found,
  hop,
  isObject,
  type Json,
  objectAt,
  objectsAt,
  outcomeOf,
  type ReadEvent,
  timeAt,
  withCodes,
  wordsAt,
} from './fields';

/**
 * Halon's log of deliveries as JSON, as its post-delivery scripts write it (docs.halon.io, "Post-delivery", as of 2025).
 *
 * ```text
 * > | {"transactionid":"18c4a1b2","sender":"ann@example.net","recipient":"kim@example.com","action":"BOUNCE",
 *                       ^^^^^^^^            ^^^^^^^^^^^^^^^               ^^^^^^^^^^^^^^^            ^^^^^^
 *                       queue id            sender                        recipient                  status
 * + | "mx":"mx.example.com","serverip":"192.0.2.10","result":{"code":550,"enhanced":[5,1,1],
 *           ^^^^^^^^^^^^^^              ^^^^^^^^^^                   ^^^
 *           next hop                    its address                  response
 * + | "reason":["User unknown"]}}
 *                ^^^^^^^^^^^^
 *                its words
 * ```
 */
export const readHalon: ReadEvent = (object) => {
  const attempt = isObject(object.attempt) ? object.attempt : object;
  const result = objectAt(attempt, 'result');
  const message = isObject(object.message) ? object.message : object;
  const recipient = addressAt(message, 'recipient');
  const isOwn = 'reason' in result || 'enhanced' in result;
  if (!isOwn || recipient === null) return null;
  const response = halonWords(result);
  const connection = objectAt(attempt, 'connection');
  return [
    {
      time: timeAt(object, 'timestamp', 'time', '@timestamp', 'finishedtime'),
      queueId: wordsAt(message, 'transactionid', 'queueid', 'id'),
      sender: addressAt(message, 'sender'),
      recipient,
      nextHop: hop(
        wordsAt(object, 'mx', 'remotemx') ?? wordsAt(connection, 'remotemx'),
        wordsAt(object, 'serverip', 'remoteip') ?? wordsAt(connection, 'remoteip'),
      ),
      dsn: null,
      status: HALON[wordsAt(object, 'action')?.toUpperCase() ?? ''] ?? statusByCode(response) ?? 'deferred',
      response,
    },
  ];
};

const HALON: Readonly<Record<string, Status>> = {
  BOUNCE: 'bounced',
  DELETE: 'bounced',
  RETRY: 'deferred',
  DEFER: 'deferred',
  DELIVER: 'sent',
};

function halonWords(result: Json): string {
  const code = wordsAt(result, 'code');
  const enhanced = Array.isArray(result.enhanced)
    ? result.enhanced.slice(0, 3).join('.')
    : wordsAt(result, 'enhanced');
  const reason = Array.isArray(result.reason)
    ? result.reason.slice(0, 100).join(' ')
    : wordsAt(result, 'reason');
  // Without a code nobody answered, and what Halon says of itself has only an enhanced one.
  return withCodes(code, code && enhanced, reason ?? '').slice(0, 8_192);
}

/** `kim@example.com`, or its two halves. */
function addressAt(object: Json, key: string): string | null {
  const halves = objectAt(object, key);
  const local = wordsAt(halves, 'localpart');
  return local === null
    ? (wordsAt(object, key)?.replace(/^<|>$/g, '') ?? null)
    : `${local}@${wordsAt(halves, 'domain')}`;
}

/**
 * Barracuda Email Gateway Defense, through syslog as JSON (Barracuda Campus, "Syslog integration", as of 2025): one object for a message, its recipients in
 * a list.
 *
 * ```text
 * > | {"message_id":"1763625660-0a1b","env_from":"ann@example.net","timestamp":"2025-11-20T08:01:02Z",
 *                    ^^^^^^^^^^^^^^^              ^^^^^^^^^^^^^^^               ^^^^^^^^^^^^^^^^^^^^
 *                    queue id                     sender                        time
 * + | "recipients":[{"email":"kim@example.com","action":"allowed","delivered":"not_delivered",
 *                             ^^^^^^^^^^^^^^^                                  ^^^^^^^^^^^^^
 *                             recipient                                        status
 * + | "delivery_detail":"mx.example.com:25:550 5.1.1 User unknown"}]}
 *                        ^^^^^^^^^^^^^^    ^^^^^^^^^^^^^^^^^^^^^^
 *                        next hop          response
 * ```
 */
export const readBarracudaCloud: ReadEvent = (object) => {
  if (!('env_from' in object) || !Array.isArray(object.recipients)) return null;
  return objectsAt(object, 'recipients').flatMap((one) => {
    const [, host = null, response = ''] =
      /^([\w.-]{1,255}):\d{1,5}:(.{0,4000})$/s.exec(wordsAt(one, 'delivery_detail') ?? '') ?? [];
    const status = wordsAt(one, 'delivered') === 'delivered' ? 'sent' : statusByCode(response);
    return status === null ? [] : [barracudaEvent(object, one, status, host, response)];
  });
};

function barracudaEvent(
  object: Json,
  one: Json,
  status: Status,
  host: string | null,
  response: string,
): Found {
  return {
    time: timeAt(object, 'timestamp'),
    queueId: wordsAt(object, 'message_id'),
    sender: wordsAt(object, 'env_from'),
    recipient: wordsAt(one, 'email'),
    nextHop: hop(host, null),
    dsn: null,
    status,
    response,
  };
}

/**
 * Proofpoint's Protection Server as JSON (PoD log service): under `sm` the fields of its Sendmail.
 *
 * ```text
 * > | {"guid":"5AK812Xy","pps":{"cid":"example"},"ts":"2025-11-20T08:01:02Z","sm":{"qid":"5AK812Xy001074",
 *                                                      ^^^^^^^^^^^^^^^^^^^^               ^^^^^^^^^^^^^^
 *                                                      time                               queue id
 * + | "to":["<kim@example.com>"],"relay":"mx.example.com. [192.0.2.10]","dsn":"5.1.1","stat":"User unknown"}}
 *             ^^^^^^^^^^^^^^^             ^^^^^^^^^^^^^^   ^^^^^^^^^^          ^^^^^          ^^^^^^^^^^^^
 *             recipient                   next hop         its address         dsn            response
 * ```
 */
export const readProofpoint: ReadEvent = (object) => {
  const mail = objectAt(object, 'sm');
  const stat = wordsAt(mail, 'stat');
  if (stat === null || !('pps' in object || 'qid' in mail)) return null;
  const dsn = wordsAt(mail, 'dsn');
  const [, host = null, address = null] =
    /^([\w.-]{1,255}?)\.? ?(?:\[([0-9A-Fa-f.:]{2,64})\])?$/.exec(wordsAt(mail, 'relay') ?? '') ?? [];
  const to = Array.isArray(mail.to) ? mail.to.slice(0, 1_000) : [mail.to];
  const status: Status | null = stat.startsWith('Sent')
    ? 'sent'
    : /^Deferred|^queued/.test(stat) || dsn?.startsWith('4')
      ? 'deferred'
      : 'bounced';
  return to
    .filter((one): one is string => typeof one === 'string' && one.includes('@'))
    .map((one) => ({
      time: timeAt(object, 'ts'),
      queueId: wordsAt(mail, 'qid'),
      sender: null,
      recipient: one.replace(/[<>]/g, ''),
      nextHop: hop(host, address),
      dsn,
      status,
      response: wordsAt(mail, 'reply') ?? stat.replace(/^Sent \((.{0,2000})\)$/, '$1'),
    }));
};

/**
 * Mimecast's delivery and receipt logs as JSON (Mimecast API 2.0, "SIEM events", as of 2025).
 *
 * ```text
 * > | {"aggregateId":"J5JwSy0HNvG7AvCg1sgDvQ","type":"delivery","timestamp":1763625662000,
 *                     ^^^^^^^^^^^^^^^^^^^^^^                                ^^^^^^^^^^^^^
 *                     queue id                                              time
 * + | "senderEnvelope":"ann@example.net","recipients":"kim@example.com","delivered":"false",
 *                       ^^^^^^^^^^^^^^^                ^^^^^^^^^^^^^^^               ^^^^^
 *                       sender                         recipient                     status
 * + | "rejectionCode":"550","rejectionInfo":"5.1.1 User unknown"}
 *                      ^^^                   ^^^^^^^^^^^^^^^^^^
 *                      response              its words
 * ```
 */
export const readMimecast: ReadEvent = (object) => {
  if (!('aggregateId' in object) || !('senderEnvelope' in object)) return null;
  const recipient = wordsAt(object, 'recipients');
  const words = wordsAt(object, 'rejectionInfo', 'deliveryErrors', 'receiptErrors', 'rejectionType') ?? '';
  const response = withCodes(wordsAt(object, 'rejectionCode'), null, words);
  const isSent = String(object.delivered) === 'true';
  const isFailed = String(object.delivered) === 'false' || outcomeOf(wordsAt(object, 'action')) === 'bounced';
  if (!isSent && !(isFailed && response)) return [];
  return [
    {
      time: timeAt(object, 'timestamp'),
      queueId: wordsAt(object, 'aggregateId'),
      sender: wordsAt(object, 'senderEnvelope'),
      recipient,
      nextHop: hop(null, wordsAt(object, 'destinationIp')),
      dsn: null,
      status: isSent ? 'sent' : statusByCode(response) === 'bounced' ? 'bounced' : 'deferred',
      response: isSent ? (wordsAt(object, 'receiptAck') ?? '') : response,
    },
  ];
};
