import { say, sayCount } from '../../words/say';
import type { ReadFailure, ReadProgress, RowState } from '../types';

/** What to know or do for a message's log to be read; null where nothing is missing. */
export function progressWords(progress: ReadProgress, state: RowState | null): string | null {
  if (progress === 'known') return null;
  if (progress === 'loading') return say('Reading the log…');
  if (progress === 'empty') return say('The log tells of no delivery attempt so far.');
  if (progress === 'offline') return failureWords(progress);
  if (progress !== 'unknown' && progress !== 'never') return `${failureWords(progress)} ${openWords()}`;
  // Of what waits in the queue or is held, the icon says all that there is to know.
  if (state === 'queued' || state === 'deep-filtered') return null;
  return progress === 'never' ? say('Why? Open Logs once: from then on pointing is enough.') : openWords();
}

/** Says that logs could not be read, and why: by the failure that says most. */
export function failuresWords(failures: readonly ReadFailure[], hasStopped: boolean): string | null {
  const [worst] = [...failures].sort((a, b) => rank(a) - rank(b));
  if (worst === undefined) return null;
  const lead =
    worst === 'offline'
      ? ''
      : `${sayCount(failures.length, { one: '{n} log could not be read.', other: '{n} logs could not be read.' })} `;
  const rest = hasStopped ? ` ${say('Reading has stopped.')}` : '';
  return `${lead}${failureWords(worst)}${rest}`;
}

function openWords(): string {
  return say('Open Logs to see the reason here.');
}

function rank(failure: ReadFailure): number {
  return ['offline', 'other-answer', 'unreachable'].indexOf(String(failure)) + 1 || 9;
}

function failureWords(failure: ReadFailure): string {
  if (failure === 'offline') return say('You are offline. What was read stays here.');
  if (failure === 'unreachable') return say('The portal did not answer.');
  if (failure === 'other-answer') return say('The portal answered something else: are you signed in?');
  if (failure === 'unreadable') return say('The answer was not this message’s log.');
  return say('The portal answered with an error ({code}).', { code: failure });
}
