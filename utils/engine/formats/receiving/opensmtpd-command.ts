import { readLineHead } from '../../text/log-line';
import type { LogRecord } from '../../text/records';
import type { DeliveryEvent, Stage } from '../../types';
import { readBracketed } from '../bracketed';
import { deliveryOf, statusByCode } from '../delivery';
import type { OpenFormat } from '../format';

/**
 * Commands that OpenSMTPD refused on the way in. Source: OpenSMTPD 6.8 `smtp_session.c` (`smtp_reply`), and 5.4, which names the client, too.
 *
 * ```text
 * > | Nov 20 08:01:02 mx smtpd[2275]: 77919ec0dfbb4e99 smtp failed-command command="RCPT
 *     ^^^^^^^^^^^^^^^                                                               ^^^^
 *     time                                                                          stage
 * + |  TO:<kim@example.com>" result="550 Invalid recipient: <kim@example.com>"
 *          ^^^^^^^^^^^^^^^           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *          recipient                 response, and so the status
 * ```
 */
export const openOpenSmtpdCommand: OpenFormat = (now) => ({
  read(record) {
    const at = record.text.indexOf('failed-command ');
    const event = at < 0 ? null : readCommand(record, at, now);
    return event && [event];
  },
});

const SAID = /command="([A-Za-z]{4,8}) ?([^"]{0,600})" result="(.{1,2000})"$/;
const STAGES: Readonly<Record<string, Stage>> = {
  EHLO: 'ehlo',
  HELO: 'ehlo',
  STARTTLS: 'tls',
  AUTH: 'auth',
  MAIL: 'mail',
  RCPT: 'rcpt',
  DATA: 'end-of-data',
};

function readCommand(record: LogRecord, at: number, now?: number): DeliveryEvent | null {
  const found = SAID.exec(record.text.slice(at));
  const [, verb = '', argument = '', response = ''] = found ?? [];
  const stage = STAGES[verb.toUpperCase()];
  const status = statusByCode(response);
  if (!stage || !status || status === 'sent') return null;
  const open = argument.indexOf('<');
  const address = open < 0 ? null : readBracketed(argument, open).address;
  return deliveryOf(record, {
    time: readLineHead(record.text, now).time,
    sender: stage === 'mail' ? address : null,
    recipient: stage === 'rcpt' ? address : null,
    status,
    response,
    stage,
    saidBy: 'next-hop',
  });
}
