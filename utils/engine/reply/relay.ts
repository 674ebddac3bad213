import {
  COLON,
  DOT,
  HYPHEN,
  isAlphanumeric,
  LEFT_BRACKET,
  RIGHT_BRACKET,
  SLASH,
  UNDERSCORE,
} from '../text/characters';
import { endOfDigits } from '../text/place-in-text';
import type { NextHop } from '../types';

/** `HOST[ADDRESS]:PORT`, `HOST[ADDRESS]`, or a name alone; a host may be named by its address, as `::1[::1]`. Unix sockets (`[private/dovecot-lmtp]`) have no address. */
const PLACE = /([A-Za-z0-9._:-]{1,255})\[([^\]\s]{1,128})\](?::(\d{1,5}))?/;
/** Where a response names the server although `relay=none`: nobody was reached. Postfix 3.7 `smtp_connect.c`, `smtp_trouble.c`. */
const NAMED =
  /(?:connect to|connection with|conversation with|host|server) ([A-Za-z0-9._:-]{1,255}\[[^\]\s]{1,128}\](?::\d{1,5})?)/;
const NAMED_WITHOUT_ADDRESS =
  /(?:exceeds size limit \d{1,20} of server|not offered by host|but host) ([A-Za-z0-9._-]{1,255})/;
const LOCAL = new Set(['none', 'local', 'virtual', 'maildrop', 'pipe', 'discard', 'error', 'retry']);
const LONGEST = 512;

/** Reads the value of `relay=` that stands from `start` to `end`, and where it is `none`, what the response names. `null` where neither names a server. */
export function readRelay(text: string, start: number, end: number, response: string): NextHop | null {
  const plain = readPlainPlace(text, start, Math.min(end, start + LONGEST));
  if (plain) return plain;
  const relay = text.slice(start, Math.min(end, start + LONGEST));
  return relay && !LOCAL.has(relay) ? readPlace(relay) : readNamed(response);
}

/** The server that a response names; `null` where it names none. */
export function readNamed(response: string): NextHop | null {
  const words = response.slice(0, LONGEST);
  const named = NAMED.exec(words) ?? NAMED_WITHOUT_ADDRESS.exec(words);
  return named ? readPlace(named[1] as string) : null;
}

function readPlace(place: string): NextHop {
  const found = PLACE.exec(place);
  if (!found) return { host: place.slice(0, 255), address: null, port: null };
  const [, host = '', address = '', port] = found;
  return { host, address: address.includes('/') ? null : address, port: port ? Number(port) : null };
}

/** What nearly every line of a log has, `HOST[ADDRESS]:PORT` and nothing else, is read without a search; `null` for anything else. */
function readPlainPlace(text: string, start: number, end: number): NextHop | null {
  let open = start;
  while (open < end && isOfName(text.charCodeAt(open))) open += 1;
  if (open === start || open > start + 255 || text.charCodeAt(open) !== LEFT_BRACKET) return null;
  let close = open + 1;
  let isSocket = false;
  for (; close < end && text.charCodeAt(close) !== RIGHT_BRACKET; close += 1) {
    const c = text.charCodeAt(close);
    if (c === SLASH) isSocket = true;
  }
  if (close >= end || close === open + 1 || close > open + 129) return null;
  const port = readPort(text, close + 1, end);
  if (Number.isNaN(port)) return null;
  const address = isSocket ? null : text.slice(open + 1, close);
  return { host: text.slice(start, open), address, port };
}

/** The number behind a colon; `null` where nothing stands there, NaN where something else does. */
function readPort(text: string, from: number, end: number): number | null {
  if (from === end) return null;
  if (text.charCodeAt(from) !== COLON || end - from < 2 || end - from > 6) return Number.NaN;
  return endOfDigits(text, from + 1, end) === end ? Number(text.slice(from + 1, end)) : Number.NaN;
}

function isOfName(c: number): boolean {
  return isAlphanumeric(c) || c === HYPHEN || c === DOT || c === UNDERSCORE || c === COLON;
}
