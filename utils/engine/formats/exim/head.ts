import { HYPHEN, isDigit, LEFT_BRACKET } from '../../text/characters';
import { readLineHead } from '../../text/log-line';

/** What stands before the words of an Exim log line about a message. */
export interface EximHead {
  readonly time: string | null;
  readonly id: string;
  /** Offset of the flag or the words after the message id. */
  readonly body: number;
}

/** Message ids are 6-6-2 in base 62; since Exim 4.97 they are 6-11-4. */
const ID = '([0-9A-Za-z]{6}-(?:[0-9A-Za-z]{6}-[0-9A-Za-z]{2}|[0-9A-Za-z]{11}-[0-9A-Za-z]{4})) ';
const STAMPED = new RegExp(
  `^\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d:\\d\\d(?:\\.\\d{1,6})?(?: ?(?:[+-]\\d\\d:?\\d\\d|Z))? (?:\\[\\d{1,10}\\] )?${ID}`,
);
const BARE = new RegExp(`^(?:\\[\\d{1,10}\\] )?${ID}`);
/** A process name is short, and so is what stands before it. */
const SYSLOG_NAME = /\bexim4?[a-z-]{0,12}(?:\[\d{1,10}\])?: (?:\[\d{1,10}\] )?/;

/** Reads the head of an Exim line about a message; `null` where it is none. `now` gives syslog times their year. */
export function readEximHead(text: string, now?: number): EximHead | null {
  const first = text.charCodeAt(0);
  if (isDigit(first) && text.charCodeAt(4) === HYPHEN) {
    const found = STAMPED.exec(text);
    if (found) return { time: readLineHead(text, now).time, id: found[1] as string, body: found[0].length };
  } else if (text.charCodeAt(6) === HYPHEN || first === LEFT_BRACKET) {
    const found = BARE.exec(text);
    if (found) return { time: null, id: found[1] as string, body: found[0].length };
  }
  return readThroughSyslog(text, now);
}

/** Through syslog a second time may follow; it is Exim's own and has a year. */
function readThroughSyslog(text: string, now?: number): EximHead | null {
  const at = text.indexOf('exim');
  if (at < 0 || at > 120) return null;
  const name = SYSLOG_NAME.exec(text.slice(0, 200));
  if (!name) return null;
  const from = name.index + name[0].length;
  const inner = text.slice(from);
  const found = STAMPED.exec(inner) ?? BARE.exec(inner);
  if (!found) return null;
  const time = readLineHead(inner, now).time ?? readLineHead(text, now).time;
  return { time, id: found[1] as string, body: from + found[0].length };
}
