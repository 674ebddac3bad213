import { isDigit } from '../text/characters';

/** What a word is made of, as bits: only words with some of these can hold what varies. */
export const HAS_AT = 1;
export const HAS_DOT = 2;
export const HAS_DIGIT = 4;
export const HAS_COLON = 8;

/** The shortest run that counts as an identifier: a queue id or a session id; shorter ones are words and codes. */
const ID_LENGTH = 16;

/** Whether a word of these traits may hold an address, a host, a URL or an identifier. `dot` is the place of its first dot. */
export function mayVary(traits: number, length: number, dot: number): boolean {
  if (traits & HAS_AT) return length > 2;
  if (traits & HAS_DIGIT) return (traits & (HAS_DOT | HAS_COLON)) !== 0 || length >= ID_LENGTH;
  if (traits & HAS_COLON) return length > 8;
  return (traits & HAS_DOT) !== 0 && dot < length - 1;
}

/**
 * Puts `~addr`, `~ip`, `~host`, `~url` or `~id` in place of what varies in a word, and the rest in lower case.
 * Host names under `provingHosts` stay.
 */
export function replaceVarying(word: string, traits: number, provingHosts: ReadonlySet<string>): string {
  if (traits & HAS_COLON && word.includes('://')) return normaliseUrl(word, provingHosts);
  if (traits & HAS_AT && word.length > 2) return normaliseAddress(word);
  if (traits & HAS_DIGIT && (traits & HAS_DOT || traits & HAS_COLON)) {
    const replaced = word.replace(IPS, '~ip');
    if (replaced !== word) return lower(withoutBrackets(replaced));
  }
  if (traits & HAS_DOT) return normaliseHosts(word, provingHosts);
  if (traits & HAS_DIGIT && word.length >= ID_LENGTH) return lower(word.replace(ID, isId));
  return lower(word);
}

const IPS =
  /\b\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}(?![\w.]*\w)|(?:IPv6:)?\b(?!\d\d?:\d\d:\d\d(?![:\d]))[0-9a-f]{1,4}(?:::?[0-9a-f]{1,4}){2,7}(?:::)?/gi;
const ID = /[A-Za-z0-9_-]{16,}/g;

/** `mx.example.net[192.0.2.1]` is one host, `192.0.2.1[192.0.2.1]` one address. */
function withoutBrackets(word: string): string {
  return word
    .replace('~ip[~ip]', '~ip')
    .replace(/[A-Za-z0-9._-]{1,255}\[~ip\]/, '~host')
    .replace(/[[(<"']?~ip[\])>"']?/, '~ip');
}

function isId(run: string): string {
  let digits = 0;
  for (let i = 0; i < run.length; i += 1) if (isDigit(run.charCodeAt(i))) digits += 1;
  return digits >= 3 ? '~id' : run;
}

/** Lower case of the same length, so that places map back; typographic apostrophes become plain ones. */
export function lower(word: string): string {
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
  if (!found || !isHost(found[0]) || goesOn(word, found)) return lower(word);
  const bare = lower(found[0].replace(/^[^a-z0-9_]|[^a-z0-9_]+$/gi, ''));
  if (proves(bare, provingHosts)) return lower(word);
  return `${lower(word.slice(0, found.index))}~host${lower(word.slice(found.index + found[0].length))}`;
}

/** `java.security.cert.CertificateException` begins like a host and ends as the name of a class. */
function goesOn(word: string, found: RegExpExecArray): boolean {
  return found[0].endsWith('.') && /^[A-Za-z]/.test(word.slice(found.index + found[0].length));
}

/** Not a host: `exist.Please` (a missing space), `STOREDRV.Deliver.Exception` and `resolver.adr.recipnotfound` (Exchange's tokens). */
function isHost(run: string): boolean {
  const name = run.replace(/[[\](<)>"']/g, '').replace(/\.$/, '');
  if (/^(?:resolver|storedrv|routing|transport|smtpsend|dns)\./i.test(name)) return false;
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
