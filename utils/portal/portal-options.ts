import type { Recalled } from './requests/memory';
import type { FirstDrawing } from './surfaces/first-line';
import type { StartWork, Wants } from './work-contract';

/** What a session is given by its entrypoint. */
export interface PortalOptions {
  readonly document: Document;
  /** What the person wants, now. */
  wants(): Wants;
  /** Told how many undelivered messages the page shows, whenever that changes. */
  counted(undelivered: number): void;
  /** The words and the drawing of what stands in the page before that is loaded. */
  readonly first: FirstDrawing;
  /** What is remembered of earlier pages, as far as that is here already. */
  recalled(): Recalled;
  /** Loads what reads, explains and draws. Rejects where that is not to be had now. */
  loadWork(): Promise<StartWork>;
}
