import * as v from 'valibot';

/** What is remembered of an incident that somebody has acknowledged, written a note for, or called mended. */
export interface IncidentRecord {
  /** `incidentIdentity`: the same in all logs. */
  readonly key: string;
  readonly cause: string;
  readonly nextHop: string;
  readonly recipient: string;
  /** Host of the portal that showed it; empty where it was read from a file. */
  readonly portal: string;
  /** Moments of the log, in milliseconds since the epoch; see `IncidentMark`. */
  readonly acknowledged: number | null;
  readonly mended: number | null;
  /** In the person's own words. */
  readonly note: string;
  /** The first and the last failure that are known. */
  readonly since: number;
  readonly last: number;
  /** When this was written, by the computer's clock. */
  readonly changed: number;
}

/** Characters of a note. */
export const LONGEST_NOTE = 2_000;

const moment = v.pipe(v.number(), v.finite());
const name = (most: number) => v.pipe(v.string(), v.maxLength(most));

const incidentRecordShape = v.object({
  key: v.pipe(name(1_500), v.minLength(1)),
  cause: name(100),
  nextHop: name(400),
  recipient: name(1_000),
  portal: name(300),
  acknowledged: v.nullable(moment),
  mended: v.nullable(moment),
  note: name(LONGEST_NOTE),
  since: moment,
  last: moment,
  changed: moment,
});

/** Whether something is a whole record: a file may hold anything, and so may a failing disk. */
export function isIncidentRecord(value: unknown): value is IncidentRecord {
  return v.is(incidentRecordShape, value);
}
