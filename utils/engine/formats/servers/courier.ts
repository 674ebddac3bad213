import { readLineHead } from '../../text/log-line';
import type { LogRecord } from '../../text/records';
import type { DeliveryEvent, NextHop, Status } from '../../types';
import { deliveryOf, statusByCode } from '../delivery';
import type { OpenFormat } from '../format';
import { createHeld } from '../held';

/**
 * The log of Courier: what a server said, and on a line of its own what became of it; and what Courier itself refused on the way in. Source: courier 1.x
 * `courier/libs/cdnotify.c`, `module.esmtp/esmtpclient.c`, `submit.C`, as these are known (2026-11).
 *
 * ```text
 * > | Nov 20 08:01:02 mx courieresmtp: id=0000A1.67.1F5E,from=<a@example.net>,addr=<kim@example.com>:
 *     ^^^^^^^^^^^^^^^                     ^^^^^^^^^^^^^^       ^^^^^^^^^^^^^        ^^^^^^^^^^^^^^^
 *     time                                queue id             sender               recipient
 * + |  550 5.1.1 User unknown
 *      ^^^^^^^^^^^^^^^^^^^^^^
 *      response
 * > | Nov 20 08:01:02 mx courieresmtp: id=0000A1.67.1F5E,from=<a@example.net>,addr=<kim@example.com>,status: failure
 *                                                                                                            ^^^^^^^
 *                                                                                                            status
 * ```
 */
export const openCourier: OpenFormat = (now) => {
  const held = createHeld();
  return {
    read(record) {
      if (!record.text.includes('courier')) return null;
      const sent = readOutgoing(record, held, now);
      return sent ?? readIncoming(record, now);
    },
    end: () => held.take(),
  };
};

const OUTGOING =
  /\bcourier(?:esmtp|local|dsn|uucp|fax)(?:\[\d{1,10}\])?: (?:\d{1,3}, ?)?id=([0-9A-Fa-f.]{3,64}),from=<([^<>]{0,320})>,addr=<([^<>]{1,320})>(?:,size=\d{1,15})?(,status: |,success: |: )(.{1,4000})$/;
const STATUSES: Readonly<Record<string, Status>> = {
  failure: 'bounced',
  deferred: 'deferred',
  delayed: 'deferred',
  success: 'sent',
};

function readOutgoing(
  record: LogRecord,
  held: ReturnType<typeof createHeld>,
  now?: number,
): readonly DeliveryEvent[] | null {
  const found = OUTGOING.exec(record.text);
  if (!found) return null;
  const [, queueId = '', sender = '', recipient = '', what = '', words = ''] = found;
  const time = readLineHead(record.text, now).time;
  const told = { time, queueId, sender, recipient, nextHop: hopIn(words) };
  if (what === ': ') {
    const status = statusByCode(words) ?? 'deferred';
    held.hold(`${queueId} ${recipient}`, deliveryOf(record, { ...told, status, response: words }));
    return [];
  }
  const status = what.startsWith(',success') ? 'sent' : STATUSES[words.trim()];
  if (!status) return [];
  const said = held.takeOf(`${queueId} ${recipient}`);
  if (said && status !== 'sent') return [{ ...said, status }];
  return [deliveryOf(record, { ...told, status, response: status === 'sent' ? words : '' })];
}

/** `delivered: mx.example.com [::ffff:192.0.2.10]` */
function hopIn(words: string): NextHop | null {
  const found = /^delivered: ([\w.-]{1,255}) \[(?:::ffff:)?([0-9A-Fa-f.:]{2,64})\]/.exec(words);
  return found && { host: found[1] as string, address: found[2] as string, port: null };
}

const INCOMING =
  /\bcourieresmtpd(?:\[\d{1,10}\])?: error,relay=\S{1,255}?,(?:port=\d{1,5},)?(?:msg="[^"]{0,300}",)?(?:from=<([^<>]{0,320})>,)?(?:to=<([^<>]{0,320})>)?[:,] ?(?:msg=")?([45]\d\d .{1,2000}?)"?$/;

function readIncoming(record: LogRecord, now?: number): readonly DeliveryEvent[] | null {
  const found = INCOMING.exec(record.text);
  const [, sender, recipient, response = ''] = found ?? [];
  const status = statusByCode(response);
  if (!status) return null;
  const time = readLineHead(record.text, now).time;
  return [
    deliveryOf(record, {
      time,
      sender: sender ?? null,
      recipient: recipient || null,
      status,
      response,
      saidBy: 'next-hop',
      ...(recipient ? { stage: 'rcpt' as const } : {}),
    }),
  ];
}
