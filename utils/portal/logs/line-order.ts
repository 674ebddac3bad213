const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const ISO = /^\W{0,3}(\d{4})-(\d\d)-(\d\d)[T ](\d\d:\d\d(?::\d\d)?)/;
const SYSLOG = /^\W{0,3}([A-Z][a-z]{2}) {1,2}(\d{1,2}) (\d\d:\d\d:\d\d)/;
const ENGLISH =
  /^\W{0,3}([A-Z][a-z]{2})[a-z]{0,6}\.? (\d{1,2}),? (\d{4}),? (?:at )?(\d{1,2}):(\d\d)(?::(\d\d))? ?([AP]M)?/i;
const DAYS_FIRST = /^\W{0,3}(\d{1,2})[./](\d{1,2})[./](\d{4}),? (\d{1,2}:\d\d(?::\d\d)?)/;
const AGO = /^\W{0,3}(\d{1,3}) (second|minute|hour|day|week)s? ago/;
const UNITS = ['second', 'minute', 'hour', 'day', 'week'];
// A log without years that goes from December to January goes on.
const HALF_A_YEAR = 6;

/** Whether the lines of a log stand with the latest on top: none is later than the one above it, and one at least is earlier. */
export function isLatestFirst(lines: readonly string[]): boolean {
  let before: string | null = null;
  let falls = false;
  for (const line of lines) {
    const time = orderOf(line);
    if (time === null) continue;
    if (before !== null && time > before) return false;
    if (before !== null && time < before) {
      if (isNewYear(before, time)) return false;
      falls = true;
    }
    before = time;
  }
  return falls;
}

function isNewYear(before: string, time: string): boolean {
  return before.startsWith('0000') && Number(before.slice(5, 7)) - Number(time.slice(5, 7)) >= HALF_A_YEAR;
}

/** The time that a line begins with, as a text that sorts like it. */
function orderOf(line: string): string | null {
  const head = line.slice(0, 60);
  const iso = ISO.exec(head);
  if (iso) return `${iso[1]}-${iso[2]}-${iso[3]} ${iso[4]}`;
  const syslog = SYSLOG.exec(head);
  if (syslog) return `0000-${month(syslog[1])}-${two(syslog[2])} ${syslog[3]}`;
  const english = ENGLISH.exec(head);
  if (english) return orderOfEnglish(english);
  const days = DAYS_FIRST.exec(head);
  if (days) return `${days[3]}-${two(days[2])}-${two(days[1])} ${(days[4] ?? '').padStart(8, '0')}`;
  const ago = AGO.exec(head);
  return ago ? `${9 - UNITS.indexOf(ago[2] ?? '')} ${String(999 - Number(ago[1])).padStart(3, '0')}` : null;
}

function orderOfEnglish([, name, day, year, hour, minute, second, half]: RegExpExecArray): string {
  const isAfternoon = half?.toUpperCase() === 'PM';
  const hours = (Number(hour) % (half ? 12 : 24)) + (isAfternoon ? 12 : 0);
  return `${year}-${month(name)}-${two(day)} ${two(String(hours))}:${minute}:${second ?? '00'}`;
}

function month(name = ''): string {
  return two(String(MONTHS.indexOf(name) + 1));
}

function two(digits = ''): string {
  return digits.padStart(2, '0');
}
