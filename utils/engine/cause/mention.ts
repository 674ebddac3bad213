/** A concept that a text speaks of, and where: `end` is the end of the whole word. */
export interface Mention {
  /** Index into the vocabulary. */
  readonly concept: number;
  readonly start: number;
  readonly end: number;
  /** Grows by one at each end of a sentence. */
  readonly clause: number;
}
