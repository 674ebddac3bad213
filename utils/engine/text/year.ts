const DAY = 86_400_000;

/**
 * A time of syslog, which has no year (RFC 3164, 4.1.2): of the latest one that is not more than a day ahead of `now`; without that, none. `month` counts
 * from 0.
 */
export function withYear(month: number, day: number, clock: string, now?: number): string {
  const rest = `${two(month + 1)}-${two(day)}T${clock}`;
  if (now === undefined) return `--${rest}`;
  const year = new Date(now).getUTCFullYear();
  const ahead = Date.UTC(year, month, day) > now + DAY;
  return `${ahead ? year - 1 : year}-${rest}`;
}

export function two(n: number): string {
  return n < 10 ? `0${n}` : String(n);
}
