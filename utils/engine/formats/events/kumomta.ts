import type { Stage, Status } from '../../types';
import { hop, isObject, type Json, objectAt, type ReadEvent, timeAt, withCodes, wordsAt } from './fields';

/**
 * Log records of KumoMTA (docs.kumomta.com, "Log Records", as of 2025).
 *
 * ```text
 * > | {"type":"Bounce","id":"1d98076abbbc11ed940250ebf67f93bd","sender":"s@example.org",
 *              ^^^^^^        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^            ^^^^^^^^^^^^^
 *              status        queue id                                    sender
 * + | "recipient":"b@example.com","response":{"code":550,"enhanced_code":{"class":5,"subject":1,"detail":1},
 *                  ^^^^^^^^^^^^^                     ^^^                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *                  recipient                         |                    enhanced code
 *                                                    response, with the words below
 * + | "content":"User unknown","command":"RCPT TO:<b@example.com>\r\n"},
 *                ^^^^^^^^^^^^             ^^^^
 *                words                    stage
 * + | "peer_address":{"name":"mx.example.com.","addr":"192.0.2.1"},"timestamp":1763928000}
 *                             ^^^^^^^^^^^^^^           ^^^^^^^^^               ^^^^^^^^^^
 *                             next hop                 its address             time
 * ```
 */
export const readKumoMta: ReadEvent = (object) => {
  const status = STATUSES[wordsAt(object, 'type') ?? ''];
  if (status === undefined || !isObject(object.response) || !('recipient' in object)) return null;
  if (status === null) return [];
  const response = objectAt(object, 'response');
  const peer = objectAt(object, 'peer_address');
  const content = wordsAt(response, 'content') ?? '';
  return recipients(object.recipient).map((recipient) => ({
    time: timeAt(object, 'timestamp', 'event_time'),
    queueId: wordsAt(object, 'id'),
    sender: wordsAt(object, 'sender'),
    recipient,
    nextHop: hop(wordsAt(peer, 'name'), wordsAt(peer, 'addr')),
    dsn: null,
    status,
    response:
      status === 'expired'
        ? ''
        : withCodes(wordsAt(response, 'code'), enhanced(objectAt(response, 'enhanced_code')), content),
    stage: stageOf(wordsAt(response, 'command')),
  }));
};

const STATUSES: Readonly<Record<string, Status | null>> = {
  Delivery: 'sent',
  Bounce: 'bounced',
  AdminBounce: 'bounced',
  TransientFailure: 'deferred',
  Expiration: 'expired',
  Reception: null,
  Rejection: null,
  Delayed: null,
  OOB: 'bounced',
};

function recipients(value: unknown): string[] {
  const list = Array.isArray(value) ? value : [value];
  return list.filter((one) => typeof one === 'string').slice(0, 2_000);
}

function enhanced(code: Json): string | null {
  const parts = ['class', 'subject', 'detail'].map((key) => code[key]);
  return parts.every((part) => typeof part === 'number') ? parts.join('.') : null;
}

function stageOf(command: string | null): Stage | null {
  const verb = /^(MAIL|RCPT|DATA|EHLO|HELO|STARTTLS|AUTH|\.)/i.exec(command ?? '')?.[1]?.toUpperCase();
  return verb ? (STAGES[verb] ?? null) : null;
}

const STAGES: Readonly<Record<string, Stage>> = {
  MAIL: 'mail',
  RCPT: 'rcpt',
  DATA: 'data',
  EHLO: 'ehlo',
  HELO: 'ehlo',
  STARTTLS: 'tls',
  AUTH: 'auth',
  '.': 'end-of-data',
};
