import { readLineHead } from '../../text/log-line';
import { deliveryOf, statusByCode } from '../delivery';
import { hop } from '../events/fields';
import type { OpenFormat } from '../format';

/**
 * msmtp's log, a line for each mail that a program handed over (msmtp 1.8 manual, "logfile"). What failed before there was an answer has the words of msmtp.
 *
 * ```text
 * > | Nov 20 08:01:02 host=mx.example.com tls=on auth=off from=ann@example.net recipients=kim@example.com
 *     ^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^                      ^^^^^^^^^^^^^^^            ^^^^^^^^^^^^^^^
 *     time                 next hop                            sender                     recipients
 * + |  smtpstatus=550 smtpmsg='550 5.1.1 User unknown' errormsg='recipient address kim@example.com not
 *                              ^^^^^^^^^^^^^^^^^^^^^^
 *                              response
 * + |  accepted by the server' exitcode=EX_DATAERR
 *                                       ^^^^^^^^^^
 *                                       status
 * ```
 */
export const openMsmtp: OpenFormat = (now) => ({
  read(record) {
    const { text } = record;
    if (!text.includes(' exitcode=EX_')) return null;
    const fields = new Map(
      [...text.matchAll(FIELD)].map(([, name = '', quoted, bare]) => [name, quoted ?? bare ?? '']),
    );
    const recipients = (fields.get('recipients') ?? '').split(',').filter((one) => one.includes('@'));
    const isSent = fields.get('exitcode') === 'EX_OK';
    const reply = fields.get('smtpmsg')?.replaceAll('\\n', '\n');
    const response = reply ?? fields.get('errormsg') ?? '';
    return recipients.slice(0, 1_000).map((recipient) =>
      deliveryOf(record, {
        time: readLineHead(text, now).time,
        sender: fields.get('from') ?? null,
        recipient,
        nextHop: hop(fields.get('host') ?? null, null),
        status: isSent ? 'sent' : (statusByCode(response) ?? (WAITS.test(text) ? 'deferred' : 'bounced')),
        response,
        ...(reply === undefined ? { saidBy: 'relay' } : {}),
      }),
    );
  },
});

const FIELD = /(?:^| )([a-z]{2,12})=(?:'([^']{0,4096})'|(\S{0,2048}))/g;
/** Exit codes of sysexits.h for what may be tried again. */
const WAITS = /exitcode=EX_(?:TEMPFAIL|UNAVAILABLE|NOHOST|IOERR)\b/;
