import { readLineHead } from '../../text/log-line';
import type { OpenFormat } from '../format';
import { type Entry, type Listing, ListingReader } from './listing';

/**
 * `postqueue -p` and `mailq` of Postfix and of Sendmail, which write nearly the same: the reason stands above the recipients that it is for (Postfix) or of
 * the whole message (Sendmail). Source: Postfix 3.7 `showq.c` and `postqueue/showq_compat.c`; Sendmail 8.17 `queue.c` (`print_single_queue`).
 *
 * ```text
 * > | 4XK2QZ1VT9      900 Tue Nov 17 08:00:01  a@example.net
 *     ^^^^^^^^^^              ^^^^^^^^^^^^^^^  ^^^^^^^^^^^^^
 *     queue id                arrival          sender
 * > | (host mx.example.com[192.0.2.9] said: 452 4.2.2 Mailbox full (in reply to RCPT TO command))
 *      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *      response
 * > |                                          b@example.com
 *                                              ^^^^^^^^^^^^^
 *                                              recipient
 * ```
 */
export const openPostfixQueue: OpenFormat = (now) => new ListingReader(createListing(now));

/** Behind the queue id: `*` is being delivered, `!` is on hold, `#` will expire (Postfix); `X` is over the load, `-` too young (Sendmail). */
const ENTRY =
  /^([0-9A-Za-z]{5,20})([*!#X?-]?)\s{1,30}\d{1,12}\s{1,4}(?:\d{1,10}\s{1,4})?[A-Z][a-z]{2} ([A-Z][a-z]{2} {1,2}\d{1,2} \d\d:\d\d)(:\d\d)?\s{1,4}(\S{1,330})$/;
const ON_HOLD = 'on hold';

function createListing(now?: number): Listing {
  return {
    readEntry({ text }) {
      const found = text.length < 600 ? ENTRY.exec(text) : null;
      return found && toEntry(found, now);
    },
    readBelow({ text }) {
      // Sendmail names how the body is coded before the reason.
      const coded = /^(?:8BITMIME|7BIT) {1,12}\((.{1,2000})\)$/.exec(text)?.[1];
      if (coded) return { reason: coded };
      const recipient = /^<?([^\s<>()]{1,256}@[^\s<>()]{1,255}?)>?,?$/.exec(text)?.[1];
      return recipient ? { recipient } : null;
    },
  };
}

function toEntry(
  [, queueId = '', mark, arrival, seconds = ':00', sender = '']: RegExpExecArray,
  now?: number,
): Entry {
  return {
    queueId,
    time: readLineHead(`${arrival}${seconds} `, now).time,
    sender: sender === 'MAILER-DAEMON' || sender === '<>' ? '' : sender.replace(/^<|>$/g, ''),
    reason: mark === '!' ? ON_HOLD : '',
  };
}
