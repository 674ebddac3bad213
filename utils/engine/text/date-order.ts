import type { LogRecord } from './records';

/**
 * Whether a text writes the day or the month first (`5/2/2026` is the fifth of February or the second of May): its other dates decide, those in front of it and
 * those behind it in the same part. What is decided is written with dots, which every reader takes for day, month, year; what is not stays as it is, and a reader
 * tells its time only where something else says how it is meant.
 */
export interface DateOrder {
  /** Turns to the next part of the text. */
  open(part: string): void;
  settle<R extends LogRecord>(record: R): R;
}

type Order = 'day' | 'month' | 'both' | null;

/** A date in front of a clock. */
const DATES = /(?<![\w./-])(\d{1,2})([/-])(\d{1,2})\2(\d{4})(?=,?[ T]\d{1,2}:\d\d)/g;
/** Cheap, as every record that is not plainly Postfix's passes here. */
const MAY_HAVE_DATE = /\d[/-]\d{1,2}[/-]\d{4}/;
/** How much of a part is asked for the order: its beginning shows it, or nothing does. */
const MOST = 1_000_000;

export function createDateOrder(): DateOrder {
  let part = '';
  let order: Order = null;
  const learn = (text: string) => {
    for (const [, first = '', , second = ''] of text.matchAll(DATES)) {
      if (order === 'both') return;
      order = merge(order, orderOf(Number(first), Number(second)));
    }
  };
  return {
    open(text) {
      part = text;
    },
    settle(record) {
      if (!MAY_HAVE_DATE.test(record.text.slice(0, LONGEST))) return record;
      // Once for each part, and only where it has such dates.
      if (part) learn(part.slice(0, MOST));
      part = '';
      learn(record.text.slice(0, LONGEST));
      return order === 'day' || order === 'month' ? { ...record, text: rewrite(record.text, order) } : record;
    },
  };
}

const LONGEST = 4_096;

function orderOf(first: number, second: number): Order {
  if (first > 12 && second <= 12) return 'day';
  return second > 12 && first <= 12 ? 'month' : null;
}

/** A text that has both is of two programs: it decides nothing. */
function merge(known: Order, seen: Order): Order {
  if (known === null || seen === null) return known ?? seen;
  return known === seen ? known : 'both';
}

/** As long as it was. */
function rewrite(text: string, order: 'day' | 'month'): string {
  return text.replace(DATES, (date, first: string, _mark: string, second: string, year: string) => {
    if (Number(first) > 12 || Number(second) > 12) return date;
    return order === 'day' ? `${first}.${second}.${year}` : `${second}.${first}.${year}`;
  });
}
