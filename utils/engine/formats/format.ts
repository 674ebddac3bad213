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
  /** Spares the line all other formats, where its first characters tell that it is this one's. */
  readonly glance?: Glance;
}

/**
 * Looks at the line of `text` from `start` to `end` before a record is made of it. `own`: of this format, and of no other; `nothing`: that, and
 * it says nothing; `unknown`: it has to be read. Cheap, as every line of a log passes here.
 */
export type Glance = (text: string, start: number, end: number) => 'own' | 'nothing' | 'unknown';

/** Begins to read a text. `now` (milliseconds since the epoch) gives times without a year theirs. */
export type OpenFormat = (now?: number) => FormatReader;
