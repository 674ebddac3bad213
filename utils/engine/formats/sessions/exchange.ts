import { isDigit } from '../../text/characters';
import { splitCsv } from '../tables/csv';
import { NOTHING, type SessionLine } from './session-line';

/**
 * Exchange's protocol logs of its connectors. `>` is what Exchange itself says: a command in a send log, an answer in a receive log; so who answers is known by
 * the answer. Source: learn.microsoft.com, "Protocol logging in Exchange Server", as of 2025.
 *
 * ```text
 * > | 2025-11-20T08:01:02.123Z,Outbound,08DE27A1B2C3D4E5,11,192.0.2.1:51000,192.0.2.10:25,>,RCPT TO:<kim@example.com>,
 *                                       ^^^^^^^^^^^^^^^^                                  ^ ^^^^^^^^^^^^^^^^^^^^^^^^^
 *                                       session                                           | command
 *                                                                                         who
 * > | 2025-11-20T08:01:02.223Z,Outbound,08DE27A1B2C3D4E5,12,192.0.2.1:51000,192.0.2.10:25,<,550 5.1.1 User unknown,
 *     ^^^^^^^^^^^^^^^^^^^^^^^^                                              ^^^^^^^^^^    ^ ^^^^^^^^^^^^^^^^^^^^^^
 *     time                                                                  next hop      | answer
 *                                                                                         who
 * ```
 */
export function readExchange(text: string): SessionLine | null {
  if (!isDigit(text.charCodeAt(0)) || text[10] !== 'T' || !ROW.test(text)) return null;
  const cells = splitCsv(text, ',');
  if (!cells) return null;
  const [time = '', connector = '', id = '', , local = '', remote = '', event = '', ...rest] = cells;
  // Older versions do not quote words that have commas; the last cell is the context.
  const data = rest.length > 2 ? rest.slice(0, -1).join(', ') : (rest[0] ?? '');
  const line = {
    ...NOTHING,
    time,
    session: `exchange ${connector} ${id}`,
    isWhole: true,
    isPipelined: true,
  } as const;
  const failure = event === '*' ? FAILED.exec(`${data} ${rest.at(-1) ?? ''}`)?.[0] : undefined;
  if (failure) return { ...line, address: addressOf(remote), failure, direction: 'out' };
  if (event !== '>' && event !== '<') return { ...line, direction: 'out' };
  const isAnswer = /^[2-5]\d\d(?:[ -]|$)/.test(data);
  // What answers is the remote side of a send connector, and this server on a receive connector.
  const isReceiving = isAnswer === (event === '>');
  return {
    ...line,
    address: addressOf(isReceiving ? local : remote),
    command: isAnswer ? null : data,
    answer: isAnswer ? data : null,
    direction: 'out',
  };
}

const ROW = /^\S{19,28},[^,]{0,255},[0-9A-F]{16},\d{1,9},[^,\s]{0,64},[^,\s]{0,64},[+*<>-],/;
const FAILED =
  /(?:Failed to connect|Connection (?:failed|dropped)|DNS (?:query|lookup) failed|TLS negotiation failed)\b.{0,2000}/i;

/** `192.0.2.10:25`, `[2001:db8::1]:25` */
function addressOf(endpoint: string): string | null {
  return /^\[?([0-9A-Fa-f.:]{2,64}?)\]?:\d{1,5}$/.exec(endpoint)?.[1] ?? null;
}
