import { readLineHead } from '../../text/log-line';
import type { LogRecord } from '../../text/records';
import type { DeliveryEvent } from '../../types';
import { deliveryOf } from '../delivery';
import type { FormatReader, OpenFormat } from '../format';

/**
 * Dovecot's own log of what it put into mailboxes (lda, lmtp, Sieve). It counts where no server's log stands beside it, as that tells of the same delivery.
 * Source: dovecot 2.3 `lib-lda/mail-deliver.c`, Pigeonhole 0.5 `sieve-error.c`, as of 2025.
 *
 * ```text
 * > | Nov 20 08:01:02 mx dovecot: lmtp(kim@example.com)<4711><abc>: msgid=<a@example.net>: save failed to
 *     ^^^^^^^^^^^^^^^                  ^^^^^^^^^^^^^^^
 *     time                             recipient
 * + |  INBOX: Quota exceeded (mailbox for user is full)
 *             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *             response, and so the status
 * ```
 */
export const openDovecot: OpenFormat = (now) => new DovecotReader(now);

const NONE: readonly DeliveryEvent[] = [];
const MOST = 10_000;

class DovecotReader implements FormatReader {
  private readonly held: DeliveryEvent[] = [];

  constructor(private readonly now: number | undefined) {}

  read(record: LogRecord): readonly DeliveryEvent[] | null {
    const found = record.text.includes('msgid=') ? LINE.exec(record.text) : null;
    if (!found) return null;
    const [, user = '', verb = '', reason = ''] = found;
    if (this.held.length < MOST) this.held.push(this.toEvent(record, user, verb, reason));
    return NONE;
  }

  end(isAlone: boolean): readonly DeliveryEvent[] {
    return isAlone ? this.held : NONE;
  }

  private toEvent(record: LogRecord, user: string, verb: string, reason: string): DeliveryEvent {
    const isSaved = verb.startsWith('s') && verb !== 'save failed to';
    return deliveryOf(record, {
      time: readLineHead(record.text, this.now).time,
      recipient: user,
      status: isSaved ? 'sent' : statusOf(verb, reason),
      response: isSaved ? `${verb} ${reason}` : reason.replace(MAILBOX, ''),
      saidBy: 'next-hop',
    });
  }
}

const LINE =
  /\b(?:lda|lmtp|deliver)\((?:\d{1,10}, )?([^\s(),]{1,320})\)(?:<[^<>]{0,80}>){0,2}: (?:(?:Info|Error|Warning): )?(?:sieve: )?msgid=(?:<[^\s<>]{0,998}>|unspecified|\? ?): (saved mail to|stored mail into|save failed to|failed to store into|rejected:) (\S.{0,2000})$/;
/** `INBOX: `, `open mailbox INBOX: `, `mailbox 'Junk': ` */
const MAILBOX = /^(?:open )?(?:mailbox )?(?:'[^']{1,255}'|[^\s:']{1,255}): /;

/** Over quota it gives the mail back (`quota_full_tempfail` is off by default); anything else is tried again. */
function statusOf(verb: string, reason: string): DeliveryEvent['status'] {
  return verb === 'rejected:' || /quota/i.test(reason) ? 'bounced' : 'deferred';
}
