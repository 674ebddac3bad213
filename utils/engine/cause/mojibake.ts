import { FIRST_CYRILLIC, FIRST_MARKED } from '../text/characters';
import { Rewriting, type Rewritten } from './rewritten';

/**
 * Words whose bytes were read in another code than they were written in: UTF-8 as Latin-1 or Windows-1252 (`Ã¤`, `â€™`), once or several times, and Russian in
 * Windows-1251 as Latin-1 (`ïî÷òà`). `null` where there are none. Linear in the length of the text.
 */
export function decodeMojibake(text: string): Rewritten | null {
  if (!SUSPECT.test(text)) return null;
  let found = readOtherwise(text);
  for (let i = 1; i < MOST_TIMES && found; i += 1) {
    const next = readOtherwise(found.text);
    if (!next) break;
    found = throughBoth(next, found);
  }
  return found;
}

function readOtherwise(text: string): Rewritten | null {
  return readUtf8(text) ?? readRussian(text);
}

function throughBoth({ text, places }: Rewritten, before: Rewritten): Rewritten {
  return { text, places: places.map((at) => before.places[at] as number) };
}

const SUSPECT = /[\u00c0-\u00ff]/;
/** What a program wrote twice in the wrong way is read twice. */
const MOST_TIMES = 3;

/** In Windows-1252 the bytes 0x80 to 0x9f are these; in Latin-1 control characters, as in those that it leaves open. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** The byte that a character was read from; anything else is more than a byte. */
function byteAt(text: string, at: number): number {
  const place = WINDOWS_1252.indexOf(text[at] ?? ' ');
  return place < 0 ? text.charCodeAt(at) : 0x80 + place;
}

/** Reads the bytes again as UTF-8, where they are letters of it. */
function readUtf8(text: string): Rewritten | null {
  const rewriting = new Rewriting();
  for (let at = 0; at < text.length; ) {
    const length = lengthBy(byteAt(text, at));
    const letter = length > 0 ? letterAt(text, at, length) : null;
    rewriting.add(letter ?? (text[at] as string), at);
    at += letter ? length : 1;
  }
  return rewriting.text === text ? null : rewriting.end(text.length);
}

/** How many bytes a letter has that begins with this one (RFC 3629, 4); 0 where none does. */
function lengthBy(byte: number): number {
  if (byte < 0xc2 || byte > 0xf4) return 0;
  return byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
}

function letterAt(text: string, at: number, length: number): string | null {
  let point = byteAt(text, at) & (0x7f >> length);
  for (let i = 1; i < length; i += 1) {
    const byte = byteAt(text, at + i);
    if (byte >> 6 !== 2) return null;
    point = (point << 6) | (byte & 0x3f);
  }
  return point > 0x10ffff ? null : String.fromCodePoint(point);
}

/** No other language has words of nothing but such letters. */
const RUSSIAN_WORD = /(?<![\w\u00c0-\u00ff])[\u00c0-\u00ff]{4,40}(?![\w\u00c0-\u00ff])/;
/** Where Latin-1 has À to ÿ, Windows-1251 has А to я. */
const FURTHER = FIRST_CYRILLIC - FIRST_MARKED;

function readRussian(text: string): Rewritten | null {
  if (!RUSSIAN_WORD.test(text)) return null;
  const rewriting = new Rewriting();
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at] as string;
    const isRussian = SUSPECT.test(letter);
    rewriting.add(isRussian ? String.fromCharCode(letter.charCodeAt(0) + FURTHER) : letter, at);
  }
  return rewriting.end(text.length);
}
