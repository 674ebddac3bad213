/** The head of a log line: when, and where the words begin. */
export interface LineHead {
  /** ISO 8601, as exact as the log; `--MM-DDThh:mm:ss` where the log has no year and `now` is not given. */
  readonly time: string | null;
  /** Offset of the first character after host and process. */
  readonly body: number;
}
