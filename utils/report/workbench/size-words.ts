import { isEnglish, once } from '../../words/numbers';

const UNITS = [
  ['byte', 'B'],
  ['kilobyte', 'kB'],
  ['megabyte', 'MB'],
  ['gigabyte', 'GB'],
  ['terabyte', 'TB'],
] as const;

/** Bytes for people, in powers of a thousand as file managers count: `1.2 GB`, in French `1,2 Go`. */
export function sizeWords(bytes: number): string {
  let size = bytes;
  let at = 0;
  while (size >= 999.5 && at < UNITS.length - 1) {
    size /= 1000;
    at += 1;
  }
  const digits = size < 10 && at > 1 ? 1 : 0;
  const [unit, short] = UNITS[at] ?? UNITS[0];
  if (isEnglish()) return `${size.toFixed(digits)} ${short}`;
  const made = (code: string) =>
    new Intl.NumberFormat(code, {
      style: 'unit',
      unit,
      unitDisplay: 'short',
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    });
  return once(`size ${unit} ${digits}`, made).format(size);
}
