import {
  DOT,
  EXCLAMATION_MARK,
  FIRST_CJK,
  FIRST_MARKED,
  FIRST_SIGN,
  FULLWIDTH_EXCLAMATION_MARK,
  FULLWIDTH_SEMICOLON,
  IDEOGRAPHIC_FULL_STOP,
  isDigit,
  QUESTION_MARK,
  SEMICOLON,
  SMALL_A,
  SMALL_Z,
  TILDE,
} from '../text/characters';
import type { Concept } from '../types';
import { COLUMNS, createTrie } from './automaton';
import { createDeny } from './denial';
import { fold, foldCharacter } from './folded';
import type { Mention } from './mention';

/** Reads a normalised reply into what it speaks of, in order. Linear in its length. */
export type ReadConcepts = (text: string) => readonly Mention[];

/** A reply that goes on for longer says nothing new. */
const MOST_MENTIONS = 60;

export function createReadConcepts(vocabulary: readonly Concept[]): ReadConcepts {
  const lookUp = createLookUp(vocabulary);
  const deny = createDeny(vocabulary);
  return (text) => {
    const mentions: Mention[] = [];
    let clause = 0;
    let at = 0;
    let url = nextUrl(text, 0);
    while (at < text.length && mentions.length < MOST_MENTIONS) {
      if (at >= url.start) {
        at = url.end;
        url = nextUrl(text, at);
        continue;
      }
      const found = lookUp(text, at);
      if (!found) {
        const next = nextWord(text, at);
        for (; at < next; at += 1) if (endsClause(text, at)) clause += 1;
        continue;
      }
      const end = endOfWord(text, found.end);
      for (const concept of found.concepts) mentions.push({ concept, start: at, end, clause });
      at = end;
      if (at < text.length && endsClause(text, at)) clause += 1;
    }
    return deny(mentions);
  };
}

/** Where the next page stands that a reply names, such as `support.google.com/mail/?p=NoSuchUser`: its words are no sentence. */
function nextUrl(text: string, from: number): { start: number; end: number } {
  for (let slash = text.indexOf('/', from); slash >= 0; ) {
    const start = Math.max(from, text.lastIndexOf(' ', slash) + 1);
    const space = text.indexOf(' ', slash);
    const end = space < 0 ? text.length : space;
    const dot = text.indexOf('.', start);
    const endsHost = dot > start && dot < slash && isLetter(text.charCodeAt(slash - 1));
    if (endsHost || text[slash + 1] === '/') return { start, end };
    slash = text.indexOf('/', end);
  }
  return NO_URL;
}

const NO_URL = { start: Number.POSITIVE_INFINITY, end: Number.POSITIVE_INFINITY };

interface Entry {
  readonly literal: string;
  readonly isStem: boolean;
  readonly concepts: number[];
}

interface Found {
  readonly end: number;
  readonly concepts: readonly number[];
}

/** Finds the longest word or phrase of the vocabulary that begins at a place. */
function createLookUp(vocabulary: readonly Concept[]): (text: string, from: number) => Found | null {
  const entries = readEntries(vocabulary);
  const { next, ends } = createTrie(entries.map(({ literal }) => literal));
  return (text, from) => {
    let best: Found | null = null;
    let state = 0;
    for (let at = from; at < text.length; at += 1) {
      state = next[state * COLUMNS + (foldCharacter(text.charCodeAt(at)) & (COLUMNS - 1))] as number;
      if (state === 0) break;
      const here = ends[state];
      if (here === undefined) continue;
      for (const i of here) {
        const entry = entries[i] as Entry;
        if (fits(entry, text, from, at + 1)) best = { end: at + 1, concepts: entry.concepts };
      }
    }
    return best;
  };
}

/** The trie folds characters further than the literal does. A stem may go on; a word must end. */
function fits({ literal, isStem }: Entry, text: string, from: number, end: number): boolean {
  if (!isStem && end < text.length && isLetter(text.charCodeAt(end)) && isLetter(text.charCodeAt(end - 1)))
    return false;
  for (let i = 0; i < literal.length; i += 1)
    if (foldCharacter(text.charCodeAt(from + i)) !== literal.charCodeAt(i)) return false;
  return true;
}

/** Each word once, with all concepts that have it. */
function readEntries(vocabulary: readonly Concept[]): Entry[] {
  const entries = new Map<string, Entry>();
  vocabulary.forEach(({ words }, concept) => {
    for (const word of Object.values(words).flatMap(wordsOf)) {
      const isStem = word.endsWith('*');
      const entry = entries.get(word) ?? { literal: isStem ? word.slice(0, -1) : word, isStem, concepts: [] };
      if (!entry.concepts.includes(concept)) entry.concepts.push(concept);
      entries.set(word, entry);
    }
  });
  return [...entries.values()];
}

function wordsOf(list: string): string[] {
  return list
    .split(',')
    .map((word) => fold(word.trim()))
    .filter(Boolean);
}

function isLetter(c: number): boolean {
  return (c >= SMALL_A && c <= SMALL_Z) || isDigit(c) || (c >= FIRST_MARKED && c < FIRST_SIGN);
}

/** Where the word after the one at `from` begins. Languages that put no space between words have one begin anywhere; `~url` is no word. */
function nextWord(text: string, from: number): number {
  let at = text.charCodeAt(from) === TILDE ? from + 1 : from;
  if (isLetter(text.charCodeAt(at))) while (at < text.length && isLetter(text.charCodeAt(at))) at += 1;
  else at += 1;
  return at;
}

function endOfWord(text: string, from: number): number {
  if (text.charCodeAt(from - 1) >= FIRST_CJK) return from;
  let end = from;
  while (end < text.length && isLetter(text.charCodeAt(end))) end += 1;
  return end;
}

function endsClause(text: string, at: number): boolean {
  switch (text.charCodeAt(at)) {
    case IDEOGRAPHIC_FULL_STOP:
    case FULLWIDTH_SEMICOLON:
    case FULLWIDTH_EXCLAMATION_MARK:
      return true;
    case DOT:
    case EXCLAMATION_MARK:
    case QUESTION_MARK:
    case SEMICOLON:
      return at + 1 === text.length || text[at + 1] === ' ' || text[at + 1] === '.';
    default:
      return false;
  }
}
