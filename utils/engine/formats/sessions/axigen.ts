import { NOTHING, type SessionLine } from './session-line';

/**
 * Axigen's log of its SMTP services. As in its manual ("Log files", Axigen X5, as of 2025).
 *
 * ```text
 * > | 2025-11-20 08:01:01 +0100 08 mail SMTP-OUT:0000A1B2: >> RCPT TO:<kim@example.com>
 *                                                ^^^^^^^^     ^^^^^^^^^^^^^^^^^^^^^^^^^
 *                                                session      command
 * > | 2025-11-20 08:01:02 +0100 08 mail SMTP-OUT:0000A1B2: << 550 5.1.1 User unknown
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^                                ^^^^^^^^^^^^^^^^^^^^^^
 *     time                                                    answer
 * ```
 */
export function readAxigen(text: string): SessionLine | null {
  const found = LINE.exec(text);
  if (!found) return null;
  const [, day, clock, zone, id = '', address = null, words = ''] = found;
  const isAnswer = /^[2-5]\d\d(?:[ -]|$)/.test(words);
  return {
    ...NOTHING,
    time: `${day}T${clock}${zone}`,
    session: `axigen ${id}`,
    address,
    command: isAnswer ? null : words,
    answer: isAnswer ? words : null,
    direction: 'out',
  };
}

const LINE =
  /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d) ([+-]\d{4}) \d{1,2} \S{1,64} SMTP-(?:IN|OUT):([0-9A-Fa-f]{4,16}): (?:\[[^\]\s]{1,64} - ([\da-fA-F.:]{2,64}?):\d{1,5}\] )?(?:<<|>>) (.{0,4000})$/;
