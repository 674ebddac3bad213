import { type BoundedMap, createBoundedMap } from '../../text/bounded-map';
import { readLineHead } from '../../text/log-line';
import type { LogRecord } from '../../text/records';
import type { DeliveryEvent, Status } from '../../types';
import { deliveryOf } from '../delivery';
import type { OpenFormat } from '../format';
import { readBounceLine, readConnectionError, readOutcome } from './cisco-outcome';

/**
 * The mail log and the bounce log of Cisco's Secure Email Gateway (AsyncOS; IronPort before), also through syslog. A message is a MID, its recipients are
 * RIDs, a connection to the next hop is a DCID. Source: Cisco, "User Guide for AsyncOS 15", "Logging", as of 2025.
 *
 * ```text
 * > | Thu Nov 20 08:01:00 2025 Info: MID 6 ICID 5 RID 0 To: <kim@example.com>
 *                                    ^^^^^                   ^^^^^^^^^^^^^^^
 *                                    message                 recipient
 * > | Thu Nov 20 08:01:02 2025 Info: Bounced: DCID 8 MID 6 to RID 0 - 5.1.0 - Unknown address error
 *     ^^^^^^^^^^^^^^^^^^^^^^^^       ^^^^^^^                          ^^^^^
 *     time                           status                           dsn
 * + |  ('550', ['5.1.1 User unknown']) []
 *        ^^^^^^^^^^^^^^^^^^^^^^^^^^
 *        response
 * ```
 */
export const openCiscoEsa: OpenFormat = (now) => {
  const messages = createBoundedMap<Message>(MOST_MESSAGES);
  const addresses = createBoundedMap<string>(MOST_MESSAGES);
  return {
    read(record) {
      if (!record.text.includes('ID ') && !record.text.includes(' From:<')) return null;
      const found = BODY.exec(record.text.slice(0, 400));
      if (!found) return null;
      const body = record.text.slice(found.index + found[0].length - (found[1] as string).length);
      const time = readLineHead(record.text, now).time;
      return readBody(record, body, time, messages, addresses);
    },
  };
};

const MOST_MESSAGES = 20_000;
const MOST_RECIPIENTS = 1_000;
/** What a line begins with behind its time and level. */
const BODY =
  /(?:Info|Warning|Critical|Alert|Debug|Notice): (MID \d|ICID \d|DCID \d|New SMTP DCID |Bounced: |Delayed: |Delivery start |Message (?:done|finished|aborted) |Connection Error: |Start MID )/;

interface Message {
  sender: string | null;
  readonly recipients: Map<string, string>;
  /** What was accepted, until the answer is told. */
  readonly accepted: Map<string, string | null>;
}

const NONE: readonly DeliveryEvent[] = [];

function readBody(
  record: LogRecord,
  body: string,
  time: string | null,
  messages: BoundedMap<Message>,
  addresses: BoundedMap<string>,
): readonly DeliveryEvent[] {
  const opened = /^New SMTP DCID (\d{1,12}) .{0,120}?address ([0-9A-Fa-f.:]{2,64})/.exec(body);
  if (opened) addresses.set(opened[1] as string, opened[2] as string);
  const bounce = readBounceLine(body);
  if (bounce) return [deliveryOf(record, { ...bounce, time })];
  const unreached = readConnectionError(body);
  if (unreached) return [deliveryOf(record, { ...unreached, time })];
  const mid = /\bMID (\d{1,12})/.exec(body)?.[1];
  if (mid === undefined) return NONE;
  const message = messages.get(mid) ?? { sender: null, recipients: new Map(), accepted: new Map() };
  messages.set(mid, message);
  learn(message, body);
  return outcomesOf(message, body, addresses).map((one) =>
    deliveryOf(record, {
      ...one,
      time,
      queueId: one.recipient === null ? null : `MID ${mid}`,
      sender: message.sender,
    }),
  );
}

/** `From: <a>`, `RID 0 To: <b>`, what was accepted. */
function learn(message: Message, body: string): void {
  const from = / From: <([^<>]{0,320})>/.exec(body);
  if (from) message.sender = from[1] as string;
  const to = / RID (\d{1,6}) To: <([^<>]{1,320})>/.exec(body);
  if (to && message.recipients.size < MOST_RECIPIENTS)
    message.recipients.set(to[1] as string, to[2] as string);
  const done = /^Message done DCID (\d{1,12}) MID \d{1,12} to RID \[([\d, ]{1,2000})\]/.exec(body);
  for (const rid of done ? ridsOf(done[2] as string) : []) message.accepted.set(rid, done?.[1] ?? null);
}

type Outcome = Pick<DeliveryEvent, 'recipient' | 'nextHop' | 'status' | 'response' | 'dsn'>;

function outcomesOf(message: Message, body: string, addresses: BoundedMap<string>): Outcome[] {
  const about = (
    rid: string,
    dcid: string | null | undefined,
    status: Status,
    response: string,
    dsn: string | null,
  ) => {
    const address = addresses.get(dcid ?? '') ?? null;
    const nextHop = address === null ? null : { host: null, address, port: null };
    return { recipient: message.recipients.get(rid) ?? null, nextHop, status, response, dsn };
  };
  const failed = readOutcome(body);
  if (failed)
    return failed.rids.map((rid) => {
      const told = about(rid, failed.dcid, failed.status, failed.response, failed.dsn);
      return told.recipient === null && failed.rids.length === 1
        ? { ...told, recipient: recipientIn(failed.response) }
        : told;
    });
  const said = /^MID \d{1,12} RID \[([\d, ]{1,2000})\] Response '(.{0,4000})'$/.exec(body);
  const rids = said
    ? ridsOf(said[1] as string)
    : body.startsWith('Message finished ')
      ? [...message.accepted.keys()]
      : [];
  return rids.map((rid) => {
    const dcid = message.accepted.get(rid);
    message.accepted.delete(rid);
    return about(rid, dcid, 'sent', said?.[2] ?? '', null);
  });
}

/** Where the line that names the recipient is missing, the reply may name it: `550 5.1.1 <kim@example.com>: User unknown`. */
function recipientIn(response: string): string | null {
  return (
    /^[45]\d\d (?:[45]\.\d{1,3}\.\d{1,3} )?<([^<>\s@]{1,128}@[^<>\s@]{1,255})>/.exec(response)?.[1] ?? null
  );
}

function ridsOf(list: string): string[] {
  return list.split(/, ?/).slice(0, MOST_RECIPIENTS);
}
