/** daemontools adds this to the clock and knows no leap seconds (`taia_now.c`, `tai64nlocal.c`), so the same comes off again. */
const AHEAD = 10;
/** Labels of the times since 1970 begin with 2^62; eight digits of seconds last until 2106. */
const LABEL = /^@40000000([0-9a-f]{8})([0-9a-f]{8})(?=\s)/;

/** Reads `@400000006923f5e2160ad2f4` at the beginning of a line as ISO 8601 in UTC; `null` where none stands there. */
export function readTai64(line: string): string | null {
  const found = LABEL.exec(line);
  if (!found) return null;
  const seconds = Number.parseInt(found[1] as string, 16) - AHEAD;
  const milliseconds = Math.floor(Number.parseInt(found[2] as string, 16) / 1e6);
  return new Date(seconds * 1000 + Math.min(999, milliseconds)).toISOString();
}
