import { createBoundedMap } from '../text/bounded-map';
import { detach } from '../text/detach';
import type { Codes, Concept, Weights } from '../types';
import type { Mention } from './mention';
import { createFindPair, forEachPair, inPairs, type Pair } from './pairs';
import { add, lengthOf, PACKED, pack, readRow, STEP, unpack } from './weight-rows';

/** A cause that a reply's concepts and codes speak for. */
export interface Weighed {
  readonly cause: string;
  /** How much they speak for it against all other causes: 0 to 1. */
  readonly share: number;
}

export interface Weighing {
  /** Best first, at most five. */
  readonly ranking: readonly Weighed[];
  /** How much a concept speaks for the first. */
  weightOf(concept: number): number;
}

/** Weighs what a reply speaks of. `null` where none of it speaks for anything, and where nothing but its failure is told. */
export type Weigh = (mentions: readonly Mention[], codes: Codes) => Weighing | null;

/** Runners-up that are told. */
const MOST_RANKED = 5;

export function createWeigh(vocabulary: readonly Concept[], { causes, rows }: Weights): Weigh {
  const byName = new Map(Object.entries(rows).map(([name, row]) => [name, readRow(row)]));
  const ofConcept = vocabulary.map(({ id }) => byName.get(id));
  const packed = ofConcept.map((row) => row && pack(row));
  const partOf = createPartOf(byName, causes.length);
  const sums = new Float64Array(lengthOf(causes.length));
  /** The round in which a concept was counted: each counts once. */
  const counted = new Int32Array(vocabulary.length);
  let round = 0;
  const rank = createRank(causes);
  const findPair = createFindPair(vocabulary, byName);
  let heard: Pair[] = [];
  let parts = 0;
  const hear = (one: number, other: number) => {
    const pair = findPair(one, other);
    if (!pair || pair.round === round) return;
    pair.round = round;
    add(sums, pair.packed);
    heard.push(pair);
    parts += 1;
  };
  return (mentions, { code, enhancedCode }) => {
    round += 1;
    sums.fill(0);
    parts = 0;
    heard = [];
    let isReasoned = false;
    for (let i = 0; i < mentions.length; i += 1) {
      const { concept } = mentions[i] as Mention;
      const row = counted[concept] === round ? undefined : packed[concept];
      if (!row) continue;
      counted[concept] = round;
      add(sums, row);
      parts += 1;
      isReasoned ||= !vocabulary[concept]?.isBare;
    }
    if (!isReasoned) return null;
    forEachPair(mentions, hear);
    if (code !== null) parts += addPart(sums, partOf(code));
    if (enhancedCode) parts += addPart(sums, partOf(enhancedCode));
    const ranking = rank(sums, parts);
    const first = ranking[0]?.place ?? -1;
    const own = heard;
    return {
      ranking,
      weightOf: (concept) => (ofConcept[concept]?.[first] ?? 0) + inPairs(own, concept, first),
    };
  };
}

/** What a code adds, as a sum of rows, and how many rows these are. */
interface Part {
  readonly row: Float64Array;
  readonly rows: number;
}

/** Codes repeat even where words don't. */
const REMEMBERED = 500;

function createPartOf(
  byName: ReadonlyMap<string, Int8Array>,
  causes: number,
): (code: number | string) => Part {
  const remembered = createBoundedMap<Part, number | string>(REMEMBERED);
  return (code) => {
    const known = remembered.get(code);
    if (known) return known;
    const codes =
      typeof code === 'number' ? { code, enhancedCode: null } : { code: null, enhancedCode: code };
    const rows = codeNames(codes).flatMap((name) => byName.get(name) ?? []);
    const row = new Float64Array(lengthOf(causes));
    for (const one of rows) add(row, pack(one));
    const part = { row, rows: rows.length };
    remembered.set(typeof code === 'string' ? detach(code) : code, part);
    return part;
  };
}

function addPart(sums: Float64Array, { row, rows }: Part): number {
  if (rows > 0) add(sums, row);
  return rows;
}

/** What is weighed of codes, from the narrowest on. */
export function codeNames({ code, enhancedCode }: Codes): string[] {
  const names = code === null ? [] : [String(code), String(Math.floor(code / 100))];
  if (enhancedCode) names.push(enhancedCode.slice(1), enhancedCode.slice(1, enhancedCode.indexOf('.', 2)));
  return names;
}

/** What is so far behind the first has no share worth counting. */
const FARTHEST_BEHIND = 7;
const LEAST_SHARE = 0.03;

/** What a sum has that is so many steps behind the first, as logistic regression has it: there are few, and each is asked for often. */
function sharesOf(scale: number): Float64Array {
  return Float64Array.from({ length: Math.floor(FARTHEST_BEHIND / scale) + 1 }, (_, behind) =>
    Math.exp(-behind * scale),
  );
}

/** A cause with its place in the list. */
interface Ranked extends Weighed {
  readonly place: number;
}

/** Gives the share of each sum among all, best first. */
function createRank(causes: readonly string[]): (packed: Float64Array, parts: number) => Ranked[] {
  const sums = new Int32Array(PACKED * lengthOf(causes.length));
  const shares: Float64Array[] = [];
  return (packed, parts) => {
    unpack(packed, sums);
    shares[parts] ??= sharesOf(STEP / Math.sqrt(parts + 1));
    return rank(sums, shares[parts] as Float64Array, causes);
  };
}

function rank(sums: Int32Array, shares: Float64Array, causes: readonly string[]): Ranked[] {
  let most = 0;
  for (let i = 0; i < causes.length; i += 1) if ((sums[i] as number) > most) most = sums[i] as number;
  const best: number[] = [];
  let all = 0;
  for (let i = 0; i < causes.length; i += 1) {
    const behind = most - (sums[i] as number);
    if (behind >= shares.length) continue;
    const share = shares[behind] as number;
    all += share;
    if (share >= LEAST_SHARE) keepBest(best, i, sums, causes);
  }
  return best.map((place) => ({
    cause: causes[place] as string,
    share: (shares[most - (sums[place] as number)] as number) / all,
    place,
  }));
}

/** Puts a cause where it belongs among the best, which are few. */
function keepBest(best: number[], cause: number, sums: Int32Array, causes: readonly string[]): void {
  let at = best.length;
  while (at > 0 && isBefore(cause, best[at - 1] as number, sums, causes)) at -= 1;
  if (at === MOST_RANKED) return;
  best.splice(at, 0, cause);
  if (best.length > MOST_RANKED) best.pop();
}

function isBefore(a: number, b: number, sums: Int32Array, causes: readonly string[]): boolean {
  const ahead = (sums[a] as number) - (sums[b] as number);
  return ahead > 0 || (ahead === 0 && (causes[a] as string) < (causes[b] as string));
}
