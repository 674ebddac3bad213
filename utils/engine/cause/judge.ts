import type { Confidence } from '../types';
import type { Candidate, Matched } from './match';
import type { Weighed } from './weigh';

/** The cause that two readings of the same words come to: by signals, and by what all words together speak for. */
export interface Judgement {
  readonly cause: string;
  readonly confidence: Confidence;
  /** The signal's candidate; `null` where the words alone have led to the cause. */
  readonly candidate: Candidate | null;
}

/** A runner-up nearer than this leaves the first place open. */
const CONTESTED = 25;

/** From these shares on, words that no signal foresaw are believed: as certain, as likely, and at all (measured on replies that nothing was learned from, 2026-11: docs/decisions). */
const CERTAIN = 0.97;
const LIKELY = 0.7;
const POSSIBLE = 0.22;
/** Of a reply of which less than this was understood, the rest mostly says another thing. */
const GLIMPSED = 0.1;
/** Words that speak for another cause by this leave open which it is. */
const SPEAKS = 0.45;
/** Words that speak for it by this much outvote a signal that is clear by itself, and one that is a hint. What proves is not outvoted, but doubted. */
const OUTVOTES = 0.87;
const OUTVOTES_HINT = 0.5;
/** Words that agree by less than this may do so by chance; and by more than this they settle what two signals claim. */
const AGREES = 0.6;
const SETTLES = 0.8;

/** Judges what was found in a reply; `null` where nothing was. */
export function judge(matched: Matched): Judgement | null {
  const [best, ...others] = matched.candidates;
  const words = wordsOf(matched);
  if (!best) return words && words.share >= POSSIBLE ? byWords(words, matched) : null;
  const bySignal = { cause: best.cause.id, confidence: confidenceOf(best, others), candidate: best };
  if (!words) return isHint(best) ? { ...bySignal, confidence: 'possible' } : bySignal;
  if (words.cause === best.cause.id)
    return { ...bySignal, confidence: whereBothAgree(bySignal, words.share) };
  const other = matched.candidates.find(({ cause }) => cause.id === words.cause);
  if (other && words.share >= SETTLES && isNoWeaker(other, best))
    return { cause: words.cause, confidence: 'likely', candidate: other };
  return whereTheyDiffer(bySignal, words);
}

/** What the words say together; `undefined` where it is the codes alone that say it. */
function wordsOf({ mentions, weighing }: Matched): Weighed | undefined {
  if (!weighing || !mentions.some(({ concept }) => weighing.weightOf(concept) > 0)) return undefined;
  return weighing.ranking[0];
}

function byWords({ cause, share }: Weighed, matched: Matched): Judgement {
  const isLikely = share >= LIKELY && shareUnderstood(matched) >= GLIMPSED;
  return { cause, confidence: isLikely ? surely(share) : 'possible', candidate: null };
}

function surely(share: number): Confidence {
  return share >= CERTAIN ? 'certain' : 'likely';
}

function shareUnderstood({ mentions, words }: Matched): number {
  let letters = 0;
  let at = 0;
  for (const { start, end } of mentions) {
    letters += Math.max(0, end - Math.max(start, at));
    at = Math.max(at, end);
  }
  return letters / words.text.length;
}

function whereBothAgree({ confidence, candidate }: BySignal, share: number): Confidence {
  if (confidence === 'certain') return share >= AGREES ? 'certain' : 'likely';
  if (confidence === 'possible') return share >= SPEAKS ? 'likely' : 'possible';
  return !isHint(candidate) && share >= SETTLES ? 'certain' : 'likely';
}

function whereTheyDiffer(bySignal: BySignal, { cause, share }: Weighed): Judgement {
  const { confidence, candidate } = bySignal;
  const isOutvoted = !isProof(candidate) && share >= (isHint(candidate) ? OUTVOTES_HINT : OUTVOTES);
  if (isOutvoted) return { cause, confidence: share >= CERTAIN ? 'likely' : 'possible', candidate: null };
  if (share < SPEAKS) return { ...bySignal, confidence: isProof(candidate) ? confidence : lower(confidence) };
  const isDoubted = share >= OUTVOTES || !isProof(candidate);
  return { ...bySignal, confidence: isDoubted ? 'possible' : lower(confidence) };
}

interface BySignal extends Judgement {
  readonly candidate: Candidate;
}

/** Of two signals that are equally strong, the one that all words together speak for is right, whichever is longer. */
function isNoWeaker(other: Candidate, best: Candidate): boolean {
  return (other.signal.strength ?? 'strong') === (best.signal.strength ?? 'strong');
}

function isProof({ signal }: Candidate): boolean {
  return signal.strength === 'proof';
}

/** What is often meant by words that say nothing of it themselves. */
function isHint({ signal }: Candidate): boolean {
  return signal.strength === 'hint';
}

function lower(confidence: Confidence): Confidence {
  return confidence === 'certain' ? 'likely' : 'possible';
}

/** Certain is only what no other cause claims by words of its own: two claims are one too many, whichever scores higher. A proof stands against one. */
function confidenceOf(best: Candidate, others: readonly Candidate[]): Confidence {
  if (!best.place) return 'possible';
  const isClose = others[0] !== undefined && best.score - others[0].score < CONTESTED;
  if (isHint(best)) return isClose ? 'possible' : 'likely';
  const claims = others.filter((other) => other.place !== null && !isHint(other));
  const isClaimed = isProof(best) ? claims.some(isProof) || claims.length > 1 : claims.length > 0;
  return isClose || isClaimed ? 'likely' : 'certain';
}
