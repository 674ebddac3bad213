import { DIGIT_0 } from './characters';

/** A moment of a log: its wall clock as milliseconds, and the zone as the log writes it (`''` where it writes none). */
export interface LogTime {
  readonly milliseconds: number;
  readonly zone: string;
}

const ISO = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(Z|[+-]\d\d:?\d\d)?$/;

/** Reads a time as `log-line.ts` writes it; `null` where there is none, or one without a year. */
export function readTime(time: string | null): LogTime | null {
  const parts = time ? ISO.exec(time) : null;
  if (!time || !parts) return null;
  const seconds = number(time, 11) * 3600 + number(time, 14) * 60 + number(time, 17);
  const milliseconds = startOf(time.slice(0, 10)) + seconds * 1000;
  return Number.isNaN(milliseconds) ? null : { milliseconds, zone: parts[1] ?? '' };
}

/** The two digits at a place. */
function number(time: string, at: number): number {
  return (time.charCodeAt(at) - DIGIT_0) * 10 + time.charCodeAt(at + 1) - DIGIT_0;
}

// Lines of one day come together, and to work out its beginning costs more than to read the line.
const day = { name: '', start: Number.NaN };

function startOf(name: string): number {
  if (name !== day.name) {
    const [year, month, date] = name.split('-').map(Number) as [number, number, number];
    day.name = name;
    day.start = Date.UTC(year, month - 1, date);
  }
  return day.start;
}

/** The time some seconds later, on the same clock and in the same form, to the second. */
export function later({ milliseconds, zone }: LogTime, seconds: number): string {
  return new Date(milliseconds + seconds * 1000).toISOString().slice(0, 19) + zone;
}
