import type { NextHop } from './types';

/** `HOST[ADDRESS]:PORT`, `HOST[ADDRESS]`, or a name alone. Unix sockets (`[private/dovecot-lmtp]`) have no address. */
const PLACE = /([A-Za-z0-9._-]{1,255})\[([^\]\s]{1,128})\](?::(\d{1,5}))?/;
/** Where a response names the server although `relay=none`: nobody was reached. Postfix 3.7 `smtp_connect.c`, `smtp_trouble.c`. */
const NAMED =
  /(?:connect to|connection with|conversation with|host|server) ([A-Za-z0-9._-]{1,255}\[[^\]\s]{1,128}\](?::\d{1,5})?)/;
const NAMED_WITHOUT_ADDRESS =
  /(?:exceeds size limit \d{1,20} of server|not offered by host|but host) ([A-Za-z0-9._-]{1,255})/;
const LOCAL = new Set(['none', 'local', 'virtual', 'maildrop', 'pipe', 'discard', 'error', 'retry']);

/** Reads `relay=`, and where it is `none`, the server that the response names. `null` where neither names one. */
export function readRelay(relay: string | null, response: string): NextHop | null {
  if (relay && !LOCAL.has(relay)) return readPlace(relay.slice(0, 512));
  const named = NAMED.exec(response.slice(0, 512)) ?? NAMED_WITHOUT_ADDRESS.exec(response.slice(0, 512));
  return named ? readPlace(named[1] as string) : null;
}

function readPlace(place: string): NextHop {
  const open = place.indexOf('[');
  const close = place.indexOf(']', open);
  // What nearly every line of a log has is read without a search.
  if (open > 0 && open < 256 && close > open + 1 && close < open + 130 && isName(place, open)) {
    const rest = place.slice(close + 1);
    if (rest === '') return hop(place.slice(0, open), place.slice(open + 1, close), null);
    if (PORT.test(rest)) return hop(place.slice(0, open), place.slice(open + 1, close), rest.slice(1));
  }
  const found = PLACE.exec(place);
  if (!found) return { host: place.slice(0, 255), address: null, port: null };
  return hop(found[1] as string, found[2] as string, found[3] ?? null);
}

const PORT = /^:\d{1,5}$/;

function hop(host: string, address: string, port: string | null): NextHop {
  return { host, address: address.includes('/') ? null : address, port: port ? Number(port) : null };
}

/** Whether a host name stands before `end`, and nothing else. */
function isName(place: string, end: number): boolean {
  for (let i = 0; i < end; i += 1) {
    const c = place.charCodeAt(i);
    const isLetter = (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || (c >= 48 && c <= 57);
    if (!isLetter && c !== 46 && c !== 45 && c !== 95) return false;
  }
  return true;
}
