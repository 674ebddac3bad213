/** A moment on the clock of this computer, for people: `2026-11-23 20:56:01`. Empty where there is none. */
export function momentWords(time: number): string {
  if (Number.isNaN(time)) return '';
  const date = new Date(time);
  return `${dayWords(date)} ${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}`;
}

/** Without the seconds. */
export function minuteWords(time: number): string {
  return momentWords(time).slice(0, -3);
}

function dayWords(date: Date): string {
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

const UNITS = [
  [86_400, 'd'],
  [3_600, 'h'],
  [60, 'min'],
  [1, 's'],
] as const;

/** A span of time in its two largest units: `2 h 5 min`. Shorter than a second: `0.4 s`. */
export function spanWords(seconds: number): string {
  if (seconds < 10) return `${Math.round(seconds * 10) / 10} s`;
  const at = UNITS.findIndex(([length]) => seconds >= length);
  const [length, name] = UNITS[at] ?? [1, 's'];
  const whole = Math.floor(seconds / length);
  const next = UNITS[at + 1];
  const rest = next ? Math.floor((seconds - whole * length) / next[0]) : 0;
  return rest > 0 && next ? `${whole} ${name} ${rest} ${next[1]}` : `${whole} ${name}`;
}
