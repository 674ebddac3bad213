import type { Attempt } from '../../engine/types';
import { spanWords } from '../../words/format';
import { say, text } from '../../words/say';
import type { DelayView } from './types';

/** The four parts of `delays=a/b/c/d` (postconf(5), delay_logging_resolution_limit), in words for people. */
const NAMES = [
  text('before the queue: taking the message in, or earlier attempts'),
  text('waiting in the queue for its turn'),
  text('finding and greeting the next server'),
  text('handing the message over'),
] as const;

/** Where the time went before an attempt ended; `null` where the log does not tell. */
export function delayView({ delay, delays }: Pick<Attempt, 'delay' | 'delays'>): DelayView | null {
  if (!delays)
    return delay === null
      ? null
      : { words: say('{span} in the filter.', { span: spanWords(delay) }), parts: [] };
  const total = delays.reduce((sum, one) => sum + Math.max(0, one), 0);
  if (!Number.isFinite(total)) return null;
  const parts = delays.map((seconds, i) => ({
    name: say(NAMES[i] ?? NAMES[0]),
    words: spanWords(Math.max(0, seconds)),
    share: total > 0 ? Math.max(0, seconds) / total : 0,
  }));
  const longest = parts.reduce((a, b) => (b.share > a.share ? b : a));
  const span = spanWords(delay ?? total);
  const words =
    total >= 1 && longest.share > 0.5
      ? say('{span} in the filter, most of it {part}.', { span, part: longest.name })
      : say('{span} in the filter.', { span });
  return { words, parts };
}
