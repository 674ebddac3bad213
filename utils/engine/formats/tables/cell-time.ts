import { readPageStamp } from '../../text/page-stamp';
import { two } from '../../text/year';

const ISO = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d(?:\.\d{1,9})?)(?: ?(Z|UTC|[+-]\d\d:?\d\d))?/;
const NUMBERS =
  /^(\d{1,2})([./-])(\d{1,2})\2(\d{4}),?[ T](\d{1,2}):(\d\d)(?::(\d\d))?(?:\.\d{1,9})?(?: ?([AaPp])\.?[Mm]\b)?(?: ?(Z|UTC|[+-]\d\d:?\d\d))?/;

/**
 * A time as a table writes it, as ISO 8601: ISO itself, or numbers in the order of a language, or the month by its name. `null` where there is none, and where its day and month can be
 * taken for each other.
 */
export function readCellTime(text: string): string | null {
  const iso = ISO.exec(text);
  if (iso) return `${iso[1]}T${iso[2]}${zoneOf(iso[3])}`;
  const found = NUMBERS.exec(text);
  if (!found) return readPageStamp(text)?.time ?? null;
  const date = dateOf(found);
  if (!date) return null;
  const [, , , , , hour = '', minute = '', second = '00', half, zone] = found;
  return `${date}T${two(hourOf(Number(hour), half))}:${minute}:${second}${zoneOf(zone)}`;
}

function zoneOf(zone = ''): string {
  return zone === 'UTC' ? 'Z' : zone;
}

function hourOf(hour: number, half: string | undefined): number {
  if (!half) return hour;
  return (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
}

function dateOf([, first = '', mark, second = '', year, , , , half]: RegExpExecArray): string | null {
  const isDayFirst = dayIsFirst(first, second, mark !== '/', half !== undefined);
  if (isDayFirst === null) return null;
  const [day, month] = (isDayFirst ? [first, second] : [second, first]).map(Number) as [number, number];
  return day >= 1 && day <= 31 && month >= 1 && month <= 12 ? `${year}-${two(month)}-${two(day)}` : null;
}

/**
 * Where the day stands in .NET's cultures: before the month with dots and hyphens; behind it with slashes and AM or PM (en-US); before it with slashes, two
 * digits and 24 hours (en-GB, fr, it, es). Anything else may be either.
 */
function dayIsFirst(first: string, second: string, isDotted: boolean, isHalved: boolean): boolean | null {
  if (Number(first) > 12 || isDotted) return true;
  if (Number(second) > 12 || isHalved || first === second) return false;
  return first.length === 2 && second.length === 2 ? true : null;
}
