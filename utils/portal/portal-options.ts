import type { StartWork, Wants } from './work-contract';

/** What a session is given by its entrypoint. */
export interface PortalOptions {
  readonly document: Document;
  /** What the person wants, now. */
  wants(): Wants;
  /** Told how many undelivered messages the page shows, whenever that changes. */
  counted(undelivered: number): void;
  /** Loads what reads, explains and draws. Rejects where that is not to be had now. */
  loadWork(): Promise<StartWork>;
}
