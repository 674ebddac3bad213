import type { ReadFailure } from '../../report/types';
import type { KnownLog } from '../logs/log-store';
import type { Task } from '../page/slices';
import type { LearnedLogs } from '../requests/learned-logs';
import type { Ask } from '../requests/read-all';
import { type Row, rowAt } from '../rows/row';

export interface KnownRow {
  readonly row: Row;
  readonly log: KnownLog;
}

/** The rows, by what is known of their logs. */
export interface SortedRows {
  readonly known: readonly KnownRow[];
  readonly asks: Ask[];
  /** Those that nothing is known of. */
  readonly unknown: readonly Row[];
  /** How many logs were read that tell of no attempt. */
  readonly empty: number;
  /** Why logs could not be read, one for each. */
  readonly failures: readonly ReadFailure[];
}

// In longer lists, rows are looked at one by one only where their logs were read.
const MAX_ROWS = 500;
const MAX_AT_ONCE = 200;
const PER_PIECE = 20;

/** Parts the rows into those whose log is known and those whose log could be read. */
export function* sortRows(rows: Iterable<Element>, learned: LearnedLogs): Task<SortedRows> {
  const known: KnownRow[] = [];
  const asks: Ask[] = [];
  const unknown: Row[] = [];
  const failures: ReadFailure[] = [];
  let empty = 0;
  let looked = 0;
  for (const element of rows) {
    looked += 1;
    if (looked > MAX_ROWS) break;
    if (looked % PER_PIECE === 0) yield;
    const row = rowAt(element);
    const log = row && learned.logOf(row);
    if (!row) continue;
    if (log) known.push({ row, log });
    else if (learned.isEmpty(row)) empty += 1;
    else {
      unknown.push(row);
      const failure = learned.failureOf(row);
      if (failure !== null) failures.push(failure);
      if (asks.length < MAX_AT_ONCE) asks.push(...askFor(row, learned));
    }
  }
  return { known, asks, unknown, empty, failures };
}

function askFor(row: Row, learned: LearnedLogs): Ask[] {
  const request = learned.requestFor(row);
  return request ? [{ row, request }] : [];
}
