import { createReadConcepts, type ReadConcepts } from '../../utils/engine/cause/concepts';
import type { Mention } from '../../utils/engine/cause/mention';
import { normalise } from '../../utils/engine/cause/normalise';
import { forEachPair, isPair, pairName } from '../../utils/engine/cause/pairs';
import { isUnknown } from '../../utils/engine/cause/unknown';
import { codeNames } from '../../utils/engine/cause/weigh';
import { readReply } from '../../utils/engine/reply/reply';
import type { Cause, Concept, Knowledge, StatusCode } from '../../utils/engine/types';
import { hashOf, mix } from '../../utils/ledger/hash';
import type { LabelledReply } from './labelled';

/** What the weights are learned from. */
export interface Sources extends Pick<Knowledge, 'causes' | 'vocabulary' | 'provingHosts' | 'statusCodes'> {
  /** What servers have said, with the cause that it has; of several, none is learned. */
  readonly replies: readonly LabelledReply[];
}

/** What is said, by name, and the cause that it means. */
export interface Lesson {
  readonly names: readonly string[];
  readonly cause: number;
}

/** The lessons, by concepts, pairs of them and codes; and the names of all that come in them. `cause`: its place among `causes`. */
export function readLessons({ causes, statusCodes, replies, ...words }: Sources): {
  readonly lessons: readonly Lesson[];
  readonly names: readonly string[];
} {
  const reader = new Reader(words.vocabulary, new Set(words.provingHosts));
  const read = [...ofCauses(causes, reader), ...ofReplies(replies, causes, reader)];
  const names = namesIn(read);
  const known = new Set(names);
  const withCodes = causes.flatMap((cause, place) => withOwnCodes(cause, place, statusCodes, reader));
  const fitting = withCodes.filter((lesson) => lesson.names.every((name) => known.has(name) || isPair(name)));
  const lessons = [...read, ...fitting].map(({ names: said, cause }) => ({
    names: said.filter((name) => known.has(name)),
    cause,
  }));
  return { lessons, names };
}

/** A pair that comes in fewer lessons is chance. */
const LEAST_LESSONS = 15;

/** All names of concepts and codes, and of the pairs that are no chance. */
function namesIn(lessons: readonly Lesson[]): string[] {
  const counts = new Map<string, number>();
  for (const { names } of lessons) for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts.keys()]
    .filter((name) => !isPair(name) || (counts.get(name) ?? 0) >= LEAST_LESSONS)
    .sort();
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

function ofCauses(causes: readonly Cause[], reader: Reader): Lesson[] {
  return causes.flatMap(({ id, says = [], examples, permanence }, cause) => [
    // Twice: they were said, and sentences are only what could be. With one voice each, a new sentence in one place turned examples over in others (2026-11).
    ...examples.match.flatMap((text) => twice({ names: reader.ofReply(text), cause })),
    ...says.flatMap((sentence) =>
      [[], ...genericCodes(id, permanence)].map((codes) => ({
        names: reader.ofSentence(sentence, codes),
        cause,
      })),
    ),
  ]);
}

function twice(lesson: Lesson): Lesson[] {
  return [lesson, lesson];
}

function ofReplies(replies: readonly LabelledReply[], causes: readonly Cause[], reader: Reader): Lesson[] {
  const places = new Map(causes.map(({ id }, i) => [id, i]));
  return replies.flatMap(({ text, causes: [first = '', ...others] }) => {
    const cause = others.length === 0 ? places.get(first) : undefined;
    return cause === undefined ? [] : [{ names: reader.ofReply(text), cause }];
  });
}

/** And with those that the registry has for just this cause: each sentence with one of them, whichever falls to it. Codes and words that know of each other outweigh a word that is astray. */
function withOwnCodes(
  { id, says = [], permanence }: Cause,
  cause: number,
  statusCodes: readonly StatusCode[],
  reader: Reader,
): Lesson[] {
  const code = permanence === 'temporary' ? 451 : 550;
  const own = statusCodes
    .filter((one) => one.cause === id)
    .map((one) => codeNames({ code, enhancedCode: `${Math.floor(code / 100)}.${one.code}` }));
  if (own.length === 0) return [];
  return says.map((sentence) => ({
    names: reader.ofSentence(sentence, own[mix(hashOf(sentence)) % own.length] as string[]),
    cause,
  }));
}

class Reader {
  private readonly read: ReadConcepts;
  private readonly indices: ReadonlyMap<string, number>;

  constructor(
    private readonly vocabulary: readonly Concept[],
    private readonly provingHosts: ReadonlySet<string>,
  ) {
    this.read = createReadConcepts(vocabulary);
    this.indices = new Map(vocabulary.map(({ id }, i) => [id, i]));
  }

  ofReply(response: string): string[] {
    const reply = readReply(response);
    const { mentions } = this.read(normalise(reply.text, this.provingHosts).text);
    return this.named(mentions, codeNames(reply.quotedCodes ?? reply));
  }

  ofSentence(sentence: string, codes: readonly string[]): string[] {
    const mentions = sentence.split(' ').map((id) => ({ concept: this.indices.get(id) ?? -1, clause: 0 }));
    return this.named(mentions, codes);
  }

  private named(
    mentions: readonly Pick<Mention, 'concept' | 'clause'>[],
    codes: readonly string[],
  ): string[] {
    const idOf = (concept: number) => this.vocabulary[concept]?.id ?? '';
    const names = new Set(mentions.map(({ concept }) => idOf(concept)));
    forEachPair(mentions, (first, second) => names.add(pairName(idOf(first), idOf(second))));
    return [...names, ...codes];
  }
}
