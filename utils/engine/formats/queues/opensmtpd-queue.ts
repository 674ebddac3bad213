import { speakerInListing } from '../../reply/reply';
import type { LogRecord } from '../../text/records';
import type { DeliveryEvent } from '../../types';
import { deliveryOf } from '../delivery';
import type { OpenFormat } from '../format';

/**
 * `smtpctl show queue` of OpenSMTPD: an envelope a line, with its last error. Source: OpenSMTPD 6.8 `smtpctl.c` (`show_queue_envelope`).
 *
 * ```text
 * > | 00e87ca41d7fae10|inet4|mta|auth|a@example.net|kim@example.com|kim@example.com|1763625662|
 *     ^^^^^^^^                        ^^^^^^^^^^^^^ ^^^^^^^^^^^^^^^                 ^^^^^^^^^^
 *     queue id                        sender        recipient                       arrival
 * + | 1763971262|1763625700|3|pending|357|452 4.2.2 Mailbox full
 *                             ^^^^^^^     ^^^^^^^^^^^^^^^^^^^^^^
 *                             waits       response
 * ```
 */
export const openOpenSmtpdQueue: OpenFormat = () => ({
  read(record) {
    const event = /^[0-9a-f]{16}\|/.test(record.text) ? readEnvelope(record) : null;
    return event && [event];
  },
});

const FIELDS = 13;

function readEnvelope(record: LogRecord): DeliveryEvent | null {
  const parts = record.text.split('|', 100);
  if (parts.length <= FIELDS) return null;
  const [id = '', , , , sender = '', to = '', final = '', created = '', , , , state = ''] = parts;
  if (!/^\d{9,11}$/.test(created)) return null;
  const recipient = final || to;
  const response = parts.slice(FIELDS).join('|').trim() || (/suspend/.test(state) ? 'on hold' : '');
  return deliveryOf(record, {
    time: `${new Date(Number(created) * 1000).toISOString().slice(0, 19)}Z`,
    queueId: id.slice(0, 8),
    sender,
    recipient,
    originalRecipient: recipient === to ? null : to,
    status: 'deferred',
    response,
    saidBy: speakerInListing(response),
  });
}
