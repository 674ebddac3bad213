import type { Span } from './types';

/** A piece of normalised text and the piece of the original that it stands for. */
interface Piece {
  readonly at: number;
  readonly from: number;
  readonly length: number;
  /** False for placeholders and for what changed its length: such a piece maps as a whole. */
  readonly literal: boolean;
}

export interface Normalised {
  readonly text: string;
  /** The stretch of the original that a stretch of `text` stands for. */
  original(start: number, end: number): Span;
}

/** More than this of one reply is not read: a reply proves itself early. */
const MAX_LENGTH = 4096;

/**
 * Makes the words of a reply comparable: lower case, one space between words, and in place of what varies
 * `~addr` (a mail address), `~ip`, `~host`, `~url`, `~id` (a long identifier). Host names under `provingHosts` stay, as they prove
 * a vendor or a block list. Brackets and quotes around what was replaced go with it. Linear in the length of the text.
 */
export function normalise(text: string, provingHosts: ReadonlySet<string>): Normalised {
  const pieces: Piece[] = [];
  let out = '';
  const words = text.length > MAX_LENGTH ? text.slice(0, MAX_LENGTH) : text;
  let at = 0;
  while (at < words.length) {
    while (at < words.length && isSpace(words.charCodeAt(at))) at += 1;
    if (at >= words.length) break;
    const from = at;
    while (at < words.length && !isSpace(words.charCodeAt(at))) at += 1;
    if (out) out += ' ';
    const word = words.slice(from, at);
    const plain = normaliseWord(word, provingHosts);
    pieces.push({ at: out.length, from, length: word.length, literal: plain.length === word.length });
    out += plain;
  }
  return { text: out, original: (start, end) => mapBack(pieces, start, end) };
}

/** White space, and control characters, which have no business in a reply. */
function isSpace(c: number): boolean {
  return (
    c <= 32 ||
    (c >= 127 && c <= 160) ||
    c === 0x200b ||
    c === 0x2028 ||
    c === 0x2029 ||
    c === 0xfeff ||
    c === 0x3000
  );
}

function mapBack(pieces: readonly Piece[], start: number, end: number): Span {
  const first = pieceAt(pieces, start);
  const last = pieceAt(pieces, Math.max(start, end - 1));
  if (!first || !last) return { start: 0, end: 0 };
  return {
    start: first.literal ? Math.min(first.from + (start - first.at), first.from + first.length) : first.from,
    end: last.literal
      ? Math.min(last.from + (end - last.at), last.from + last.length)
      : last.from + last.length,
  };
}

function pieceAt(pieces: readonly Piece[], offset: number): Piece | undefined {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle] as Piece).at <= offset) low = middle;
    else high = middle - 1;
  }
  return pieces[low];
}

const AT = 1;
const DOT = 2;
const DIGIT = 4;
const COLON = 8;

function normaliseWord(word: string, provingHosts: ReadonlySet<string>): string {
  const traits = traitsOf(word);
  if (traits === 0) return lower(word);
  if (traits & COLON && word.includes('://')) return normaliseUrl(word, provingHosts);
  if (traits & AT && word.length > 2) return normaliseAddress(word);
  if (traits & DIGIT && (traits & DOT || traits & COLON)) {
    const replaced = word.replace(IP, '~ip');
    if (replaced !== word)
      return lower(
        replaced.replace(/[A-Za-z0-9._-]{1,255}\[~ip\]/, '~host').replace(/[[(<"']?~ip[\])>"']?/, '~ip'),
      );
  }
  if (traits & DOT) return normaliseHosts(word, provingHosts);
  if (traits & DIGIT && word.length >= 16) return lower(word.replace(ID, isId));
  return lower(word);
}

const IP =
  /\b\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}(?![\w.]*\w)|(?:IPv6:)?\b[0-9a-f]{1,4}(?:::?[0-9a-f]{1,4}){2,7}(?:::)?/i;
const ID = /[A-Za-z0-9_-]{16,}/g;

function traitsOf(word: string): number {
  let traits = 0;
  for (let i = 0; i < word.length; i += 1) {
    const c = word.charCodeAt(i);
    if (c >= 48 && c <= 57) traits |= DIGIT;
    else if (c === 64) traits |= AT;
    else if (c === 46) traits |= DOT;
    else if (c === 58) traits |= COLON;
  }
  return traits;
}

function isId(run: string): string {
  return (run.match(/\d/g)?.length ?? 0) >= 3 ? '~id' : run;
}

/** Lower case of the same length, so that places map back; typographic apostrophes become plain ones. */
function lower(word: string): string {
  const small = word.toLowerCase();
  const same = small.length === word.length ? small : word;
  return same.includes('’') ? same.replaceAll('’', "'") : same;
}

const ADDRESS = /[<"'([]*(?:"[^"]{0,128}"|[^\s<>"'()[\],;:=@]{1,128})@[^\s<>"'()[\],;:]{1,255}[>"')\]]*/;

function normaliseAddress(word: string): string {
  return lower(word.replace(ADDRESS, '~addr'));
}

/** `https://support.google.com/mail/?p=NoSuchUser` proves something; `https://example.net/x` does not. */
function normaliseUrl(word: string, provingHosts: ReadonlySet<string>): string {
  const found = /https?:\/\/([A-Za-z0-9.-]{1,255})([^\s<>"')\]]{0,512})/i.exec(word);
  if (!found) return lower(word);
  const host = lower(found[1] as string).replace(/\.$/, '');
  const kept = proves(host, provingHosts) ? host + lower(found[2] as string) : '~url';
  return lower(word.slice(0, found.index)) + kept + lower(word.slice(found.index + found[0].length));
}

const HOST = /[[(<"']?\b[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,62}\.){1,8}[A-Za-z]{2,24}\b\.?[\])>"']?/;

function normaliseHosts(word: string, provingHosts: ReadonlySet<string>): string {
  const found = HOST.exec(word);
  if (!found || !isHost(found[0])) return lower(word);
  const bare = lower(found[0].replace(/^[^a-z0-9_]|[^a-z0-9_]+$/gi, ''));
  if (proves(bare, provingHosts)) return lower(word);
  return `${lower(word.slice(0, found.index))}~host${lower(word.slice(found.index + found[0].length))}`;
}

/** Not a host: `exist.Please` (a missing space), `STOREDRV.Deliver.Exception` (an Exchange token). */
function isHost(run: string): boolean {
  const name = run.replace(/[[\](<)>"']/g, '').replace(/\.$/, '');
  const last = name.slice(name.lastIndexOf('.') + 1);
  if (last === last.toLowerCase()) return true;
  return last === last.toUpperCase() && (last.length <= 3 || /\d/.test(name));
}

function proves(host: string, provingHosts: ReadonlySet<string>): boolean {
  for (let name = host; name.includes('.'); name = name.slice(name.indexOf('.') + 1)) {
    if (provingHosts.has(name)) return true;
  }
  return false;
}
