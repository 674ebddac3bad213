/** TAI runs ten seconds ahead of the epoch of Unix, as qmail counts (libtai, `tai64nlocal.c`). */
const AHEAD = 10;
/** Labels of the times since 1970 begin with 2^62; the last ten digits of the seconds last until the year 36,812. */
const LABEL = /^@400000([0-9a-f]{10})([0-9a-f]{8})(?=\s)/;

/** Reads `@400000006923f5e2160ad2f4` at the beginning of a line as ISO 8601 in UTC; `null` where none stands there. */
export function readTai64(line: string): string | null {
  const found = LABEL.exec(line);
  if (!found) return null;
  const seconds = Number.parseInt(found[1] as string, 16) - AHEAD;
  const milliseconds = Math.floor(Number.parseInt(found[2] as string, 16) / 1e6);
  const time = new Date(seconds * 1000 + Math.min(999, milliseconds));
  return Number.isNaN(time.getTime()) ? null : time.toISOString();
}
