import {
  DELETE,
  DIGIT_5,
  DOT,
  EXCLAMATION_MARK,
  FIRST_CJK,
  FIRST_MARKED,
  FIRST_SIGN,
  FULLWIDTH_EXCLAMATION_MARK,
  FULLWIDTH_SEMICOLON,
  IDEOGRAPHIC_FULL_STOP,
  isDigit,
  PAST_MARKED,
  QUESTION_MARK,
  SEMICOLON,
  SMALL_A,
  SMALL_Z,
  SPACE,
} from '../text/characters';
import { foldCharacter } from './folded';

/** Of each character of a text one byte, by which automatons walk: its column, and what it is to words and sentences. */
export interface Columns {
  /** Of the text, and behind it a few of no character: who looks ahead need not ask where it ends. */
  readonly bytes: Uint8Array;
  readonly length: number;
  /** Whether all of the text is ASCII: then the columns of letters and spaces are no guess. */
  readonly isAscii: boolean;
  readonly hash: number;
}

/** The bits of a byte that hold the column. The last one is no character's: automatons note there what ends. */
export const COLUMN = 31;
/** The characters whose columns are theirs alone are small letters and spaces, joints of words among them. */
const FIVES = 28;
const OTHERS = 29;
/** A letter or a digit: a word goes on. */
export const IS_OF_WORD = 32;
/** What may end a sentence, if a space follows. */
export const MAY_END_CLAUSE = 64;
/** What ends one by itself, and letters of scripts without spaces, with which a word ends. */
export const IS_WIDE = 128;

const CLAUSE_ENDS = new Set([DOT, EXCLAMATION_MARK, QUESTION_MARK, SEMICOLON]);
const WIDE_CLAUSE_ENDS = new Set([IDEOGRAPHIC_FULL_STOP, FULLWIDTH_SEMICOLON, FULLWIDTH_EXCLAMATION_MARK]);

const KNOWN = Uint8Array.from({ length: PAST_MARKED }, (_, c) => byteOf(c));

function byteOf(c: number): number {
  return columnOf(foldCharacter(c)) | traitsOf(c);
}

/** The column of a folded character. Other scripts share those of letters: few texts have two scripts. */
function columnOf(c: number): number {
  if (c >= SMALL_A && c <= SMALL_Z) return c - SMALL_A + 1;
  if (c === SPACE) return 0;
  if (isDigit(c)) return c < DIGIT_5 ? FIVES - 1 : FIVES;
  return c > DELETE ? c % COLUMN : OTHERS;
}

function traitsOf(c: number): number {
  const isOfWord = (c >= SMALL_A && c <= SMALL_Z) || isDigit(c) || (c >= FIRST_MARKED && c < FIRST_SIGN);
  const wide = c >= FIRST_CJK ? IS_WIDE : 0;
  const end = CLAUSE_ENDS.has(c) || WIDE_CLAUSE_ENDS.has(c) ? MAY_END_CLAUSE : 0;
  return (isOfWord ? IS_OF_WORD : 0) | wide | end;
}

/** The column of a literal's character in the automaton's rows. */
export function columnAt(text: string, at: number): number {
  const c = text.charCodeAt(at);
  return c < PAST_MARKED ? (KNOWN[c] as number) & COLUMN : columnOf(c);
}

const BEHIND = 4;

/** Reads a text once, so that nothing that walks over it has to ask for its characters again. What it gives holds until it is called again. */
export function createReadColumns(): (text: string) => Columns {
  let bytes = new Uint8Array(512);
  return (text) => {
    const { length } = text;
    if (length + BEHIND > bytes.length) bytes = new Uint8Array(2 * length + BEHIND);
    let all = 0;
    let hash = length;
    for (let i = 0; i < length; i += 1) {
      const c = text.charCodeAt(i);
      bytes[i] = c < PAST_MARKED ? (KNOWN[c] as number) : byteOf(c);
      all |= c;
      hash = Math.imul(hash ^ c, 0x01000193);
    }
    bytes.fill(COLUMN, length, length + BEHIND);
    return { bytes, length, isAscii: all <= DELETE, hash };
  };
}
