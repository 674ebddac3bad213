import { NOTHING, type SessionLine } from './session-line';

/**
 * The SMTP log of IIS, and of Exchange 2003, in W3C format; `+` stands for a space. What goes out has commands and answers on lines of their own; of what comes in
 * a line has the command, and the code that it was answered with. Source: learn.microsoft.com, "W3C Extended Log File Format (IIS 6.0)".
 *
 * ```text
 * > | 2025-11-20 08:01:02 192.0.2.10 OutboundConnectionCommand SMTPSVC1 EX01 - 25 RCPT - TO:<kim@example.com> 0 0 4 0 0 SMTP
 *                                    ^^^^^^^^^^^^^^^^^^^^^^^^^                    ^^^^   ^^^^^^^^^^^^^^^^^^^^
 *                                    who                                          |      its argument
 *                                                                                 command
 * > | 2025-11-20 08:01:02 192.0.2.10 OutboundConnectionResponse SMTPSVC1 EX01 - 25 - - 550+5.1.1+User+unknown 0 0 22 0 0 SMTP
 *     ^^^^^^^^^^^^^^^^^^^ ^^^^^^^^^^                                                   ^^^^^^^^^^^^^^^^^^^^^^
 *     time                next hop                                                     answer
 * ```
 */
export function readW3c(text: string): SessionLine | null {
  const found = text.includes('SMTPSVC') || text.includes('OutboundConnection') ? LINE.exec(text) : null;
  if (!found) return null;
  const [, day, clock, address = '', user = '', method = '', query = '', code = ''] = found;
  const words = query === '-' ? '' : query.replaceAll('+', ' ').trim();
  const line = {
    ...NOTHING,
    time: `${day}T${clock}`,
    session: `w3c ${address}`,
    isWhole: true,
    isPipelined: true,
    direction: 'out',
  } as const;
  if (user === 'OutboundConnectionResponse') return { ...line, address, answer: words };
  const command = method === '-' ? words : `${method} ${words}`.trim();
  if (user === 'OutboundConnectionCommand') return { ...line, address, command };
  return { ...line, command, answer: /^[245]\d\d$/.test(code) ? code : null };
}

/** date, time, c-ip, cs-username, [s-sitename, s-computername, s-ip, s-port], cs-method, cs-uri-stem, cs-uri-query, sc-status */
const LINE =
  /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d) ([0-9A-Fa-f.:]{2,64}) (\S{1,255})(?: SMTPSVC\d{0,3} \S{1,64} \S{1,64} \d{1,5})? ([A-Za-z]{4,10}|-) \S{1,255} (\S{1,4000}) (\d{1,3})(?: |$)/;
