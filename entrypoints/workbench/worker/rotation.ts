/**
 * Files in the order in which their lines were written, as far as their names tell: `mail.log.2.gz`, `mail.log.1`, `mail.log`, or
 * `maillog-20261120`, `maillog-20261122`, `maillog` (logrotate(8), `dateext`). Files of other names keep their places.
 */
export function inOrderOfRotation<T extends { readonly name: string }>(files: readonly T[]): T[] {
  const groups = new Map<string, (T & object)[]>();
  const at = new Map(files.map((file) => [file, rotationOf(file.name)]));
  for (const file of files) {
    const base = at.get(file)?.base ?? file.name;
    groups.set(base, [...(groups.get(base) ?? []), file]);
  }
  const age = (file: T) => at.get(file)?.age ?? 0;
  return [...groups.values()].flatMap((group) => group.sort((one, other) => age(other) - age(one)));
}

/** The name of the log that a file is a part of: `mail.log` of `mail.log.1`. */
export function logOf(name: string): string {
  return rotationOf(name).base;
}

interface Rotation {
  /** The name of the log itself. */
  readonly base: string;
  /** The larger, the older; 0 is the log that is written now. */
  readonly age: number;
}

const PACKED = /\.(?:gz|txt)$/i;
const NUMBER = /\.(\d{1,3})$/;
const DATE = /[-._](\d{4})-?(\d\d)-?(\d\d)(?:[-T_.]?(\d{2,6}))?$/;
/** Later than any date as a number of eight digits and six of a time. */
const NEVER = 1e15;

function rotationOf(name: string): Rotation {
  const plain = name.replace(PACKED, '');
  const number = NUMBER.exec(plain);
  if (number) return { base: plain.slice(0, number.index), age: Number(number[1]) };
  const bare = plain.replace(/\.log$/i, '');
  const date = DATE.exec(bare);
  if (!date) return { base: plain, age: 0 };
  const [, year, month, day, time = ''] = date;
  // What stands before the date, with the ending behind it: `mail-2026-11-20.log` is an older `mail.log`.
  const base = bare.slice(0, date.index) + plain.slice(bare.length);
  return { base, age: NEVER - Number(`${year}${month}${day}${time.padEnd(6, '0')}`) };
}
