import type { LogRecord } from '../text/records';
import type { LogEvent } from '../types';

/**
 * Reads the records of one text, in order, and keeps what earlier ones said.
 *
 * On top of each reader lines of its format are drawn: one begins behind `> |` and goes on behind `+ |`, carets stand under what is read of it and
 * names under the carets; `⇥` is a tab. `test/utils/engine/formats/drawings.test.ts` reads them, so that none is of a format that is read no more.
 */
export interface FormatReader {
  /** The events of a record: `null` where it is none of this format's, `[]` where it is and says nothing by itself (yet). */
  read(record: LogRecord): readonly LogEvent[] | null;
  /** Lines that the last record was a container of: each is read as if it stood there by itself. */
  takeLines?(): readonly LogRecord[];
  /** True while a block of lines is open: then the next record comes to this reader before any other. */
  isOpen?(): boolean;
  /** What is still held back at the end of the text. `isAlone`: no other format has read anything in it. */
  end?(isAlone: boolean): readonly LogEvent[];
  /** Spares a line the making of a record and all other formats, where it is plainly this one's. */
  readonly readLine?: ReadLine;
}

/**
 * Reads the line of `text` from `start` to `end`, the `line`th, where it stands. Gives its event, or else: `nothing`, it is of this format and
 * says nothing; `own`, it is of this format and has to be read with care; `unknown`, it may be of any. Cheap, as every line of a log passes here.
 */
export type ReadLine = (text: string, start: number, end: number, line: number) => LogEvent | Glance;

export type Glance = 'nothing' | 'own' | 'unknown';

/** Begins to read a text. `now` (milliseconds since the epoch) gives times without a year theirs. */
export type OpenFormat = (now?: number) => FormatReader;
