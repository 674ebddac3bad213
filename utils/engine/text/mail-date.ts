const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DATE =
  /(?:^|, ?|\s)(\d{1,2}) ([A-Za-z]{3}) (\d{4}) (\d\d):(\d\d)(?::(\d\d))?(?: ?(Z|GMT|UTC?|[+-]\d{4}))?/;

/** Reads a date of a mail header (RFC 5322, 3.3), as ISO 8601 with its own offset; `null` where there is none. */
export function readMailDate(text: string): string | null {
  const found = DATE.exec(text.slice(0, 128));
  const month = found ? MONTHS.indexOf((found[2] as string).toLowerCase()) : -1;
  if (!found || month < 0) return null;
  const [, day = '', , year, hour, minute, second = '00', zone = ''] = found;
  const date = `${year}-${String(month + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return `${date}T${hour}:${minute}:${second}${/^[A-Z]/.test(zone) ? 'Z' : zone}`;
}
