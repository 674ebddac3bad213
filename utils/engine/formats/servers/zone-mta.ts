import { readLineHead } from '../../text/log-line';
import type { LogRecord } from '../../text/records';
import type { DeliveryEvent, Status } from '../../types';
import { deliveryOf } from '../delivery';
import type { OpenFormat } from '../format';

/**
 * ZoneMTA's log as text: its own word tells the state, whatever the code, as it may try again what a server refused for good. Source: zone-mta `lib/sender.js`,
 * as of 2024.
 *
 * ```text
 * > | DEFERRED[network] id=195a.001 to=kim@example.com from=a@example.net mx=mx.example.com
 *     ^^^^^^^^             ^^^^^^^^    ^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^    ^^^^^^^^^^^^^^
 *     status               queue id    recipient            sender           next hop
 * + |  (554 5.7.1 Blocked by local policy)
 *       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *       response
 * ```
 */
export const openZoneMta: OpenFormat = (now) => ({
  read(record) {
    const { text } = record;
    if (!text.endsWith(')') || !text.includes(' to=')) return null;
    const event = readZoneMta(record, now);
    return event && [event];
  },
});

const FLAG =
  /(?:^|\s)(?:([0-9a-f]{8,24}\.[0-9a-f]{3}) )?(ACCEPTED|DEFERRED|REJECTED|BOUNCED)(?:\[[\w-]{1,40}\])? (?=[a-z]{2,16}=)/;
const STATUSES: Readonly<Record<string, Status>> = {
  ACCEPTED: 'sent',
  DEFERRED: 'deferred',
  REJECTED: 'bounced',
  BOUNCED: 'bounced',
};

function readZoneMta(record: LogRecord, now?: number): DeliveryEvent | null {
  const { text } = record;
  const flag = FLAG.exec(text.slice(0, 256));
  const status = STATUSES[flag?.[2] ?? ''];
  const from = flag ? flag.index + flag[0].length : 0;
  const open = text.indexOf(' (', from);
  const recipient = fieldOf(text, 'to', from);
  if (!flag || !status || open < 0 || !recipient?.includes('@')) return null;
  const host = fieldOf(text, 'mx', from);
  return deliveryOf(record, {
    time: readLineHead(text, now).time,
    queueId: flag[1] ?? fieldOf(text, 'id', from),
    sender: fieldOf(text, 'from', from),
    recipient,
    nextHop: host ? { host: host.replace(/\[.{1,64}\]$/, ''), address: addressIn(host), port: null } : null,
    status,
    response: text.slice(open + 2, -1),
  });
}

/** `to=kim@example.com`; a Message-ID in `id=<…>` is no queue id. */
function fieldOf(text: string, name: string, from: number): string | null {
  const at = text.indexOf(`${name}=`, from);
  const isField = at === from || text[at - 1] === ' ';
  const value =
    at >= 0 && isField ? /^\S{1,320}/.exec(text.slice(at + name.length + 1, at + 340))?.[0] : null;
  if (!value || (name === 'id' && value.startsWith('<'))) return null;
  return value.replace(/^<|>$/g, '') || null;
}

function addressIn(host: string): string | null {
  return /\[([0-9A-Fa-f.:]{2,64})\]$/.exec(host)?.[1] ?? null;
}
