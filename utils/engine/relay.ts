import { remember } from './bounded-map';
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

/** A relay hands on to few servers, line after line. */
const readPlace = remember(1_000, (place): NextHop => {
  const found = PLACE.exec(place);
  if (!found) return { host: place.slice(0, 255), address: null, port: null };
  const address = found[2] as string;
  return {
    host: found[1] as string,
    address: address.includes('/') ? null : address,
    port: found[3] ? Number(found[3]) : null,
  };
});
