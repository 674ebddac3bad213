import { readLineHead } from '../../text/log-line';
import type { LogRecord } from '../../text/records';
import type { DeliveryEvent } from '../../types';
import { deliveryOf } from '../delivery';
import { readHaraka } from '../events/haraka';
import type { OpenFormat } from '../format';

/**
 * Haraka's log as text: the level, the id of a connection or message, the plugin. Of outgoing mail the lines say what its JSON says (events/haraka.ts); on the
 * way in the hook that refused a recipient is named. Source: haraka `logger.js`, `plugins.js`, `outbound/hmail.js`, as of 2025.
 *
 * ```text
 * > | 2025-11-20T08:01:02.123Z [NOTICE] [A1B2-C3D4.1] [outbound] recipient <kim@example.com>
 *     ^^^^^^^^^^^^^^^^^^^^^^^^           ^^^^^^^^^^^                        ^^^^^^^^^^^^^^^
 *     time                               queue id                           recipient
 * + |  rejected: 550 5.1.1 User unknown
 *                ^^^^^^^^^^^^^^^^^^^^^^
 *                response, and so the status
 * ```
 */
export const openHaraka: OpenFormat = (now) => ({
  read(record) {
    const found = record.text.includes('] [') ? LINE.exec(record.text) : null;
    if (!found) return null;
    const [, uuid = '', source, message = ''] = found;
    const time = readLineHead(record.text, now).time;
    if (source === 'outbound') return readOutbound(record, uuid, message, time);
    return readHook(record, message, time);
  },
});

const LINE =
  /(?:^|\s)\[(?:ALERT|CRIT|ERROR|WARN|NOTICE|INFO|DEBUG|PROTOCOL)\] \[([0-9A-Fa-f-]{1,40}(?:\.\d{1,4}){0,3}|-)\] \[([a-z0-9_./-]{2,40})\] (.{1,8000})$/;

function readOutbound(
  record: LogRecord,
  uuid: string,
  message: string,
  time: string | null,
): readonly DeliveryEvent[] {
  const found = readHaraka({ source: 'outbound', uuid: uuid === '-' ? null : uuid, message }) ?? [];
  // Without a recipient a queue id would speak for all that are open.
  return found.map((one) =>
    deliveryOf(record, { ...one, time, queueId: one.recipient ? one.queueId : null }),
  );
}

const HOOK =
  /^hook=(rcpt|mail|data_post|rcpt_ok|data|ehlo|connect|queue)\b.{0,400}? retval=(DENY|DENYSOFT|DENYDISCONNECT|DENYSOFTDISCONNECT) msg="(.{0,2000})"$/;

function readHook(record: LogRecord, message: string, time: string | null): readonly DeliveryEvent[] | null {
  const found = HOOK.exec(message);
  if (!found) return null;
  const [, hook = '', verdict = '', response = ''] = found;
  const recipient = hook.startsWith('rcpt')
    ? (/params="<([^\s<>]{1,320})>/.exec(message)?.[1] ?? null)
    : null;
  const status = verdict.startsWith('DENYSOFT') ? 'deferred' : 'bounced';
  return [deliveryOf(record, { time, recipient, status, response, saidBy: 'next-hop' })];
}
