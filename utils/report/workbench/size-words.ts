const SIZES = ['B', 'kB', 'MB', 'GB', 'TB'];

/** Bytes for people, in powers of a thousand as file managers count: `1.2 GB`. */
export function sizeWords(bytes: number): string {
  let size = bytes;
  let unit = 0;
  while (size >= 999.5 && unit < SIZES.length - 1) {
    size /= 1000;
    unit += 1;
  }
  return `${size < 10 && unit > 1 ? size.toFixed(1) : Math.round(size)} ${SIZES[unit]}`;
}
