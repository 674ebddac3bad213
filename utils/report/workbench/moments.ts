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
