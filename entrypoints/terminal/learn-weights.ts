import { createReadConcepts, type ReadConcepts } from '../../utils/engine/cause/concepts';
import { normalise } from '../../utils/engine/cause/normalise';
import { isUnknown } from '../../utils/engine/cause/unknown';
import { codeNames, writeWeight } from '../../utils/engine/cause/weigh';
import { readReply } from '../../utils/engine/reply/reply';
import type { Cause, Concept, StatusCode, Weights } from '../../utils/engine/types';
import { hashOf, mix } from '../../utils/ledger/hash';

/** What the weights are learned from. */
export interface Lessons {
  readonly causes: readonly Cause[];
  readonly vocabulary: readonly Concept[];
  readonly provingHosts: readonly string[];
  readonly statusCodes: readonly StatusCode[];
}

const REFUSED = [
  ['550', '5', '.7.1', '.7'],
  ['554', '5'],
];
const PUT_OFF = [
  ['451', '4'],
  ['421', '4'],
];

/** Any server puts these codes before any words: a sentence means the same with them as without. Where it means nothing, the codes are all that speaks. */
function genericCodes(id: string, permanence: Cause['permanence']): string[][] {
  if (isUnknown(id)) return [];
  return [...(permanence === 'temporary' ? [] : REFUSED), ...(permanence === 'permanent' ? [] : PUT_OFF)];
}

/** What is said, by name, and the cause that it means. */
interface Lesson {
  readonly names: readonly string[];
  readonly cause: number;
}

/**
 * Learns how much each concept and each code speaks for each cause from what the causes themselves list: their sentences and their examples.
 * Multinomial logistic regression, with AdaGrad (Duchi and others, 2011) in a fixed order, so that the same knowledge gives the same weights.
 */
export function learnWeights({ causes, vocabulary, provingHosts, statusCodes }: Lessons): Weights {
  const told = causes.filter(({ says }) => says !== undefined);
  const read = readLessons(told, vocabulary, new Set(provingHosts));
  const names = [...new Set(read.flatMap((lesson) => lesson.names))].sort();
  const withCodes = told.flatMap((cause, place) => lessonsWithOwnCodes(cause, place, statusCodes));
  const lessons = [
    ...read,
    ...withCodes.filter((lesson) => lesson.names.every((name) => names.includes(name))),
  ];
  const table = learn(
    lessons,
    names,
    told.map(({ id }) => id),
  );
  const rows = names.map((name, i) => {
    const row = table.subarray(i * told.length, (i + 1) * told.length);
    return [name, Array.from(row, writeWeight).join('')] as const;
  });
  return { causes: told.map(({ id }) => id), rows: Object.fromEntries(rows) };
}

function readLessons(
  causes: readonly Cause[],
  vocabulary: readonly Concept[],
  provingHosts: ReadonlySet<string>,
): Lesson[] {
  const read = createReadConcepts(vocabulary);
  return causes.flatMap(({ id, says = [], examples, permanence }, cause) => [
    // Twice: they were said, and sentences are only what could be. With one voice each, a new sentence in one place turned examples over in others (2026-11).
    ...[...examples.match, ...examples.match].map((text) => ({
      names: namesOf(text, vocabulary, read, provingHosts),
      cause,
    })),
    ...says.flatMap((sentence) =>
      [[], ...genericCodes(id, permanence)].map((codes) => ({
        names: [...sentence.split(' '), ...codes],
        cause,
      })),
    ),
  ]);
}

/** And with those that the registry has for just this cause: each sentence with one of them, whichever falls to it. Codes and words that know of each other outweigh a word that is astray. */
function lessonsWithOwnCodes(
  { id, says = [], permanence }: Cause,
  cause: number,
  statusCodes: readonly StatusCode[],
): Lesson[] {
  const code = permanence === 'temporary' ? 451 : 550;
  const own = statusCodes
    .filter((one) => one.cause === id)
    .map((one) => codeNames({ code, enhancedCode: `${Math.floor(code / 100)}.${one.code}` }));
  if (own.length === 0) return [];
  return says.map((sentence) => ({
    names: [...sentence.split(' '), ...(own[mix(hashOf(sentence)) % own.length] as string[])],
    cause,
  }));
}

function namesOf(
  response: string,
  vocabulary: readonly Concept[],
  read: ReadConcepts,
  provingHosts: ReadonlySet<string>,
): string[] {
  const reply = readReply(response);
  const concepts = read(normalise(reply.text, provingHosts).text).mentions.map(
    ({ concept }) => vocabulary[concept]?.id ?? '',
  );
  return [...new Set([...concepts, ...codeNames(reply.quotedCodes ?? reply)])];
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
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { said, cause } of shuffled(told, round)) {
      const scale = 1 / Math.sqrt(said.length + 1);
      const errors = shares(said, weights, causes, scale);
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

function shares(said: readonly number[], weights: Float64Array, causes: number, scale: number): Float64Array {
  const sums = new Float64Array(causes);
  for (const name of said)
    for (let c = 0; c < causes; c += 1)
      sums[c] = (sums[c] as number) + (weights[name * causes + c] as number) * scale;
  const most = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - most));
  const all = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / all);
}

function correct(
  weights: Float64Array,
  steps: Float64Array,
  row: number,
  errors: Float64Array,
  scale: number,
): void {
  errors.forEach((error, c) => {
    if (Math.abs(error) < 1e-3) return;
    const at = row + c;
    const slope = error * scale + DOUBT * (weights[at] as number);
    steps[at] = (steps[at] as number) + slope * slope;
    weights[at] = (weights[at] as number) - (PACE * slope) / Math.sqrt(steps[at] as number);
  });
}

/**
 * Another order each round, by what each lesson says: one that is added or taken away leaves the others in their order. By their places it turned over
 * two dozen readings that had nothing to do with it (2026-11-28).
 */
function shuffled<T extends { readonly key: number }>(list: readonly T[], round: number): T[] {
  const keyed = list.map((one) => ({ one, key: mix(one.key ^ mix(round + 1)) }));
  return keyed.sort((a, b) => a.key - b.key).map(({ one }) => one);
}
