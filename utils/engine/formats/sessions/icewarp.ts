import { NOTHING, type SessionLine } from './session-line';

/**
 * IceWarp's SMTP log: the other side, the session, the clock, what was said. Which mark stands before an answer depends on who called, so that is told by the
 * answer itself. As published in IceWarp's knowledge base ("Reading SMTP logs", as of 2025).
 *
 * ```text
 * > | 192.0.2.10      [1A2C] 08:01:02 <<< RCPT TO:<kim@example.com>
 *     ^^^^^^^^^^       ^^^^                ^^^^^^^^^^^^^^^^^^^^^^^^^
 *     next hop         session             command
 * > | 192.0.2.10      [1A2C] 08:01:02 >>> 550 5.1.1 User unknown
 *                                         ^^^^^^^^^^^^^^^^^^^^^^
 *                                         answer
 * ```
 */
export function readIceWarp(text: string): SessionLine | null {
  const found = LINE.exec(text);
  if (!found) return null;
  const [, place = '', id = '', day, clock, words = ''] = found;
  const isAnswer = /^[2-5]\d\d(?:[ -]|$)/.test(words);
  return {
    ...NOTHING,
    time: day ? `${day}T${clock}` : null,
    session: `icewarp ${id}`,
    address: /^[\da-fA-F.:]{2,64}$/.test(place) ? place : null,
    command: isAnswer ? null : words,
    answer: isAnswer ? words : null,
    // Of an answer of several lines the log may show the first.
    isWhole: true,
    direction: 'out',
  };
}

const LINE =
  /^(\S{2,64}) {1,40}\[([0-9A-Fa-f]{3,16})\] (?:(\d{4}-\d\d-\d\d) )?(\d\d:\d\d:\d\d)(?:[.:]\d{1,3})? (?:CLNT )?(?:>>>|<<<) (.{0,4000})$/;
