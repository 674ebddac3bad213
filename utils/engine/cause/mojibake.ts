import { FIRST_MARKED } from '../text/characters';
import { Rewriting, type Rewritten } from './rewritten';

/**
 * Words whose bytes were read in another code than they were written in: UTF-8 as Latin-1, Windows-1252 or Windows-1251 (`Ã¤`, `â€™`, `Р°`), once or several
 * times; Russian in Windows-1251 or KOI8-R as Latin-1 (`ïî÷òà`). `null` where there are none. Linear in the length of the text.
 */
export function decodeMojibake(text: string): Rewritten | null {
  if (!SUSPECT.test(text)) return null;
  let found: Rewritten | null = null;
  for (let i = 0; i < MOST_TIMES; i += 1) {
    const next = readAgain(found?.text ?? text);
    if (!next) return found;
    found = found
      ? { text: next.text, places: next.places.map((at) => (found as Rewritten).places[at] as number) }
      : next;
  }
  return found;
}

const SUSPECT = /[\u00c0-\u00ff\u0420\u0421]/;
/** What a program wrote twice in the wrong way is read twice. */
const MOST_TIMES = 3;

function readAgain(text: string): Rewritten | null {
  return readUtf8(text, WESTERN, 1) ?? readUtf8(text, CYRILLIC, leastOf(text)) ?? readRussian(text);
}

/** What a table of 128 characters calls the bytes from 0x80 on. */
type ByteOf = ReadonlyMap<string, number>;

/** In Windows-1252 the bytes 0x80 to 0x9f are these; in Latin-1 control characters, as in those that it leaves open. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const WINDOWS_1251 = 'ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u0098™љ›њќћџ\u00a0ЎўЈ¤Ґ¦§Ё©Є«¬\u00ad®Ї°±Ііґµ¶·ё№є»јЅѕї';
const latin1 = (from: number) =>
  String.fromCharCode(...Array.from({ length: 256 - from }, (_, i) => from + i));
const russian = String.fromCharCode(...Array.from({ length: 64 }, (_, i) => 0x410 + i));

const WESTERN: ByteOf = new Map([...bytesFrom(0x80, latin1(0x80)), ...bytesFrom(0x80, WINDOWS_1252)]);
const CYRILLIC: ByteOf = new Map(bytesFrom(0x80, WINDOWS_1251 + russian));

/** In a text that is rightly Cyrillic a pair or two may look like one letter; in one that is not, a third of its characters begins one. */
function leastOf(text: string): number {
  return Math.max(3, (text.match(/[\u0400-\u04ff]/g)?.length ?? 0) / 3);
}

function bytesFrom(first: number, characters: string): [string, number][] {
  return [...characters].map((one, i) => [one, first + i]);
}

/** Reads the bytes that characters stand for as UTF-8, where they are letters of it; `null` where fewer than `least` are. */
function readUtf8(text: string, byteOf: ByteOf, least: number): Rewritten | null {
  const rewriting = new Rewriting();
  let found = 0;
  for (let at = 0; at < text.length; ) {
    const length = lengthBy(byteOf.get(text[at] as string) ?? 0);
    const letter = length > 0 ? letterAt(text, at, length, byteOf) : null;
    rewriting.add(letter ?? (text[at] as string), at);
    if (letter) found += 1;
    at += letter ? length : 1;
  }
  return found < least ? null : rewriting.end(text.length);
}

/** How many bytes a letter has that begins with this one (RFC 3629, 4); 0 where none does. */
function lengthBy(byte: number): number {
  if (byte < 0xc2 || byte > 0xf4) return 0;
  return byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
}

function letterAt(text: string, at: number, length: number, byteOf: ByteOf): string | null {
  let point = (byteOf.get(text[at] as string) as number) & (0x7f >> length);
  for (let i = 1; i < length; i += 1) {
    const byte = byteOf.get(text[at + i] ?? '') ?? 0;
    if (byte < 0x80 || byte > 0xbf) return null;
    point = (point << 6) | (byte & 0x3f);
  }
  const least = length === 2 ? 0x80 : length === 3 ? 0x800 : 0x10000;
  return point < least || point > 0x10ffff ? null : String.fromCodePoint(point);
}

/** No other language has words of nothing but such letters. */
const RUSSIAN_WORD = /(?<![\w\u00c0-\u00ff])[\u00c0-\u00ff]{4,40}(?![\w\u00c0-\u00ff])/g;
/** KOI8-R, from 0xc0 on: small letters first, in the order of the Latin ones. Windows-1251 has capitals first, in their own. */
const KOI8_R = 'юабцдефгхийклмнопярстужвьызшэщчъ';
const KOI8_R_LETTERS = KOI8_R + KOI8_R.toUpperCase();

/** Most letters of a sentence are small ones, which tells the two codes apart. */
function readRussian(text: string): Rewritten | null {
  const words = text.match(RUSSIAN_WORD);
  if (!words) return null;
  const letters = words.join('');
  const low = letters.replace(/[\u00e0-\u00ff]/g, '').length;
  const code = low * 2 > letters.length ? KOI8_R_LETTERS : russian;
  const rewriting = new Rewriting();
  for (let at = 0; at < text.length; at += 1)
    rewriting.add(code[text.charCodeAt(at) - FIRST_MARKED] ?? (text[at] as string), at);
  return rewriting.end(text.length);
}
