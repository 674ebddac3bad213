import { isPair } from '../../utils/engine/cause/pairs';
import { writeWeight } from '../../utils/engine/cause/weight-rows';
import type { Weights } from '../../utils/engine/types';
import { hashOf, mix } from '../../utils/ledger/hash';
import { type Lesson, readLessons, type Sources } from './lessons';

/**
 * Learns how much each concept, each pair of concepts and each code speaks for each cause: from what the causes themselves list, their sentences and their
 * examples, and from labelled replies. Multinomial logistic regression, with AdaGrad (Duchi and others, 2011) in a fixed order, so that the same
 * knowledge gives the same weights.
 */
export function learnWeights(sources: Sources): Weights {
  const told = sources.causes.filter(({ says }) => says !== undefined);
  const ids = told.map(({ id }) => id);
  const { lessons, names } = readLessons({ ...sources, causes: told });
  const table = learn(lessons, names, ids);
  const rows = names.map((name, i) => {
    const row = table.subarray(i * ids.length, (i + 1) * ids.length);
    return [name, Array.from(row, (weight) => writeWeight(weight, isPair(name))).join('')] as const;
  });
  return { causes: ids, rows: Object.fromEntries(rows) };
}

const ROUNDS = 30;
/** The weights are the mean of those after this round and all later ones: the last lesson of a round weighs no more than others. */
const MEAN_FROM = 10;
const PACE = 0.25;
/** Draws every weight towards nothing, so that what was seen once proves little. */
const DOUBT = 3e-5;

/** The weight of name `n` for cause `c` stands at `n * causes + c`. */
function learn(lessons: readonly Lesson[], names: readonly string[], ids: readonly string[]): Float64Array {
  const causes = ids.length;
  const indices = new Map(names.map((name, i) => [name, i]));
  const told = lessons.map(({ names: said, cause }) => ({
    said: said.map((name) => indices.get(name) as number),
    cause,
    key: hashOf(`${said.join(' ')} ${ids[cause]}`),
  }));
  const weights = new Float64Array(names.length * causes);
  const steps = new Float64Array(weights.length).fill(1e-6);
  const sum = new Float64Array(weights.length);
  const errors = new Float64Array(causes);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { said, cause } of shuffled(told, round)) {
      const scale = 1 / Math.sqrt(said.length + 1);
      share(said, weights, scale, errors);
      errors[cause] = (errors[cause] as number) - 1;
      for (const name of said) correct(weights, steps, name * causes, errors, scale);
    }
    if (round >= MEAN_FROM)
      weights.forEach((weight, i) => {
        sum[i] = (sum[i] as number) + weight;
      });
  }
  return sum.map((weight) => weight / (ROUNDS - MEAN_FROM));
}

/** The share of each cause by what is said, in `shares`: one list for all lessons, as half a million of them are asked for. */
function share(said: readonly number[], weights: Float64Array, scale: number, shares: Float64Array): void {
  const causes = shares.length;
  shares.fill(0);
  for (const name of said)
    for (let c = 0; c < causes; c += 1)
      shares[c] = (shares[c] as number) + (weights[name * causes + c] as number) * scale;
  let most = Number.NEGATIVE_INFINITY;
  for (let c = 0; c < causes; c += 1) most = Math.max(most, shares[c] as number);
  let all = 0;
  for (let c = 0; c < causes; c += 1) {
    shares[c] = Math.exp((shares[c] as number) - most);
    all += shares[c] as number;
  }
  for (let c = 0; c < causes; c += 1) shares[c] = (shares[c] as number) / all;
}

function correct(
  weights: Float64Array,
  steps: Float64Array,
  row: number,
  errors: Float64Array,
  scale: number,
): void {
  for (let c = 0; c < errors.length; c += 1) {
    const error = errors[c] as number;
    if (Math.abs(error) < 1e-3) continue;
    const at = row + c;
    const slope = error * scale + DOUBT * (weights[at] as number);
    const step = (steps[at] as number) + slope * slope;
    steps[at] = step;
    weights[at] = (weights[at] as number) - (PACE * slope) / Math.sqrt(step);
  }
}

/**
 * Another order each round, by what each lesson says: one that is added or taken away leaves the others in their order. By their places it turned over
 * two dozen readings that had nothing to do with it (2026-11-28).
 */
function shuffled<T extends { readonly key: number }>(list: readonly T[], round: number): T[] {
  const keyed = list.map((one) => ({ one, key: mix(one.key ^ mix(round + 1)) }));
  return keyed.sort((a, b) => a.key - b.key).map(({ one }) => one);
}
