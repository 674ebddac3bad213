import { readLineHead } from '../../text/log-line';
import type { LogRecord } from '../../text/records';
import type { DeliveryEvent, Status } from '../../types';
import { deliveryOf } from '../delivery';
import type { OpenFormat } from '../format';

/**
 * What the content filter amavis blocked on a customer's server, which had taken it or was about to. What it passed its server's own lines tell better.
 * Source: amavisd-new 2.11 and amavis 2.13, `$log_templ`; without the braces before 2.7.
 *
 * ```text
 * > | Nov 20 08:01:02 mx amavis[47]: (00047-06) Blocked SPAM {DiscardedInbound,Quarantined},
 *     ^^^^^^^^^^^^^^^                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *     time                                      response, and what became of it
 * + |  [192.0.2.9]:50234 [192.0.2.9] <ann@example.net> -> <kim@example.com>, quarantine: 7/spam-7Qx.gz,
 *                                     ^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^
 *                                     sender               recipient
 * + |  Queue-ID: 4Xk2Qz1vT9z7, Message-ID: <1@example.net>, mail_id: 7Qx, Hits: 23.3, size: 2345, 1567 ms
 *                ^^^^^^^^^^^^
 *                queue id
 * ```
 */
export const openAmavis: OpenFormat = (now) => ({
  read(record) {
    const at = record.text.indexOf(') Blocked ');
    return at < 0 ? null : readBlocked(record, at + ') '.length, now);
  },
});

/** `(00047-06)`, and a third number of later versions. */
const TASK = /\(\d{1,9}-\d{1,6}(?:-\d{1,6})?\) $/;
/** What its own server refused (`MTA-BLOCKED`), that server tells. */
const KIND = '(?:SPAM|SPAMMY|INFECTED|BANNED|BAD-HEADER(?:-\\d)?|OVERSIZED|UNCHECKED(?:-ENCRYPTED)?)';
/** The name of a virus, or those of attachments. */
const FOUND = '(?: \\(.{0,300}?\\))?';
const DONE = '(?: \\{([A-Za-z,]{1,200})\\})?';
const BLOCKED = new RegExp(`^Blocked ${KIND}${FOUND}${DONE}(?=, )`);
const ADDRESSES = /<([^<>\s]{0,320})> -> ((?:<[^<>\s]{1,320}>,?){1,200})/;
const QUEUE_ID = /, Queue-ID: ([0-9A-Za-z]{5,20}),/;

function readBlocked(record: LogRecord, start: number, now?: number): readonly DeliveryEvent[] | null {
  const text = record.text.slice(start);
  const blocked = BLOCKED.exec(text);
  const addresses = ADDRESSES.exec(text);
  if (!blocked || !addresses || !TASK.test(record.text.slice(Math.max(0, start - 32), start))) return null;
  const told = {
    time: readLineHead(record.text, now).time,
    queueId: QUEUE_ID.exec(text)?.[1] ?? null,
    sender: addresses[1] || null,
    response: blocked[0],
    saidBy: 'next-hop',
    ...outcomeOf(blocked[1] ?? ''),
  } as const;
  const recipients = (addresses[2] ?? '').split(',').filter(Boolean);
  return recipients.map((one) => deliveryOf(record, { ...told, recipient: one.slice(1, -1) }));
}

/** `RejectedInbound`: before the server took it; `DiscardedInbound`, or nothing said: its sender has heard that it was taken. */
function outcomeOf(done: string): { status: Status; isKept?: true } {
  if (/Rejected|Bounced/.test(done)) return { status: 'bounced' };
  return done.includes('TempFailed') ? { status: 'deferred' } : { status: 'sent', isKept: true };
}
