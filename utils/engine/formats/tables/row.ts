import type { LogRecord } from '../../text/records';
import type { DeliveryEvent, NextHop, Status } from '../../types';
import { deliveryOf } from '../delivery';
import { hop, withCodes, withoutType } from '../events/fields';
import { readCellTime } from './cell-time';
import type { Role } from './columns';
import { readLastError } from './last-error';
import { type Outcome, readOutcome } from './outcome';
import { readRecipients, type Told } from './row-recipients';

/** The cell of a row that tells this; empty where there is none. */
export type Cell = (role: Role) => string;

/** The events of a row of a table, whatever the table is written as: one for each recipient whose attempt it ends. */
export function rowEvents(cell: Cell, record: LogRecord): DeliveryEvent[] {
  return readRecipients(cell('recipient'), cell('detail')).flatMap((told) => {
    const outcome = outcomeOfRow(cell('outcome'), told);
    return outcome ? [toEvent(cell, record, told, outcome)] : [];
  });
}

function outcomeOfRow(word: string, { state, detail }: Told): Outcome | null {
  const named = (state === null ? undefined : readOutcome(state)) ?? readOutcome(word);
  if (named !== undefined) return named;
  const status = statusInWords(detail);
  return status && { status, isKept: false };
}

/** A reply is a reply whatever the table calls it. */
function statusInWords(detail: string): Status | null {
  const code = /(?:^|[\s'"={])([245])\d\d[ -]/.exec(detail)?.[1];
  return code === '2' ? 'sent' : code === '4' ? 'deferred' : code === '5' ? 'bounced' : null;
}

function toEvent(
  cell: Cell,
  record: LogRecord,
  { recipient, state, detail }: Told,
  { status, isKept }: Outcome,
): DeliveryEvent {
  const error = readLastError(detail);
  const dsn = /^[245]\.\d{1,3}\.\d{1,3}\b/.exec(cell('dsn'))?.[0] ?? null;
  const words = error?.words ?? withoutType(detail.replace(/^['"]|['"]$/g, ''));
  return deliveryOf(record, {
    time: readCellTime(cell('time')),
    // Without a recipient it would speak for all that are open.
    queueId: recipient && (cell('messageId').replace(/^<|>$/g, '') || cell('queueId') || null),
    sender: cell('sender').replace(/[<>]/g, '') || null,
    recipient,
    nextHop: error?.nextHop ?? (status === 'sent' ? null : readHop(cell)),
    dsn,
    status,
    response: isKept ? (state ?? cell('outcome')) : withCodes(cell('code') || null, null, words),
    ...(isKept ? { isKept } : {}),
  });
}

/** Exchange names a server on every line: it is the next hop only where SMTP is what failed, and its own where that was routing or a rule. */
function readHop(cell: Cell): NextHop | null {
  const source = cell('source');
  if (source !== '' && source.toUpperCase() !== 'SMTP') return null;
  const [, name, address] = /^([^\s(]{1,255})(?: \(([0-9A-Fa-f.:]{2,64})\))?$/.exec(cell('host')) ?? [];
  return hop(name ?? null, (cell('address') || address) ?? null);
}
