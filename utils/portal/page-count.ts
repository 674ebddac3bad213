/** What goes wrong on a page, so that Yellowline shows less than it could. */
export type PageProblem =
  /** The page takes our elements away as fast as they come. */
  | 'removed'
  /** More logs came than any portal sends. */
  | 'flood';

/** What Yellowline sees on a page. */
export interface PageCount {
  /** Rows of the lists that hold undelivered messages. */
  readonly rows: number;
  readonly undelivered: number;
  /** Logs that the page shows now. */
  readonly logs: number;
  readonly problems: readonly PageProblem[];
}
