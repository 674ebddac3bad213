import type { LogRecord } from '../../text/records';
import type { LogEvent } from '../../types';
import { deliveryOf } from '../delivery';
import { openExim } from '../exim/exim';
import type { OpenFormat } from '../format';
import { fieldsOf } from './fields';

/**
 * The SMTP proxy of Sophos UTM: what it delivers, Exim logs; what it kept back itself it logs as fields. Its layout is as the product is known to write it
 * (2026-11).
 *
 * ```text
 * > | 2025:11:20-08:01:02 utm exim-out[4711]: 2025-11-20 08:01:02 1tLXYZ-0001ab-2C ** kim@example.com
 *                                             ^^^^^^^^^^^^^^^^^^^ ^^^^^^^^^^^^^^^^    ^^^^^^^^^^^^^^^
 *                                             time                queue id            recipient
 * + |  R=static_route_hostlist T=static_smtp H=mx.example.com [192.0.2.10]: SMTP error from remote mail
 *                                              ^^^^^^^^^^^^^^
 *                                              next hop
 * + |  server after RCPT TO:<kim@example.com>: 550 5.1.1 User unknown
 *                                              ^^^^^^^^^^^^^^^^^^^^^^
 *                                              response
 * ```
 */
export const openSophosUtm: OpenFormat = (now) => {
  const exim = openExim(now);
  return {
    read(record) {
      const head = HEAD.exec(record.text);
      if (!head) return null;
      const text = record.text.slice(head[0].length);
      if (head[6] !== 'smtpd') return exim.read({ ...record, text }) ?? [];
      const [, year, month, day, clock] = head;
      return readProxy(record, text, `${year}-${month}-${day}T${clock}`);
    },
    end: (isAlone) => exim.end?.(isAlone) ?? [],
  };
};

const HEAD = /^(\d{4}):(\d\d):(\d\d)-(\d\d:\d\d:\d\d) (\S{1,255}) (?:exim-(?:in|out)|(smtpd))\[\d{1,10}\]: /;

/** `name="email quarantined" … reason="as"`: accepted, and kept back for spam; other reasons (`av`, `ext`) are no spam. */
function readProxy(record: LogRecord, text: string, time: string): readonly LogEvent[] {
  const fields = fieldsOf(text, ' ');
  const name = fields.get('name') ?? '';
  const recipient = fields.get('to') ?? '';
  if (name !== 'email quarantined' || fields.get('reason') !== 'as' || !recipient.includes('@')) return [];
  const queueId = fields.get('queueid') || null;
  const sender = fields.get('from') || null;
  return [
    deliveryOf(record, { time, queueId, sender, recipient, status: 'sent', response: name, isKept: true }),
  ];
}
