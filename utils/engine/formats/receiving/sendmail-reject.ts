import { readLineHead } from '../../text/log-line';
import type { LogRecord } from '../../text/records';
import type { DeliveryEvent, Stage } from '../../types';
import { deliveryOf, statusByCode } from '../delivery';
import type { OpenFormat } from '../format';
import { isOfPostfix } from '../process-name';

/**
 * What Sendmail refused on the way in: a rule set, a milter, or an address that it does not know. The relay is whoever delivered, so no next hop is named.
 * Source: Sendmail 8.17 `srvrsmtp.c`, `envelope.c` (`rscheck`), `milter.c`.
 *
 * ```text
 * > | Nov 20 08:01:02 mx sm-mta[66]: 5AK81234012345: ruleset=check_rcpt, arg1=<kim@example.com>,
 *     ^^^^^^^^^^^^^^^                ^^^^^^^^^^^^^^                ^^^^        ^^^^^^^^^^^^^^^
 *     time                           queue id                      stage       recipient
 * + |  relay=mx.filter.example.net [192.0.2.9], reject=550 5.1.1 <kim@example.com>... User unknown
 *                                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *                                                      response, and so the status
 * ```
 */
export const openSendmailReject: OpenFormat = (now) => ({
  read(record) {
    const { text } = record;
    if (isOfPostfix(text)) return null;
    const at = text.indexOf(', reject=');
    const event = at < 0 ? readUnknown(record, now) : readReject(record, at, now);
    if (event) return [event];
    // What the sending side decided by itself (`try_tls`, `tls_server`) is no attempt.
    return at >= 0 && RULE_SET.test(text.slice(0, at)) ? [] : null;
  },
});

const RULE_SET =
  /(?:^|[\s:])(?:([0-9A-Za-z]{7,20}): )?ruleset=([A-Za-z_]{3,32}), arg1=(<(?:[^<>]{0,320})>|[^\s,]{0,320})/;
const MILTER =
  /(?:^|[\s:])([0-9A-Za-z]{7,20}): [Mm]ilter(?:\s?\([^()]{1,64}\))?: (to|from|data|eom|eoh|body|header|connect|helo)(?:[=:] ?(<[^<>]{0,320}>)?)?/;
const STAGES: Readonly<Record<string, Stage>> = {
  check_relay: 'connect',
  check_mail: 'mail',
  check_rcpt: 'rcpt',
  check_data: 'data',
  check_eom: 'end-of-data',
  check_vrfy: 'rcpt',
  check_compat: 'rcpt',
  to: 'rcpt',
  from: 'mail',
  connect: 'connect',
  helo: 'ehlo',
};

function readReject(record: LogRecord, at: number, now?: number): DeliveryEvent | null {
  const { text } = record;
  const found = RULE_SET.exec(text.slice(0, at)) ?? MILTER.exec(text.slice(0, at));
  if (!found) return null;
  const [, id, what = '', argument = ''] = found;
  const stage = STAGES[what] ?? (/^(?:data|eom|eoh|body|header)$/.test(what) ? 'end-of-data' : null);
  const response = text.slice(at + 9).replace(/ \[[\d.]{7,15}\]$/, '');
  const status = statusByCode(response);
  if (!stage || !status || status === 'sent') return null;
  const address = argument.replace(/^<|>$/g, '');
  const recipient = stage === 'rcpt' && address.includes('@') ? address : null;
  return deliveryOf(record, {
    time: readLineHead(text, now).time,
    queueId: recipient ? (id ?? null) : null,
    sender: stage === 'mail' && address.includes('@') ? address : null,
    recipient,
    status,
    response,
    stage,
    saidBy: 'next-hop',
  });
}

/** `ID: <kim@example.com>... User unknown`: what RCPT TO was answered, with the code left out. */
const UNKNOWN =
  /(?:^|[\s:])([0-9A-Za-z]{7,20}): <([^\s<>]{1,256}@[^\s<>]{1,255})>\.\.\. (User unknown|No such user(?: here)?|Relaying denied.{0,200}|[45]\d\d .{1,400})$/;

function readUnknown(record: LogRecord, now?: number): DeliveryEvent | null {
  const { text } = record;
  if (!text.includes('>... ') || !/(?:sendmail|sm-mta|sm-msp)[^\s:]{0,40}: /.test(text.slice(0, 160)))
    return null;
  const found = UNKNOWN.exec(text.slice(0, 1_024));
  if (!found) return null;
  const [, queueId = '', recipient = '', response = ''] = found;
  const status = statusByCode(response) ?? 'bounced';
  const time = readLineHead(text, now).time;
  return deliveryOf(record, {
    time,
    queueId,
    recipient,
    status,
    response,
    stage: 'rcpt',
    saidBy: 'next-hop',
  });
}
