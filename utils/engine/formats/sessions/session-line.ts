/** One line of a session: a command, an answer, or both. */
export interface SessionLine {
  readonly session: string;
  readonly messageId: string | null;
  readonly time: string | null;
  readonly address: string | null;
  readonly command: string | null;
  readonly answer: string | null;
  /** Each answer is one line, however many it had. */
  readonly isWhole: boolean;
  /** Commands may be sent before the answers to earlier ones (RFC 2920). */
  readonly isPipelined: boolean;
  /** The connection was not made: in the log's own words. */
  readonly failure: string | null;
  /** `null` for a line of such a log that is no outgoing mail. */
  readonly direction: 'out' | null;
}

export const NOTHING = {
  messageId: null,
  time: null,
  address: null,
  command: null,
  answer: null,
  isWhole: false,
  isPipelined: false,
  failure: null,
};
