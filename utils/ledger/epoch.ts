import { readTime } from '../engine/text/log-clock';

/** The clock of a log that names no zone: the browser's own, or minutes east of UTC. */
export type LogZone = 'browser' | number;

/**
 * The moment that a log's time names, in milliseconds since the epoch; NaN where the log has no full time. Times without a zone are on the
 * clock of `zone`.
 */
export function epochOf(time: string | null, zone: LogZone): number {
  const read = readTime(time);
  if (!read) return Number.NaN;
  if (read.zone) return read.milliseconds - minutesOf(read.zone) * 60_000;
  if (zone !== 'browser') return read.milliseconds - zone * 60_000;
  return onBrowserClock(read.milliseconds);
}

function minutesOf(zone: string): number {
  if (zone === 'Z') return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2));
  return zone.startsWith('-') ? -minutes : minutes;
}

// Asking for the clock of an hour costs more than reading a line, and lines of one hour come together.
let hour = Number.NaN;
let shift = 0;

function onBrowserClock(wall: number): number {
  const now = Math.floor(wall / 3_600_000);
  if (now !== hour) {
    const date = new Date(wall);
    const local = new Date(
      date.getUTCFullYear(),
      date.getUTCMonth(),
      date.getUTCDate(),
      date.getUTCHours(),
    ).getTime();
    hour = now;
    shift = local - now * 3_600_000;
  }
  return wall + shift;
}
