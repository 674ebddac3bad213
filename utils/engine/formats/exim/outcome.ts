import type { NextHop } from '../../types';
import { decodeOctal } from './octal';

/** What a line with `=>`, `->`, `>>`, `**` or `==` tells. */
export interface Outcome {
  readonly recipient: string;
  readonly originalRecipient: string | null;
  readonly sender: string | null;
  readonly nextHop: NextHop | null;
  readonly delay: number | null;
  /** The last words of the line: the error, or what the server confirmed. */
  readonly words: string;
}

/** Reads what follows the flag at `from`; `null` where no address stands there. */
export function readOutcome(text: string, from: number): Outcome | null {
  const end = addressEnd(text, from);
  const address = readAddresses(text.slice(from, end));
  if (!address) return null;
  const fields = readFields(text, end);
  return { ...address, ...fields, words: decodeOctal(fields.words) };
}

const BEHIND_ADDRESS = / (?:R|T|F|P|S|H|C|X|QT|DT|RT)=|(?: routing| transporting)? defer \(|: |:$/g;

function addressEnd(text: string, from: number): number {
  BEHIND_ADDRESS.lastIndex = text[from] === '"' ? Math.max(from, text.indexOf('"@', from + 1)) : from;
  return BEHIND_ADDRESS.exec(text)?.index ?? text.length;
}

/**
 * `final (parent) <original>`. A local delivery has only the local part, a file or a command in front; an address of the original that is
 * written without its quotes is no other address.
 */
function readAddresses(text: string): Pick<Outcome, 'recipient' | 'originalRecipient'> | null {
  const open = text.endsWith('>') ? text.lastIndexOf(' <') : -1;
  const original = open < 0 ? null : decodeOctal(text.slice(open + 2, -1));
  const front = open < 0 ? text : text.slice(0, open);
  const parents = front.indexOf(' (');
  const final = decodeOctal((parents > 0 && front.endsWith(')') ? front.slice(0, parents) : front).trim());
  if (!original) return final ? { recipient: unbracket(final), originalRecipient: null } : null;
  const isOther = final.includes('@') && unquote(final) !== unquote(original);
  return isOther
    ? { recipient: final, originalRecipient: original }
    : { recipient: original, originalRecipient: null };
}

function unbracket(address: string): string {
  return address.startsWith('<') && address.endsWith('>') ? address.slice(1, -1) : address;
}

function unquote(address: string): string {
  return address.replace(/["\\]/g, '');
}

type Fields = Pick<Outcome, 'sender' | 'nextHop' | 'delay' | 'words'>;

const FIELD = / ([A-Z][A-Za-z0-9]{0,4})=/y;
/** Where no router or transport had it yet, that stands in words (4.96 deliver.c). */
const DEFER = /(?: routing| transporting)? defer \((-?\d{1,6})\)/y;
/** Flags without a value: pipelining, chunking, TLS fast open and the like. */
const FLAG = / (?:L\*?|K|PRDR|TFO\*?|DS|PRX)(?= |:|$)/y;

/** Goes field by field up to the words, which a colon or the first that is no field begins. */
function readFields(text: string, from: number): Fields {
  let fields: Fields = { sender: null, nextHop: null, delay: null, words: '' };
  let at = from;
  while (at < text.length) {
    if (text[at] === ':') {
      const words = stripTimes(text.slice(at + 1).trim());
      const later = systemErrorEnd(text, at);
      if (later < 0) return { ...fields, words: (PLACE.test(words) ? '' : words) || fields.words };
      fields = { ...fields, words: text.slice(at + 1, later).trim() };
      at = later;
    } else {
      const next = readField(text, at, fields);
      if (!next) return { ...fields, words: stripTimes(text.slice(at).trim()) || fields.words };
      [fields, at] = next;
    }
  }
  return fields;
}

/** Behind the error of a system, the host once more says nothing. */
const PLACE = /^\S{1,255} \[[0-9A-Fa-f:.]{2,64}\](?::\d{1,5})?$/;
const SYSTEM_ERROR = / defer \(\d{1,6}\)$/;
const BEHIND_ERROR = / (?:H=\S{1,255} \[|[QDR]T=\d)/g;

/** `defer (110): Connection timed out H=… DT=5s: words`: the system's error has fields behind it. -1 where it has none. */
function systemErrorEnd(text: string, colon: number): number {
  if (!SYSTEM_ERROR.test(text.slice(Math.max(0, colon - 20), colon))) return -1;
  BEHIND_ERROR.lastIndex = colon + 1;
  const at = BEHIND_ERROR.exec(text)?.index ?? -1;
  return at - colon > 80 ? -1 : at;
}

function readField(text: string, at: number, fields: Fields): [Fields, number] | null {
  const skipped = matchAt(DEFER, text, at) ?? matchAt(FLAG, text, at);
  if (skipped) return [fields, at + skipped[0].length];
  const field = matchAt(FIELD, text, at);
  if (!field) return null;
  const start = at + field[0].length;
  if (field[1] === 'H') {
    const host = readHost(text, start);
    return host ? [{ ...fields, nextHop: host.nextHop }, host.end] : null;
  }
  const end = valueEnd(text, start);
  const value = text.slice(start, end);
  return [setField(fields, field[1] as string, value), end];
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function setField(fields: Fields, name: string, value: string): Fields {
  if (name === 'F') return { ...fields, sender: value.replace(/^<|>$/g, '') };
  if (name === 'QT') return { ...fields, delay: readDuration(value) };
  if (name === 'C' || name === 'ID') return name === 'C' ? { ...fields, words: value.slice(1, -1) } : fields;
  return fields;
}

/** A value in quotes ends where another field or nothing follows: the words of a server may hold quotes. */
const QUOTE_END = /"(?= [A-Z][A-Za-z0-9]{0,4}=| (?:L|K|PRDR|TFO)\*?(?: |$)|:? *$)/g;

function valueEnd(text: string, start: number): number {
  if (text[start] === '"') {
    QUOTE_END.lastIndex = start + 1;
    return (QUOTE_END.exec(text)?.index ?? text.length - 1) + 1;
  }
  const space = text.indexOf(' ', start);
  const end = space < 0 ? text.length : space;
  return text[end - 1] === ':' ? end - 1 : end;
}

const HOST =
  /(\S{0,255}?)(?: \(\S{1,255}\))? ?\[([0-9A-Fa-f:.]{2,64})\](?::(\d{1,5}))?(?: \[[0-9A-Fa-f:.]{2,64}\])?/y;

/** Reads `name [address]:port` at `from`; `null` where no address follows. */
export function readHost(text: string, from: number): { nextHop: NextHop | null; end: number } | null {
  const found = matchAt(HOST, text, from);
  if (!found) return null;
  return {
    nextHop: {
      host: found[1] || null,
      address: found[2] as string,
      port: found[3] ? Number(found[3]) : null,
    },
    end: from + found[0].length,
  };
}

/** cPanel and others log times behind the words, too. */
function stripTimes(words: string): string {
  return words.replace(/(?: (?:QT|DT|RT|D)=[\d.smhdw]{1,20}){1,4}$/, '');
}

const UNITS: Readonly<Record<string, number>> = { w: 604_800, d: 86_400, h: 3_600, m: 60, s: 1 };

/** `1d2h3m4s` or `0.125s` in seconds. */
function readDuration(value: string): number | null {
  if (!/^(?:\d{1,6}(?:\.\d{1,6})?[wdhms]){1,5}$/.test(value)) return null;
  let seconds = 0;
  for (const [, count, unit] of value.matchAll(/([\d.]{1,13})([wdhms])/g))
    seconds += Number(count) * (UNITS[unit as string] as number);
  return seconds;
}
