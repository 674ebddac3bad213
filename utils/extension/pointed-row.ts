import * as v from 'valibot';

/** The name by which a panel calls a page. */
export const PANEL = 'panel';

/** Characters: a log that is longer is one for the workbench. */
const MOST_TEXT = 4_000_000;

const shape = v.object({
  /** Of the mail, where the row says it. */
  subject: v.nullable(v.pipe(v.string(), v.maxLength(MOST_TEXT))),
  /** The log as the page has it; `null` where it is not known. */
  log: v.nullable(v.pipe(v.string(), v.maxLength(MOST_TEXT))),
  /** What its card says to who does not see it. */
  words: v.pipe(v.string(), v.maxLength(MOST_TEXT)),
});

/** What a page tells a panel of the row that is pointed at or has the focus. */
export type PointedRow = v.InferOutput<typeof shape>;

/** `null` for what is no such row: whatever runs in a page may have written it. */
export function readPointedRow(message: unknown): PointedRow | null {
  const { success, output } = v.safeParse(shape, message);
  return success ? output : null;
}
