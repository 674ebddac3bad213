import type { DeliveryName, Outcome } from './deliveries';

/** One format in the table: how it writes each of the ten deliveries, as one text of one or more lines. */
export interface Row {
  /** As people call it: the program, and which of its logs. */
  readonly format: string;
  readonly cells: Readonly<Record<DeliveryName, Cell>>;
  /** Wrappings (by their name in `wrappings.ts`) that this format can't be in, each with its reason. */
  readonly neverIn?: Readonly<Record<string, string>>;
  /** Which delivery the wrappings are put around; `mailbox full` where this is left out. */
  readonly wrapped?: DeliveryName;
}

export type Cell = string | Skip | Otherwise;

/** The format can't hold this delivery. */
export interface Skip {
  readonly skip: string;
}

/** The format tells less or other than the delivery was, and this is the best that can be read. */
interface Otherwise {
  readonly text: string;
  /** Laid over each outcome of the delivery. */
  readonly but: Partial<Outcome>;
  readonly because: string;
}

export const skip = (reason: string): Skip => ({ skip: reason });
