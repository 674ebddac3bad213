import { QUOTATION_MARK } from '../../text/characters';
import { isOfPostfix } from '../process-name';
import { readAxigen } from './axigen';
import { readExchange } from './exchange';
import { readIceWarp } from './icewarp';
import { NOTHING, type SessionLine } from './session-line';
import { readW3c } from './w3c';

/** Reads a line of a session log; `null` where it is none. */
export function readSessionLine(text: string): SessionLine | null {
  if (text.charCodeAt(0) === QUOTATION_MARK) return readHMailServer(text);
  if (isOfPostfix(text)) return null;
  if (text.includes('SMTP-')) return readMailEnable(text) ?? readAxigen(text);
  if (/\] (?:CMD|RSP|cmd|rsp): /.test(text)) return readSmarterMail(text);
  if (text.includes('>>> ') || text.includes('<<< ')) return readIceWarp(text);
  if (text.includes('--> ') || text.includes('<-- ')) return readMDaemon(text);
  return readExchange(text) ?? readW3c(text);
}

const HMAIL =
  /^"(SMTPC|SMTPD|POP3D|IMAPD|APPLICATION|TCPIP|DEBUG|ERROR)"\s+\d{1,10}\s+(?:(\d{1,10})\s+)?"(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d(?:\.\d{1,3})?)"\s+"/;
const HMAIL_WORDS = /^([0-9A-Fa-f.:]{2,64})"\s+"(SENT|RECEIVED): /;

/**
 * `"SMTPC"⇥thread⇥session⇥"time"⇥"address"⇥"SENT: words"`, with `[nl]` for a line break.
 *
 * ```text
 * > | "SMTPC"⇥27⇥1⇥"2026-11-24 02:51:25.123"⇥"192.0.2.7"⇥"RECEIVED: 452 4.2.2 full"
 *      ^^^^^     ^  ^^^^^^^^^^^^^^^^^^^^^^^   ^^^^^^^^^   ^^^^^^^^  ^^^^^^^^^^^^^^
 *      out       |  time                      next hop    who       answer
 *                session
 * ```
 */
function readHMailServer(text: string): SessionLine | null {
  const found = HMAIL.exec(text);
  if (!found) return null;
  const time = `${found[3]}T${found[4]}`;
  const session = `hmail ${found[2] ?? ''}`;
  const rest = text.slice(found[0].length);
  const words = found[1] === 'SMTPC' ? HMAIL_WORDS.exec(rest) : null;
  if (!words) return { ...NOTHING, time, session, direction: null };
  const said = rest.slice(words[0].length).replace(/"$/, '');
  const isSent = words[2] === 'SENT';
  return {
    ...NOTHING,
    time,
    session,
    address: words[1] as string,
    command: isSent ? said : null,
    answer: isSent ? null : said.replaceAll('[nl]', '\n').trim(),
    isWhole: true,
    direction: 'out',
  };
}

const MAILENABLE =
  /^(\d\d)\/(\d\d)\/(\d\d) (\d\d:\d\d:\d\d)\s+SMTP-(OU|IN)\s+(\S{1,64})\s+\d{1,10}\s+([0-9A-Fa-f.:]{2,64})\s+/;
const SPACED = /^\S{1,8} (.{0,600}?)\s([2-5]\d\d[ -].*)$/;

/**
 * Activity log: date, SMTP-OU, message, socket, address, verb, command, answer, bytes.
 *
 * ```text
 * > | 11/24/26 02:51:25⇥SMTP-OU⇥1A2B3C.MAI⇥1304⇥192.0.2.7⇥RCPT⇥RCPT TO:<a@example.net>
 *     ^^^^^^^^^^^^^^^^^      ^^ ^^^^^^^^^^      ^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^
 *     time                   |  message         next hop       command
 *                            out
 * + | ⇥550 5.1.1 User unknown⇥30⇥45
 *      ^^^^^^^^^^^^^^^^^^^^^^
 *      answer
 * ```
 */
function readMailEnable(text: string): SessionLine | null {
  const found = MAILENABLE.exec(text);
  if (!found) return null;
  const [head, month, day, year, clock, direction, messageId = '', address = ''] = found;
  const time = `20${year}-${month}-${day}T${clock}`;
  const session = `mailenable ${messageId}`;
  if (direction === 'IN') return { ...NOTHING, time, session, direction: null };
  const rest = text.slice(head.length);
  const [, command = '', answer = ''] = rest.includes('\t') ? rest.split('\t', 4) : (SPACED.exec(rest) ?? []);
  return {
    ...NOTHING,
    time,
    session,
    messageId,
    address,
    command,
    answer: answer.replace(/(?:\s\d{1,12}){1,2}\s*$/, '').trim(),
    isWhole: true,
    direction: 'out',
  };
}

const SMARTER =
  /^(?:\[(\d{4})\.(\d\d)\.(\d\d)\] )?(\d\d:\d\d:\d\d(?:\.\d{1,3})?) \[([0-9A-Za-z.:-]{3,64})\](?:\[([^\]]{0,64})\])? (cmd|rsp): /i;

/**
 * `02:51:25.123 [12345] RSP: words` of the delivery log; the log of incoming mail has the other side and the session, and an answer of several lines in one.
 *
 * ```text
 * > | [2026.11.24] 02:51:25.123 [12345] RSP: 452 4.2.2 full
 *      ^^^^^^^^^^^^^^^^^^^^^^^^  ^^^^^  ^^^  ^^^^^^^^^^^^^^
 *      time                      |      who  answer
 *                                session
 * > | [2026.11.24] 02:51:26.123 [192.0.2.50][12345678] rsp: 550 <kim@example.com> No such user here
 *                                            ^^^^^^^^  ^^^  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *                                            session   who  answer
 * ```
 */
function readSmarterMail(text: string): SessionLine | null {
  const found = SMARTER.exec(text);
  if (!found) return null;
  const [head, year, month, day, clock, first = '', second, kind = ''] = found;
  const words = text.slice(head.length);
  const isIncoming = kind === kind.toLowerCase();
  return {
    ...NOTHING,
    time: year ? `${year}-${month}-${day}T${clock}` : null,
    session: `smarter ${isIncoming ? (second ?? first) : first}`,
    messageId: isIncoming ? null : first,
    command: /^cmd$/i.test(kind) ? words : null,
    answer: /^rsp$/i.test(kind) ? words : null,
    isWhole: isIncoming,
    direction: 'out',
  };
}

const MDAEMON =
  /^(?:[A-Z][a-z]{2} )?(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d(?:\.\d{1,3})?): (?:\d\d: )?(?:\[(\d{1,10}(?::\d{1,6})?)\] )?(-->|<--) /;

/**
 * `Tue 2026-11-24 02:51:25.123: [123:1] --> words` of the SMTP (out) log.
 *
 * ```text
 * > | Tue 2026-11-24 02:51:25.123: [123:1] <-- 452 4.2.2 full
 *         ^^^^^^^^^^^^^^^^^^^^^^^   ^^^^^  ^^^ ^^^^^^^^^^^^^^
 *         time                      |      who answer
 *                                   session
 * ```
 */
function readMDaemon(text: string): SessionLine | null {
  const found = MDAEMON.exec(text);
  if (!found) return null;
  const words = text.slice(found[0].length);
  const isSent = found[4] === '-->';
  return {
    ...NOTHING,
    time: `${found[1]}T${found[2]}`,
    session: `mdaemon ${found[3] ?? ''}`,
    command: isSent ? words : null,
    answer: isSent ? null : words,
    // In the log of incoming mail the answers go out
    direction: isSent === /^[2-5]\d\d/.test(words) ? null : 'out',
  };
}
