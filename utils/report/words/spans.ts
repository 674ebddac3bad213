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
