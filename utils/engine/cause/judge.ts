import type { Confidence } from '../types';
import type { Candidate, Matched } from './match';

/** The cause that two readings of the same words come to: by signals, and by what all words together speak for. */
export interface Judgement {
  readonly cause: string;
  readonly confidence: Confidence;
  /** The signal's candidate; `null` where the words alone have led to the cause. */
  readonly candidate: Candidate | null;
}

/** A runner-up nearer than this leaves the first place open. */
const CONTESTED = 25;

/** From these shares on, words that no signal foresaw are believed: as likely, and at all. */
const LIKELY = 0.8;
const POSSIBLE = 0.35;
/** From here on they outvote a hint; and a signal that others do not contest. */
const OUTVOTES_HINT = 0.9;
const OUTVOTES = 0.97;

/** Judges what was found in a reply; `null` where nothing was. */
export function judge({ candidates, weighing }: Matched): Judgement | null {
  const [best, second] = candidates;
  const words = weighing?.ranking[0];
  if (!best) return words && words.share >= POSSIBLE ? byWords(words.cause, words.share) : null;
  const confidence = confidenceOf(best, second);
  const bySignal = { cause: best.cause.id, candidate: best };
  if (!words || words.cause === best.cause.id)
    return { ...bySignal, confidence: words ? raise(confidence) : confidence };
  if (best.signal.strength === 'proof') return { ...bySignal, confidence };
  const outvoted = confidence === 'certain' ? OUTVOTES : confidence === 'likely' ? OUTVOTES_HINT : 0.5;
  if (words.share >= outvoted) return byWords(words.cause, confidence === 'possible' ? words.share : 0.5);
  return { ...bySignal, confidence: words.share > 0.5 ? 'possible' : lower(confidence) };
}

function byWords(cause: string, share: number): Judgement {
  return { cause, confidence: share >= LIKELY ? 'likely' : 'possible', candidate: null };
}

/** Two readings that come to the same. */
function raise(confidence: Confidence): Confidence {
  return confidence === 'possible' ? 'likely' : 'certain';
}

function lower(confidence: Confidence): Confidence {
  return confidence === 'certain' ? 'likely' : confidence;
}

/** Certain is only what no other cause claims by words of its own: two claims are one too many, whichever scores higher. */
function confidenceOf(best: Candidate, second: Candidate | undefined): Confidence {
  if (!best.signal.words) return 'possible';
  const isClose = second !== undefined && best.score - second.score < CONTESTED;
  if (best.signal.strength === 'hint') return isClose ? 'possible' : 'likely';
  const isClaimed = second?.signal.words !== undefined && second.signal.strength !== 'hint';
  return isClose || isClaimed ? 'likely' : 'certain';
}
