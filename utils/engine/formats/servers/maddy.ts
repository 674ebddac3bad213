import { readLineHead } from '../../text/log-line';
import type { LogRecord } from '../../text/records';
import type { DeliveryEvent, Status } from '../../types';
import { deliveryOf } from '../delivery';
import { isObject, type Json, withCodes, wordsAt } from '../events/fields';
import type { OpenFormat } from '../format';
import { createHeld } from '../held';

/**
 * The log of Maddy: a module, a message, and JSON behind a tab. Source: maddy `internal/target/queue/queue.go`, `internal/endpoint/smtp/session.go`,
 * `framework/exterrors`, as of 2025; `smtp_enchcode` is spelled so there.
 *
 * ```text
 * > | 2025-11-20T08:01:02.123Z queue: delivery attempt failed⇥{"msg_id":"1f2e","rcpt":"kim@example.com",
 *     ^^^^^^^^^^^^^^^^^^^^^^^^        ^^^^^^^^^^^^^^^^^^^^^^^            ^^^^          ^^^^^^^^^^^^^^^
 *     time                            status, by the code                queue id      recipient
 * + | "remote_server":"mx.example.com","smtp_code":550,"smtp_enchcode":"5.1.1","smtp_msg":"User unknown"}
 *                      ^^^^^^^^^^^^^^              ^^^                  ^^^^^              ^^^^^^^^^^^^
 *                      next hop                    response             enhanced code      its words
 * ```
 */
export const openMaddy: OpenFormat = (now) => {
  const known = createHeld();
  return {
    read(record) {
      const { text } = record;
      const open = text.endsWith('}') ? text.indexOf('{"') : -1;
      const found = open > 0 ? LINE.exec(text.slice(0, open)) : null;
      const object = found ? parse(text.slice(open)) : null;
      return found && object && readEvent(record, found, object, known, now);
    },
  };
};

const LINE =
  /(?:^|\s)((?:queue|smtp|submission|lmtp|remote|target\.\w{1,16})(?:\/\S{1,64})?|outbound_delivery\S{0,64}): ([A-Za-z][A-Za-z ,_-]{2,80}?)\s*$/;

function parse(text: string): Json | null {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

function readEvent(
  record: LogRecord,
  found: RegExpExecArray,
  object: Json,
  known: ReturnType<typeof createHeld>,
  now: number | undefined,
): readonly DeliveryEvent[] {
  const recipient = wordsAt(object, 'rcpt', 'effective_rcpt');
  const queueId = wordsAt(object, 'msg_id');
  const response = withCodes(
    wordsAt(object, 'smtp_code'),
    wordsAt(object, 'smtp_enchcode'),
    wordsAt(object, 'smtp_msg', 'reason') ?? '',
  );
  const status = statusOf(found[2] as string, response);
  if (!status || !recipient?.includes('@')) return [];
  // "not delivered, permanent error" says once more what failed.
  const isAgain =
    queueId !== null && /^not delivered/.test(found[2] as string) && known.isKnown(queueId, recipient);
  if (queueId !== null && status === 'bounced') known.know(queueId, recipient);
  if (isAgain) return [];
  const host = wordsAt(object, 'remote_server');
  return [
    deliveryOf(record, {
      time: readLineHead(record.text, now).time,
      queueId,
      recipient,
      nextHop: host ? { host: host.replace(/\.$/, ''), address: null, port: null } : null,
      status,
      response,
    }),
  ];
}

function statusOf(message: string, response: string): Status | null {
  if (/^delivered/.test(message)) return 'sent';
  if (!/fail|error|not delivered|reject/i.test(message)) return null;
  return /^not delivered/.test(message) || response.startsWith('5') ? 'bounced' : 'deferred';
}
