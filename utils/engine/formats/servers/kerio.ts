import type { LogRecord } from '../../text/records';
import type { DeliveryEvent, Status } from '../../types';
import { deliveryOf } from '../delivery';
import type { OpenFormat } from '../format';

/**
 * The mail log of Kerio Connect, and of its security log the recipients that it does not know. Their layout is as the product is known to write it (2026-11).
 *
 * ```text
 * > | [20/Nov/2025 08:01:02] Sent: Queue-ID: 691ecabc-00000012, Recipient: <kim@example.com>,
 *      ^^^^^^^^^^^^^^^^^^^^                  ^^^^^^^^^^^^^^^^^              ^^^^^^^^^^^^^^^
 *      time                                  queue id                       recipient
 * + |  Result: failed, Status: 5.1.1 550 5.1.1 User unknown, Remote-Host: 192.0.2.10
 *              ^^^^^^          ^^^^^ ^^^^^^^^^^^^^^^^^^^^^^               ^^^^^^^^^^
 *              status          dsn   response                             next hop
 * ```
 */
export const openKerio: OpenFormat = () => ({
  read(record) {
    const time = record.text.startsWith('[') ? readTime(record.text) : null;
    const event = time && (readSent(record, time) ?? readUnknown(record, time));
    return event ? [event] : null;
  },
});

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const STAMP = /^\[(\d\d)\/([A-Z][a-z]{2})\/(\d{4}) (\d\d:\d\d:\d\d)\] /;

function readTime(text: string): string | null {
  const found = STAMP.exec(text);
  const month = MONTHS.indexOf(found?.[2] ?? '') + 1;
  return found && month > 0 ? `${found[3]}-${String(month).padStart(2, '0')}-${found[1]}T${found[4]}` : null;
}

const SENT =
  /^\[[^\]]{20}\] Sent: Queue-ID: ([0-9a-f-]{8,40}), Recipient: <([^<>]{1,320})>, Result: (delivered|delayed|failed|relayed)(?:, Status: (?:[245]\.\d{1,3}\.\d{1,3} ?)?(.{0,2000}?))?(?:, Remote-Host: ([^\s,]{1,255}))?(?:, Msg-Id: .{0,512})?$/;
const STATUSES: Readonly<Record<string, Status>> = {
  delivered: 'sent',
  relayed: 'sent',
  delayed: 'deferred',
  failed: 'bounced',
};

function readSent(record: LogRecord, time: string): DeliveryEvent | null {
  const found = SENT.exec(record.text);
  if (!found) return null;
  const [, queueId = '', recipient = '', result = '', words = '', host] = found;
  const isAddress = host !== undefined && /^[\d.]+$|:/.test(host);
  return deliveryOf(record, {
    time,
    queueId,
    recipient,
    nextHop: host ? { host: isAddress ? null : host, address: isAddress ? host : null, port: null } : null,
    dsn: /Status: ([245]\.\d{1,3}\.\d{1,3})/.exec(record.text)?.[1] ?? null,
    status: STATUSES[result] as Status,
    response: words.trim(),
  });
}

const UNKNOWN =
  /^\[[^\]]{20}\] (Attempt to deliver to unknown recipient) <([^<>]{1,320})>, from <([^<>]{0,320})>/;

function readUnknown(record: LogRecord, time: string): DeliveryEvent | null {
  const found = UNKNOWN.exec(record.text);
  if (!found) return null;
  const [, response = '', recipient = '', sender = ''] = found;
  return deliveryOf(record, {
    time,
    sender,
    recipient,
    status: 'bounced',
    response,
    stage: 'rcpt',
    saidBy: 'next-hop',
  });
}
