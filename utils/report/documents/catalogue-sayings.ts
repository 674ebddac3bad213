import type { Cause, Concept } from '../../engine/types';
import { folded } from './folded';

/** What speaks for a cause, and how much. */
export interface Weighed {
  /** A concept, by its id, or a code; of a pair, both concepts. */
  readonly parts: readonly string[];
  /** Below nothing where it speaks against it. */
  readonly weight: number;
}

interface Source {
  readonly vocabulary: readonly Concept[];
  /** All that speaks for a cause or against it, the most first. */
  weighedFor(cause: string): readonly Weighed[];
}

const MOST_TOLD = 6;
/** Less is hardly worth telling. */
const WORTH_TELLING = 0.8;

/** What a reply of this cause says in words of the vocabulary, what speaks most for it, and what speaks against it. */
export function sayings({ id, says = [] }: Cause, { vocabulary, weighedFor }: Source): string {
  if (says.length === 0) return '';
  const concepts = new Map(vocabulary.map((concept) => [concept.id, concept]));
  const weighed = weighedFor(id);
  const most = weighed.slice(0, MOST_TOLD).filter(({ weight }) => weight >= WORTH_TELLING);
  const least = weighed.slice(-MOST_TOLD).filter(({ weight }) => weight <= -WORTH_TELLING);
  const tell = (list: readonly Weighed[]) =>
    list.map(({ parts }) => parts.map((name) => nameOf(name, concepts)).join(' … ')).join(', ');
  return folded('What it says', [
    ...new Set(says.map((sentence) => sentenceOf(sentence, concepts))),
    ...(most.length > 0 ? [`speaks for it: ${tell(most)}`] : []),
    ...(least.length > 0 ? [`speaks against it: ${tell(least.reverse())}`] : []),
  ]);
}

/** `recipient quota full`: "the recipient, its quota: full". */
function sentenceOf(sentence: string, concepts: ReadonlyMap<string, Concept>): string {
  const said = sentence.split(' ').flatMap((id) => concepts.get(id) ?? []);
  const names = (isThing: boolean) =>
    said
      .filter(({ kind }) => (kind === 'thing') === isThing)
      .map(({ name }) => name)
      .join(', ');
  return [names(true), names(false)].filter(Boolean).join(': ');
}

function nameOf(name: string, concepts: ReadonlyMap<string, Concept>): string {
  if (name.startsWith('.')) return `code x${name}`;
  return concepts.get(name)?.name ?? `reply code ${name.length === 1 ? `${name}xx` : name}`;
}
