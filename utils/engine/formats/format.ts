import type { LogRecord } from '../records';
import type { LogEvent } from '../types';

/** Reads the records of one text, in order, and keeps what earlier ones said. */
export interface FormatReader {
  /** The events of a record: `null` where it is none of this format's, `[]` where it is and says nothing by itself (yet). */
  read(record: LogRecord): readonly LogEvent[] | null;
  /** True while a block of lines is open: then the next record comes to this reader before any other. */
  isOpen?(): boolean;
  /** What is still held back at the end of the text. `isAlone`: no other format has read anything in it. */
  end?(isAlone: boolean): readonly LogEvent[];
}

/** Begins to read a text. `now` (milliseconds since the epoch) gives times without a year theirs. */
export type OpenFormat = (now?: number) => FormatReader;
