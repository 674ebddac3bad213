/** A moment of a log: its wall clock as milliseconds, and the zone as the log writes it (`''` where it writes none). */
export interface LogTime {
  readonly milliseconds: number;
  readonly zone: string;
}

const ISO = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:[.,]\d{1,9})?(Z|[+-]\d\d:?\d\d)?$/;

/** Reads a time as `log-line.ts` writes it; `null` where there is none, or one without a year. */
export function readTime(time: string | null): LogTime | null {
  const parts = time ? ISO.exec(time) : null;
  if (!parts) return null;
  const [year, month, day, hour, minute, second] = parts.slice(1, 7).map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const milliseconds = Date.UTC(year, month - 1, day, hour, minute, second);
  return Number.isNaN(milliseconds) ? null : { milliseconds, zone: parts[7] ?? '' };
}

/** The time some seconds later, on the same clock and in the same form, to the second. */
export function later({ milliseconds, zone }: LogTime, seconds: number): string {
  return new Date(milliseconds + seconds * 1000).toISOString().slice(0, 19) + zone;
}
