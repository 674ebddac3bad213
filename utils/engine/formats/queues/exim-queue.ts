import type { OpenFormat } from '../format';
import { type Listing, ListingReader } from './listing';

/**
 * `exim -bp` (`mailq`): how long a message waits, its size, id and sender, and each recipient that has not got it. It tells no reason but that a message is
 * frozen. The id tells when it arrived. Source: Exim 4.96 `queue.c` (`queue_list`), specification chapters 3.4 and 5.
 *
 * ```text
 * > |  4h   12K 1tLXYZ-0001ab-2C <a@example.org> *** frozen ***
 *               ^^^^^^^^^^^^^^^^  ^^^^^^^^^^^^^      ^^^^^^
 *               queue id          sender             nothing more is tried
 * > |           kim@example.com
 *               ^^^^^^^^^^^^^^^
 *               recipient
 * > |         D lee@example.com
 *             ^
 *             delivered
 * ```
 */
export const openEximQueue: OpenFormat = () => new ListingReader(listing);

const ID = '[0-9A-Za-z]{6}-(?:[0-9A-Za-z]{6}-[0-9A-Za-z]{2}|[0-9A-Za-z]{11}-[0-9A-Za-z]{4})';
const ENTRY = new RegExp(
  `^\\d{1,4}[mhdw] {1,6}[\\d.]{1,8}[KM]? {1,4}(${ID}) (?:\\((?:[^()]{1,64})\\) )?<([^<>]{0,320})>(?: \\([^()]{1,64}\\))?( \\*\\*\\* frozen \\*\\*\\*)?$`,
);

const listing: Listing = {
  readEntry({ text }) {
    const found = text.length < 600 ? ENTRY.exec(text) : null;
    if (!found) return null;
    const [, queueId = '', sender = '', frozen = ''] = found;
    return { queueId, sender, time: arrivalOf(queueId), reason: frozen.trim() };
  },
  readBelow({ text, isIndented }) {
    if (!isIndented) return null;
    // `D` has it; `+D` is what such a recipient was expanded to
    if (/^\+?D \S/.test(text)) return { isDone: true };
    const recipient = /^(?:\+ )?<?([^\s<>()]{1,256}@[^\s<>()]{1,255}?)>?$/.exec(text)?.[1];
    return recipient ? { recipient } : null;
  },
};

const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** The first six characters are the seconds since 1970 in base 62 (specification, 3.4). */
function arrivalOf(id: string): string {
  let seconds = 0;
  for (const digit of id.slice(0, 6)) seconds = seconds * DIGITS.length + DIGITS.indexOf(digit);
  return `${new Date(seconds * 1000).toISOString().slice(0, 19)}Z`;
}
