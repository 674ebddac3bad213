import { TILDE } from '../text/characters';
import type { Concept } from '../types';
import { type Columns, createReadColumns, IS_OF_WORD, IS_WIDE, MAY_END_CLAUSE } from './columns';
import { createDeny, type Told } from './denial';
import { fold, foldCharacter } from './folded';
import type { Mention } from './mention';
import { Trie } from './trie';

/** Reads a normalised reply into what it speaks of, in order. Linear in its length. `columns` are the text's own, where they are known. */
export type ReadConcepts = (text: string, columns?: Columns) => Told;

/** A reply that goes on for longer says nothing new. */
const MOST_MENTIONS = 60;

export function createReadConcepts(vocabulary: readonly Concept[]): ReadConcepts {
  const words = new Words(vocabulary);
  const deny = createDeny(vocabulary);
  const readColumns = createReadColumns();
  return (text, columns = readColumns(text)) => {
    const { bytes } = columns;
    const mentions: Mention[] = [];
    let clause = 0;
    let at = 0;
    let url = nextUrl(text, bytes, 0);
    while (at < text.length && mentions.length < MOST_MENTIONS) {
      if (at >= url.start) {
        at = url.end;
        url = nextUrl(text, bytes, at);
        continue;
      }
      const found = words.find(text, columns, at);
      if (found < 0) {
        const next = nextWord(text, columns, at);
        for (; at < next; at += 1)
          if ((bytes[at] as number) & MAY_END_CLAUSE && endsClause(text, columns, at)) clause += 1;
        continue;
      }
      const end = endOfWord(columns, at + words.lengthOf(found));
      const last = words.begins[found + 1] as number;
      for (let i = words.begins[found] as number; i < last; i += 1)
        mentions.push({ concept: words.concepts[i] as number, start: at, end, clause });
      at = end;
      if (at < text.length && endsClause(text, columns, at)) clause += 1;
    }
    return deny(mentions);
  };
}

/** Where the next page stands that a reply names, such as `support.google.com/mail/?p=NoSuchUser`: its words are no sentence. */
function nextUrl(text: string, bytes: Uint8Array, from: number): { start: number; end: number } {
  for (let slash = text.indexOf('/', from); slash >= 0; ) {
    const start = Math.max(from, text.lastIndexOf(' ', slash) + 1);
    const space = text.indexOf(' ', slash);
    const end = space < 0 ? text.length : space;
    const dot = text.indexOf('.', start);
    const endsHost = dot > start && dot < slash && ((bytes[slash - 1] as number) & IS_OF_WORD) !== 0;
    if (endsHost || text[slash + 1] === '/') return { start, end };
    slash = text.indexOf('/', end);
  }
  return NO_URL;
}

const NO_URL = { start: Number.POSITIVE_INFINITY, end: Number.POSITIVE_INFINITY };

/** The words and phrases of the vocabulary, each by its number. */
class Words {
  private readonly literals: string[] = [];
  private readonly lengths: Uint8Array;
  private readonly traits: Uint8Array;
  private readonly trie: Trie;
  /** The words that may begin at a place. */
  private readonly here: Int32Array;
  /** The concepts of each word, and where those of each begin. */
  readonly concepts: Uint16Array;
  readonly begins: Uint16Array;

  constructor(vocabulary: readonly Concept[]) {
    const words = readWords(vocabulary);
    this.lengths = new Uint8Array(words.size);
    this.traits = new Uint8Array(words.size);
    this.begins = new Uint16Array(words.size + 1);
    const concepts: number[] = [];
    for (const [word, own] of words) {
      const isStem = word.endsWith('*');
      const literal = isStem ? word.slice(0, -1) : word;
      const i = this.literals.push(literal) - 1;
      this.lengths[i] = literal.length;
      this.traits[i] = (isStem ? IS_STEM : 0) | (/^[a-z ]+$/.test(literal) ? IS_EXACT : 0);
      if (typeof own === 'number') concepts.push(own);
      else concepts.push(...own);
      this.begins[i + 1] = concepts.length;
    }
    this.concepts = Uint16Array.from(concepts);
    this.trie = new Trie(this.literals);
    this.here = new Int32Array(words.size);
  }

  lengthOf(word: number): number {
    return this.lengths[word] as number;
  }

  /** The longest one that begins at a place; -1 where none does. */
  find(text: string, columns: Columns, from: number): number {
    const count = this.trie.find(columns, from, this.here);
    let best = -1;
    for (let i = 0; i < count; i += 1)
      if (this.fits(this.here[i] as number, text, columns, from)) best = this.here[i] as number;
    return best;
  }

  /** Columns are shared by several characters. A stem may go on; a word must end. */
  private fits(word: number, text: string, { bytes, length, isAscii }: Columns, from: number): boolean {
    const traits = this.traits[word] as number;
    const end = from + (this.lengths[word] as number);
    const goesOn = end < length && ((bytes[end] as number) & (bytes[end - 1] as number) & IS_OF_WORD) !== 0;
    if (goesOn && !(traits & IS_STEM)) return false;
    return (isAscii && (traits & IS_EXACT) !== 0) || isWritten(this.literals[word] as string, text, from);
  }
}

const IS_STEM = 1;
/** Of characters alone whose columns are theirs alone. */
const IS_EXACT = 2;

function isWritten(literal: string, text: string, from: number): boolean {
  for (let i = 0; i < literal.length; i += 1)
    if (foldCharacter(text.charCodeAt(from + i)) !== literal.charCodeAt(i)) return false;
  return true;
}

/** Each word once, with the concept that has it, or all that do; a stem with its asterisk. */
function readWords(vocabulary: readonly Concept[]): Map<string, number | number[]> {
  const found = new Map<string, number | number[]>();
  vocabulary.forEach(({ words }, concept) => {
    for (const language in words)
      for (const listed of fold(words[language] as string).split(',')) {
        const word = listed.trim();
        if (word) found.set(word, withConcept(found.get(word), concept));
      }
  });
  return found;
}

/** Nearly all words have one concept: a list for each took longer than all else here. */
function withConcept(known: number | number[] | undefined, concept: number): number | number[] {
  if (known === undefined || known === concept) return concept;
  if (typeof known === 'number') return [known, concept];
  return known.includes(concept) ? known : [...known, concept];
}

/** Where the word after the one at `from` begins. Languages that put no space between words have one begin anywhere; `~url` is no word. */
function nextWord(text: string, { bytes, length }: Columns, from: number): number {
  let at = text.charCodeAt(from) === TILDE ? from + 1 : from;
  if (at < length && (bytes[at] as number) & IS_OF_WORD)
    while (at < length && (bytes[at] as number) & IS_OF_WORD) at += 1;
  else at += 1;
  return at;
}

function endOfWord({ bytes, length }: Columns, from: number): number {
  let end = from;
  if ((bytes[from - 1] as number) & IS_WIDE) return end;
  while (end < length && (bytes[end] as number) & IS_OF_WORD) end += 1;
  return end;
}

/** What is no letter of a wide script ends a sentence only before a space, another dot or the end. */
function endsClause(text: string, { bytes, length }: Columns, at: number): boolean {
  const byte = bytes[at] as number;
  if (!(byte & MAY_END_CLAUSE)) return false;
  return (byte & IS_WIDE) !== 0 || at + 1 === length || text[at + 1] === ' ' || text[at + 1] === '.';
}
