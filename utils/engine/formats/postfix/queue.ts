import { COLON, isAlphanumeric, SPACE, TAB } from '../../text/characters';
import { readLineHead } from '../../text/log-line';
import type { LogRecord } from '../../text/records';
import type { QueueEvent } from '../../types';
import { readAddress } from './address';
import { LONGEST_ID, SHORTEST_ID } from './queue-id';

/** What is read of a line: behind it stand words of people. */
export const LONGEST_READ = 1_024;

/**
 * Reads a line that tells a message's sender, Message-ID, earlier queue id or end; `null` where it tells none of these. `from` is the place of
 * `from=<` in it, or -1.
 *
 * ```text
 * > | Nov 23 20:55:35 mailout1 postfix/qmgr[23357]: E89FE240951: from=<m.reyes@northgate-supplies.example>,
 *                                                   ^^^^^^^^^^^        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *                                                   queue id           sender
 * + |  size=614, nrcpt=1 (queue active)
 *           ^^^
 *           size
 * ```
 */
export function readQueue({ line, text }: LogRecord, from: number, now?: number): QueueEvent | null {
  const messageId = text.indexOf(': message-id=');
  if (messageId >= 0 && (from < 0 || messageId < from)) {
    const queueId = queueIdAt(text, messageId);
    if (!queueId) return null;
    const { time } = readLineHead(text, now);
    const messageIdWords = text.slice(messageId + 13, LONGEST_READ).trim();
    return { kind: 'queue', line, queueId, messageId: messageIdWords, step: 'taken', time };
  }
  if (from < 0) return text.endsWith(': removed') ? readEnd(line, text) : null;
  const queueId = queueIdAt(text, headEnd(text, from));
  if (!queueId) return null;
  const sender = readAddress(text, from + 5).address;
  const size = readSize(text, from);
  const previousQueueId = text.includes(' orig_id=')
    ? / orig_id=([0-9A-Za-z]{5,20})/.exec(text)?.[1]
    : undefined;
  const event = { kind: 'queue', line, queueId, sender, size } as const;
  if (previousQueueId) return { ...event, previousQueueId };
  if (size === undefined) return event;
  // qmgr(8) says so of what is in the active queue, and of nothing else.
  return { ...event, step: 'active', time: readLineHead(text, now).time };
}

function readEnd(line: number, text: string): QueueEvent | null {
  const queueId = queueIdAt(text, text.length - 9);
  return queueId ? { kind: 'queue', line, queueId, removed: true } : null;
}

function readSize(text: string, from: number): number | undefined {
  const at = text.indexOf(', size=', from) + 7;
  const end = text.indexOf(',', at);
  const size = at > 6 && end > at && end - at < 16 ? Number(text.slice(at, end)) : Number.NaN;
  return Number.isInteger(size) ? size : undefined;
}

/** The colon behind the queue id: right before `from=<`, or before pickup's `uid=0 from=<`. */
function headEnd(text: string, from: number): number {
  if (text.charCodeAt(from - 2) === COLON) return from - 2;
  const uid = text.lastIndexOf(': uid=', from);
  return from - uid < 24 ? uid : -1;
}

/** The queue id that ends at a colon; empty where none does. */
function queueIdAt(text: string, colon: number): string {
  if (colon > LONGEST_READ) return '';
  let start = colon;
  while (start > 0 && isAlphanumeric(text.charCodeAt(start - 1))) start -= 1;
  const before = text.charCodeAt(start - 1);
  const isWhole = start === 0 || before === SPACE || before === TAB || before === COLON;
  return isWhole && colon - start >= SHORTEST_ID && colon - start <= LONGEST_ID
    ? text.slice(start, colon)
    : '';
}
