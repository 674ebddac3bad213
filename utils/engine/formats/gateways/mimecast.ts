import type { LogRecord } from '../../text/records';
import type { DeliveryEvent, Status } from '../../types';
import { deliveryOf, statusByCode } from '../delivery';
import { hop } from '../events/fields';
import type { OpenFormat } from '../format';
import { fieldsOf } from './fields';

/**
 * Mimecast's delivery and receipt logs, as it gives them to a SIEM (Mimecast, "Understanding SIEM logs", as of 2025). What it accepted is no delivery yet.
 *
 * ```text
 * > | datetime=2025-11-20T08:01:02+0000|aCode=BY81J52RPjSmp7Mrubn|acc=C0A0|Delivered=false|RejCode=550|RejInfo
 *              ^^^^^^^^^^^^^^^^^^^^^^^^       ^^^^^^^^^^^^^^^^^^^                    ^^^^^         ^^^
 *              time                           queue id                               status        response
 * + | =5.1.1 User unknown|Sender=ann@example.net|Rcpt=kim@example.com|IP=192.0.2.10
 *      ^^^^^^^^^^^^^^^^^^        ^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^    ^^^^^^^^^^
 *      its words                 sender               recipient          next hop
 * ```
 */
export const openMimecast: OpenFormat = () => ({
  read(record) {
    if (!record.text.startsWith('datetime=') || !record.text.includes('|aCode=')) return null;
    const event = readFields(record, fieldsOf(record.text, '|'));
    return event ? [event] : [];
  },
});

function readFields(record: LogRecord, fields: ReadonlyMap<string, string>): DeliveryEvent | null {
  const recipient = fields.get('Rcpt');
  const response = responseOf(fields);
  const status = recipient?.includes('@') ? statusOf(fields, response) : null;
  if (!recipient || !status) return null;
  return deliveryOf(record, {
    time: fields.get('datetime') ?? null,
    queueId: fields.get('aCode') ?? null,
    sender: fields.get('Sender') || null,
    recipient,
    nextHop: fields.has('Delivered') ? hop(null, fields.get('IP') || null) : null,
    status,
    response,
  });
}

function responseOf(fields: ReadonlyMap<string, string>): string {
  const code = fields.get('RejCode') ?? '';
  const info =
    fields.get('RejInfo') || fields.get('Err') || fields.get('Error') || fields.get('RejType') || '';
  const refusal = info.startsWith(code) ? info : `${code} ${info}`;
  return (refusal.trim() || fields.get('ReceiptAck')) ?? '';
}

/** `Delivered` is of the delivery log; `Act=Rej` of the receipt log, where Mimecast itself refused the filter. */
function statusOf(fields: ReadonlyMap<string, string>, response: string): Status | null {
  const delivered = fields.get('Delivered');
  if (delivered === 'true') return 'sent';
  if (delivered === 'false') return statusByCode(response) === 'bounced' ? 'bounced' : 'deferred';
  return fields.get('Act') === 'Rej'
    ? statusByCode(response) === 'deferred'
      ? 'deferred'
      : 'bounced'
    : null;
}
