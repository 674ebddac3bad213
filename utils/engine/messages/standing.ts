/** What a person has noted of an incident. Moments are those of the log, in milliseconds since the epoch. */
export interface IncidentMark {
  /** The last failure that was known when it was acknowledged; `null` where it was not. */
  readonly acknowledged: number | null;
  /** Since when it counts as mended, by proof or by a person's word; `null` where it never did. */
  readonly mended: number | null;
}

/** What is known of an incident without any person. */
export interface Course {
  /** The last failure. */
  readonly last: number;
  /** Whether all that it struck has arrived. */
  readonly hasArrived: boolean;
  /** When its end was proven; `null` where it is not. */
  readonly mended: number | null;
  /** When an earlier one of the same kind was proven to be over; `null` where none was. */
  readonly mendedBefore: number | null;
}

export interface Standing {
  readonly state: 'open' | 'acknowledged' | 'mended';
  /** Since when it is mended; `null` where it is not. */
  readonly mended: number | null;
  /** When it was mended before it broke out again; `null` where it was not. */
  readonly brokeOutAfter: number | null;
}

/** How an incident stands. What fails after it was mended is open again, whatever was acknowledged before. */
export function standingOf(course: Course, mark: IncidentMark | null): Standing {
  const { last } = course;
  const marks = [mark?.mended ?? null, course.mendedBefore].filter((one) => one !== null);
  const before = Math.max(...marks.filter((moment) => moment < last));
  const brokeOutAfter = Number.isFinite(before) ? before : null;
  const mended = endOf(course, mark);
  if (mended !== null) return { state: 'mended', mended, brokeOutAfter };
  const acknowledged = mark?.acknowledged ?? null;
  const holds = acknowledged !== null && (brokeOutAfter === null || acknowledged > brokeOutAfter);
  return { state: holds ? 'acknowledged' : 'open', mended: null, brokeOutAfter };
}

function endOf({ last, hasArrived, mended }: Course, mark: IncidentMark | null): number | null {
  if (mended !== null) return mended;
  if (mark !== null && mark.mended !== null && mark.mended >= last) return mark.mended;
  return hasArrived ? last : null;
}
