import { createBoundedMap } from '../../text/bounded-map';
import { readLineHead } from '../../text/log-line';
import type { Status } from '../../types';
import { deliveryOf } from '../delivery';
import type { OpenFormat } from '../format';

/**
 * The mail log of Barracuda's Email Security Gateway, through syslog. Whom a message is for stands in the line of its receipt or scan, what the next hop
 * said in that of its sending. Source: Barracuda Campus, "Syslog and the Barracuda Email Security Gateway", as of 2025.
 *
 * ```text
 * > | Nov 20 08:01:00 esg scan[2481]: relay.example.net[192.0.2.50] 1763625660-0a1b2c3d4e-1 1763625660
 *                                                                   ^^^^^^^^^^^^^^^^^^^^^^^
 *                                                                   message
 * + |  1763625661 SCAN - ann@example.net kim@example.com 0.10 0 0 - SUBJ:Test
 *                        ^^^^^^^^^^^^^^^ ^^^^^^^^^^^^^^^
 *                        sender          recipient
 * > | Nov 20 08:01:02 esg outbound/smtp[2482]: 192.0.2.10 1763625660-0a1b2c3d4e-1 0 0 SEND - 2 5A1B2C3D
 *     ^^^^^^^^^^^^^^^                          ^^^^^^^^^^
 *     time                                     next hop
 * + |  550 5.1.1 User unknown
 *      ^^^^^^^^^^^^^^^^^^^^^^
 *      response
 * ```
 */
export const openBarracuda: OpenFormat = (now) => {
  const known = createBoundedMap<Known>(MOST_MESSAGES);
  return {
    read(record) {
      const { text } = record;
      const isOwn = text.includes(' SEND ') || text.includes(' SCAN ') || text.includes(' RECV ');
      const found = isOwn ? LINE.exec(text) : null;
      if (!found) return null;
      const [, peer = '', id = '', service, rest = ''] = found;
      if (service !== 'SEND') {
        learn(known.get(id), rest, (one) => known.set(id, one));
        return [];
      }
      const [, action = '', response = ''] = SENT.exec(rest) ?? [];
      const status = STATUSES[action];
      if (!status) return [];
      const { sender = null, recipients = [] } = known.get(id) ?? {};
      const recipient = recipients.length === 1 ? (recipients[0] as string) : null;
      const nextHop = { host: null, address: peer, port: null };
      const time = readLineHead(text, now).time;
      const queueId = recipient === null ? null : id;
      return [deliveryOf(record, { time, queueId, sender, recipient, nextHop, status, response })];
    },
  };
};

interface Known {
  readonly sender: string;
  readonly recipients: readonly string[];
}

const MOST_MESSAGES = 20_000;
const LINE =
  /: (?:[\w.-]{1,255}\[)?([0-9A-Fa-f.:]{2,64})\]? (\d{8,12}-[0-9a-f]{4,32}-\d{1,6}) \d{1,12} \d{1,12} (RECV|SCAN|SEND) (.{1,4000})$/;
const PEOPLE = /^(?:(?:-|ENC) )?([^\s@]{1,128}@\S{1,255}|-) ([^\s@]{1,128}@\S{1,255}) /;
/** Whether it was encrypted, the action, the queue id, the answer. */
const SENT = /^\S{1,8} (\d) \S{1,64} ?(.{0,4000})$/;
const STATUSES: Readonly<Record<string, Status>> = { 1: 'sent', 2: 'bounced', 3: 'deferred', 4: 'expired' };

function learn(known: Known | undefined, rest: string, keep: (one: Known) => void): void {
  const [, sender = '', recipient = ''] = PEOPLE.exec(rest) ?? [];
  if (!recipient || known?.recipients.includes(recipient)) return;
  keep({ sender, recipients: [...(known?.recipients.slice(0, 100) ?? []), recipient] });
}
