/** A time as web pages write it, and where it ends. */
export interface PageStamp {
  /** ISO 8601; null where the words do not tell the day for sure (`3/4/2026`), or only how long ago it was. */
  readonly time: string | null;
  readonly end: number;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Only what means one thing wherever it is written; `CST` and `IST` are also China's and Ireland's, but beside English months they are these. */
const ZONES: Readonly<Record<string, string>> = {
  z: 'Z',
  utc: 'Z',
  gmt: 'Z',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
  cet: '+01:00',
  cest: '+02:00',
  bst: '+01:00',
};
const CLOCK = /(\d{1,2}):(\d\d)(?::(\d\d))?(?: ?([AP])\.?M\.?)?/;
const ZONE = /(?: ?(Z|[A-Z]{3,4}|[+-]\d\d:?\d\d))?(?=[\s:,]|$)/;
const NAMED = new RegExp(
  `^(?:[A-Z][a-z]{2,8},? )?([A-Z][a-z]{2})[a-z]{0,6}\\.? (\\d{1,2}),? (\\d{4}),? (?:at )?${CLOCK.source}${ZONE.source}`,
  'i',
);
const DAY_NAMED = new RegExp(
  `^(?:[A-Z][a-z]{2,8},? )?(\\d{1,2})[ -]([A-Z][a-z]{2})[a-z]{0,6}[ -](\\d{4}),? ${CLOCK.source}${ZONE.source}`,
  'i',
);
const NUMBERS = new RegExp(`^(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{4}),? ${CLOCK.source}${ZONE.source}`, 'i');

/** Reads `Nov 23, 2026 3:04:05 PM EST`, `23 Nov 2026 15:04`, `23/11/2026 15:04` at the beginning of a line; null where none stands there. */
export function readPageStamp(line: string): PageStamp | null {
  const head = line.slice(0, 64);
  const named = NAMED.exec(head);
  if (named) return stampOf(named, monthOf(named[1]), named[2], named[3], 4);
  const dayNamed = DAY_NAMED.exec(head);
  if (dayNamed) return stampOf(dayNamed, monthOf(dayNamed[2]), dayNamed[1], dayNamed[3], 4);
  const numbers = NUMBERS.exec(head);
  if (!numbers) return null;
  const [, one = '', sign, other = '', year] = numbers;
  // With dots it is the European order; with others, the number above twelve is the day.
  const isDayFirst = sign === '.' || Number(one) > 12 || one === other;
  if (!isDayFirst && Number(other) <= 12) return { time: null, end: numbers[0].length };
  return isDayFirst
    ? stampOf(numbers, Number(other), one, year, 5)
    : stampOf(numbers, Number(one), other, year, 5);
}

function monthOf(name = ''): number {
  return MONTHS.indexOf(name.toLowerCase()) + 1;
}

function stampOf(
  found: RegExpExecArray,
  month: number,
  day = '',
  year = '',
  clock: number,
): PageStamp | null {
  const [hour = '', minute = '', second = '00', half = ''] = [0, 1, 2, 3].map((i) => found[clock + i]);
  if (month < 1 || month > 12 || Number(day) < 1 || Number(day) > 31 || Number(hour) > 23) return null;
  const hours = half ? (Number(hour) % 12) + (half.toUpperCase() === 'P' ? 12 : 0) : Number(hour);
  const date = `${year}-${two(month)}-${two(Number(day))}`;
  return {
    time: `${date}T${two(hours)}:${minute}:${second}${zoneOf(found[clock + 4])}`,
    end: found[0].length,
  };
}

function zoneOf(zone = ''): string {
  return /^[+-]/.test(zone) ? zone : (ZONES[zone.toLowerCase()] ?? '');
}

function two(n: number): string {
  return n < 10 ? `0${n}` : String(n);
}
