import { standsAt } from '../../text/place-in-text';
import type { Status } from '../../types';

const STATUSES: readonly Status[] = [
  'sent',
  'deferred',
  'bounced',
  'expired',
  'deliverable',
  'undeliverable',
];

/** Reads the word from `from` to `end`: `expired`, `SOFTBOUNCE` and the like in the five words that the rest of Yellowline knows. */
export function readStatus(text: string, from: number, end: number): Status {
  for (const status of STATUSES)
    if (end - from === status.length && standsAt(text, from, status)) return status;
  const word = text.slice(from, end).toLowerCase();
  if (word === 'softbounce') return 'deferred'; // soft_bounce=yes keeps in the queue what would have bounced
  if (word === 'force-expired') return 'expired'; // postsuper -e, Postfix 3.5
  return STATUSES.find((status) => status === word) ?? 'unknown';
}
