import type { ReadFailure, ReadProgress, RowState } from '../types';
import { count } from '../words/numbers';

/** What to know or do for a message's log to be read; null where nothing is missing. */
export function progressWords(progress: ReadProgress, state: RowState | null): string | null {
  if (progress === 'known') return null;
  if (progress === 'loading') return 'Reading the log…';
  if (progress === 'empty') return 'The log tells of no delivery attempt so far.';
  if (progress === 'offline') return failureWords(progress);
  if (progress !== 'unknown' && progress !== 'never') return `${failureWords(progress)} ${open}`;
  // Of what waits in the queue or is held, the icon says all that there is to know.
  if (state === 'queued' || state === 'deep-filtered') return null;
  return progress === 'never' ? 'Why? Open Logs once: from then on pointing is enough.' : open;
}

/** Says that logs could not be read, and why: by the failure that says most. */
export function failuresWords(failures: readonly ReadFailure[], hasStopped: boolean): string | null {
  const [worst] = [...failures].sort((a, b) => rank(a) - rank(b));
  if (worst === undefined) return null;
  const lead = worst === 'offline' ? '' : `${count(failures.length, 'log')} could not be read. `;
  const rest = hasStopped ? ' Reading has stopped.' : '';
  return `${lead}${failureWords(worst)}${rest}`;
}

const open = 'Open Logs to see the reason here.';

function rank(failure: ReadFailure): number {
  return ['offline', 'other-answer', 'unreachable'].indexOf(String(failure)) + 1 || 9;
}

function failureWords(failure: ReadFailure): string {
  if (failure === 'offline') return 'You are offline. What was read stays here.';
  if (failure === 'unreachable') return 'The portal did not answer.';
  if (failure === 'other-answer') return 'The portal answered something else: are you signed in?';
  if (failure === 'unreadable') return 'The answer was not this message’s log.';
  return `The portal answered with an error (${failure}).`;
}
