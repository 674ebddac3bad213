import { readRelay } from '../../reply/relay';
import { readStatus } from '../postfix/status';
import { type Found, type Json, type ReadEvent, timeAt, wordsAt } from './fields';

/**
 * A record of Postfix that a collector has split into fields (Logstash's and Vector's patterns call them `postfix_to`, `postfix_status`).
 *
 * ```text
 * > | {"queue_id":"4Xk2Qz1vT9z7","to":"a@example.net","relay":"mx.example.net[192.0.2.10]:25",
 *                  ^^^^^^^^^^^^        ^^^^^^^^^^^^^           ^^^^^^^^^^^^^^ ^^^^^^^^^^
 *                  queue id            recipient               next hop      its address
 * + | "dsn":"4.2.2","status":"deferred","status_detail":"(host mx.example.net[192.0.2.10] said: 452
 *            ^^^^^            ^^^^^^^^                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *            dsn              status                      response
 * + |  4.2.2 Mailbox full (in reply to RCPT TO command))"}
 * ```
 */
export const readSplitPostfix: ReadEvent = (object) => {
  const plain = withoutPrefix(object);
  const recipient = wordsAt(plain, 'to', 'recipient', 'rcpt');
  const word = wordsAt(plain, 'status', 'result') ?? '';
  const status = readStatus(word, 0, word.length);
  const queueId = wordsAt(plain, 'queue_id', 'queueid', 'qid', 'queueId');
  const isPostfix = queueId !== null && ('relay' in plain || 'relay_hostname' in plain || 'dsn' in plain);
  if (!recipient?.includes('@') || status === 'unknown' || !isPostfix) return null;
  return [split(plain, recipient, status, queueId)];
};

function split(plain: Json, recipient: string, status: Found['status'], queueId: string): Found {
  const response = inner(wordsAt(plain, ...RESPONSE) ?? '');
  const relay = relayOf(plain);
  return {
    time: timeAt(plain, '@timestamp', 'timestamp', 'time', 'date'),
    queueId,
    sender: wordsAt(plain, 'from', 'sender')?.replace(/[<>]/g, '') ?? null,
    recipient: recipient.replace(/[<>]/g, ''),
    nextHop: readRelay(relay, 0, relay.length, response),
    dsn: wordsAt(plain, 'dsn'),
    status,
    response,
  };
}

const RESPONSE = [
  'status_detail',
  'status_message',
  'status_details',
  'response',
  'reason',
  'smtp_response',
  'message',
  'detail',
];

/** The words in the brackets. */
function inner(words: string): string {
  return words.startsWith('(') && words.endsWith(')') ? words.slice(1, -1) : words;
}

function relayOf(plain: Json): string {
  const host = wordsAt(plain, 'relay_hostname', 'relay_host');
  const whole = wordsAt(plain, 'relay') ?? 'none';
  return host
    ? `${host}[${wordsAt(plain, 'relay_ip') ?? ''}]:${wordsAt(plain, 'relay_port') ?? '25'}`
    : whole;
}

function withoutPrefix(object: Json): Json {
  return Object.fromEntries(
    Object.entries(object)
      .slice(0, 200)
      .map(([key, value]) => [key.replace(/^postfix_/, ''), value]),
  );
}
