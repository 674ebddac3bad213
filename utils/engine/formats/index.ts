import type { LogRecord } from '../records';
import type { LogEvent } from '../types';
import { readPostfix } from './postfix';

/** A log format: reads one record, `null` where the record is not in it. */
export type ReadRecord = (record: LogRecord, now?: number) => LogEvent | null;

/** Every format that Yellowline reads. A record is read by the first that knows it. */
export const formats: readonly ReadRecord[] = [readPostfix];
