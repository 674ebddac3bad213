import { readLineHead } from '../../text/log-line';
import type { LogRecord } from '../../text/records';
import type { DeliveryEvent, Stage } from '../../types';
import { deliveryOf, statusByCode } from '../delivery';
import type { OpenFormat } from '../format';

/**
 * What a customer's own Postfix refused on the way in: smtpd, postscreen, cleanup's header checks, milters and the proxy filter. Here its admin finds why the
 * filter's mail was not taken. The client is whoever delivered, so no next hop is named. Source: Postfix 3.7 `smtpd_check.c`, `postscreen_smtpd.c`,
 * `cleanup_message.c`, `cleanup_milter.c`, `smtpd_proxy.c`.
 *
 * ```text
 * > | Nov 20 08:01:02 gw postfix/smtpd[7]: NOQUEUE: reject: RCPT from mx.filter.example.net[192.0.2.9]:
 *     ^^^^^^^^^^^^^^^                      ^^^^^^^  ^^^^^^  ^^^^
 *     time                                 |        |       stage
 *                                          |        others warn or hold
 *                                          or its queue id
 * + |  452 4.2.2 <ann@example.com>: Recipient address rejected: Mailbox full; from=<b@example.net>
 *      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^        ^^^^^^^^^^^^^
 *      response, and so the status                                                  sender
 * + |  to=<ann@example.com> proto=ESMTP helo=<mx.filter.example.net>
 *          ^^^^^^^^^^^^^^^
 *          recipient
 * ```
 */
export const openPostfixSmtpd: OpenFormat = (now) => ({
  read(record) {
    const { text } = record;
    const at = text.indexOf('reject: ');
    if (at < 0 || at > LONGEST_HEAD) return null;
    const event = readRefusal(record, now);
    return event ? [event] : null;
  },
});

const LONGEST_HEAD = 256;
/** Behind the process, where one is named. */
const HEAD =
  /(?:^|: | - - {1,2})(?:(NOQUEUE|[0-9A-Za-z]{5,20}): )?(?:milter-|proxy-)?reject: ([A-Za-z-]{4,16})/;

function readRefusal(record: LogRecord, now?: number): DeliveryEvent | null {
  const { text } = record;
  const head = HEAD.exec(text.slice(0, LONGEST_HEAD + 32));
  const what = (head?.[2] ?? '').toLowerCase();
  const stage = STAGES[what];
  if (!head || !stage) return null;
  const rest = text.slice(head.index + head[0].length);
  const response = isOfContent(what) ? wordsOfContent(rest) : wordsOf(rest);
  const status = statusByCode(response) ?? BUSY[response];
  if (!status || status === 'sent') return null;
  const recipient = fieldOf(rest, 'to');
  return deliveryOf(record, {
    time: readLineHead(text, now).time,
    // Without a recipient it would speak for all that are open.
    queueId: head[1] === 'NOQUEUE' || !recipient ? null : (head[1] as string),
    sender: fieldOf(rest, 'from'),
    recipient,
    status,
    response,
    stage,
    saidBy: 'next-hop',
  });
}

/** The command that was answered; `header` and `body` are cleanup's, which answer the message. */
const STAGES: Readonly<Record<string, Stage>> = {
  connect: 'connect',
  ehlo: 'ehlo',
  helo: 'ehlo',
  mail: 'mail',
  rcpt: 'rcpt',
  data: 'data',
  bdat: 'data',
  starttls: 'tls',
  auth: 'auth',
  'end-of-data': 'end-of-data',
  'end-of-message': 'end-of-data',
  header: 'end-of-data',
  body: 'end-of-data',
  mime: 'end-of-data',
};

/** postscreen names no code where it hangs up: `reject: CONNECT from [192.0.2.9]:51000: all screening ports busy`. Both are 421 in SMTP. */
const BUSY: Readonly<Record<string, 'deferred'>> = {
  'too many connections': 'deferred',
  'all screening ports busy': 'deferred',
  'all server ports busy': 'deferred',
};

function isOfContent(what: string): boolean {
  return what === 'header' || what === 'body' || what === 'mime';
}

/** ` from host[address]: words; from=<…> to=<…> proto=ESMTP helo=<…>`; the proxy filter's has no client. */
function wordsOf(rest: string): string {
  const client = /^ from \S{0,300}?\[[^\]\s]{1,64}\](?::\d{1,5})?: /.exec(rest) ?? /^: /.exec(rest);
  return client ? beforeFields(rest.slice(client[0].length)) : '';
}

function beforeFields(words: string): string {
  const end = /; (?:from=<|to=<|proto=|helo=<|sasl_)/.exec(words);
  return (end ? words.slice(0, end.index) : words).trim();
}

/** ` Subject: what somebody wrote from host[address]; from=<…> to=<…> proto=ESMTP helo=<…>: 5.7.1 words`: only what stands behind the fields is an answer. */
function wordsOfContent(rest: string): string {
  const fields = rest.lastIndexOf('; from=<');
  const end =
    fields < 0 ? null : /(?:helo=<[^>]{0,255}>|proto=[A-Z]{4,8}|to=<[^>]{0,320}>): /.exec(rest.slice(fields));
  return end ? rest.slice(fields + end.index + end[0].length).trim() : '';
}

/** `to=<ann@example.com>` behind the words; postscreen writes commas between the fields. */
function fieldOf(rest: string, name: 'from' | 'to'): string | null {
  const from = rest.lastIndexOf('; from=<');
  const fields = from < 0 ? rest.slice(-1_024) : rest.slice(from);
  const value = (name === 'from' ? /[;,] from=<([^<>]{0,320})>/ : /[;,>] to=<([^<>]{1,320})>/).exec(
    fields,
  )?.[1];
  return value ?? null;
}
