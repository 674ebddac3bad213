import type { LogRecord } from '../../text/records';
import { type Role, roleOf } from '../tables/columns';
import { rowEvents } from '../tables/row';
import { type Json, type ReadEvent, timeAt } from './fields';

/**
 * Microsoft's message trace and message tracking as JSON: REST and Graph, and what ConvertTo-Json makes of PowerShell's. The names are those of the tables.
 *
 * ```text
 * > | {"MessageId":"<one@example.net>","Received":"2025-11-20T08:01:02Z","SenderAddress":"ann@example.net",
 *                    ^^^^^^^^^^^^^^^               ^^^^^^^^^^^^^^^^^^^^                   ^^^^^^^^^^^^^^^
 *                    queue id                      time                                   sender
 * + | "RecipientAddress":"kim@example.com","Subject":"Test","Status":"Failed"}
 *                         ^^^^^^^^^^^^^^^                             ^^^^^^
 *                         recipient                                   status
 * ```
 */
export const readMicrosoftTrace: ReadEvent = (object) => {
  const names = new Set(
    Object.keys(object)
      .slice(0, MOST)
      .map((name) => name.toLowerCase()),
  );
  const isTrace = names.has('recipientaddress') && names.has('status');
  const isTracking = names.has('recipients') && (names.has('eventid') || names.has('recipientstatus'));
  if (!isTrace && !isTracking) return null;
  const cells = cellsOf(object);
  return rowEvents((role) => cells.get(role) ?? '', NOWHERE);
};

const MOST = 200;
/** The place is that of the object; the reader of JSON knows it. */
const NOWHERE: LogRecord = { line: 0, start: 0, end: 0, text: '', isIndented: false, afterBlank: false };

function cellsOf(object: Json): ReadonlyMap<Role, string> {
  const cells = new Map<Role, string>();
  for (const [name, value] of Object.entries(object).slice(0, MOST)) {
    const role = roleOf(name);
    if (role && !cells.has(role)) cells.set(role, role === 'time' ? timeOf(object, name) : wordsOf(value));
  }
  return cells;
}

/** `/Date(1763625662000)/` is how Windows PowerShell writes a time as JSON. */
function timeOf(object: Json, name: string): string {
  const value = object[name];
  const milliseconds = typeof value === 'string' ? /^\/Date\((\d{12,13})\)\/$/.exec(value)?.[1] : undefined;
  return timeAt(milliseconds ? { [name]: milliseconds } : object, name) ?? '';
}

function wordsOf(value: unknown): string {
  const words = Array.isArray(value)
    ? value.slice(0, 1_000).filter((one) => typeof one === 'string')
    : [value];
  return words
    .map((one) => (typeof one === 'string' || typeof one === 'number' ? String(one) : ''))
    .join(';');
}
