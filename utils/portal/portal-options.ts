import type { Drawing } from './surfaces/drawing';

/** What a session is given by its entrypoint. */
export interface PortalOptions {
  readonly document: Document;
  /** The style sheet of all that we put into the page. */
  readonly css: string;
  readonly drawing: Drawing;
  /** What the person wants, now. */
  wants(): Wants;
  /** Told how many undelivered messages the page shows, whenever that changes. */
  counted(undelivered: number): void;
}

interface Wants {
  /** Whether the log of a row is read when it is pointed at. */
  readonly hoverFetch: boolean;
  readonly overview: boolean;
}
