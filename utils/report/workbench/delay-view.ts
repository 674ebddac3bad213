import type { Attempt } from '../../engine/types';
import { spanWords } from '../words/spans';
import type { DelayView } from './types';

/** The four parts of `delays=a/b/c/d` (postconf(5), delay_logging_resolution_limit), in words for people. */
const NAMES = [
  'before the queue: taking the message in, or earlier attempts',
  'waiting in the queue for its turn',
  'finding and greeting the next server',
  'handing the message over',
] as const;

/** Where the time went before an attempt ended; `null` where the log does not tell. */
export function delayView({ delay, delays }: Pick<Attempt, 'delay' | 'delays'>): DelayView | null {
  if (!delays) return delay === null ? null : { words: `${spanWords(delay)} in the filter.`, parts: [] };
  const total = delays.reduce((sum, one) => sum + Math.max(0, one), 0);
  if (!Number.isFinite(total)) return null;
  const parts = delays.map((seconds, i) => ({
    name: NAMES[i] as string,
    words: spanWords(Math.max(0, seconds)),
    share: total > 0 ? Math.max(0, seconds) / total : 0,
  }));
  const longest = parts.reduce((a, b) => (b.share > a.share ? b : a));
  const mostly = total >= 1 && longest.share > 0.5 ? `, most of it ${longest.name}` : '';
  return { words: `${spanWords(delay ?? total)} in the filter${mostly}.`, parts };
}
