import { filterNotes } from './filters';
import { type Header, headersByName, readHeaders } from './headers';
import { hopsOf, loopOf, type RelaySigns } from './hops';
import { readReceived } from './received';
import type { Trace } from './types';

/** Servers refuse a mail after a hundred hops at most (RFC 5321, 6.3). */
const MOST_HOPS = 200;

/**
 * Reads the way of a delivered mail from its headers. In: a text with a mail’s source or its headers in it, at whatever place, and by what the
 * relay is known. Out: its hops, and what filters wrote; `null` where there are none, or where the mail is itself a notice of another. Never throws.
 */
export function readTrace(text: string, signs: RelaySigns): Trace | null {
  const headers = readHeaders(text);
  const byName = headersByName(headers);
  if (headers.length === 0 || /multipart\/report/i.test(byName.of('content-type'))) return null;
  const received = headers.filter(({ name }) => name === 'received' || name === 'x-received');
  const hops = hopsOf(
    received.slice(0, MOST_HOPS).map(({ value }) => readReceived(value)),
    signs,
  );
  return {
    messageId: /<[^<>\s]{1,900}>/.exec(byName.of('message-id'))?.[0] ?? null,
    subject: byName.of('subject') || null,
    hops,
    left: Math.max(0, received.length - MOST_HOPS),
    notes: filterNotes(headers),
    authentication: authenticationOf(headers),
    loop: loopOf(hops),
  };
}

const RESULT = /(?:^|[\s;])(spf|dkim|dmarc|compauth|arc)=([a-z]{1,20})\b/g;

/** The last server’s own results (RFC 8601): it wrote on top of what others wrote before. */
function authenticationOf(headers: readonly Header[]): string[] {
  const last = headers.find(({ name }) => name === 'authentication-results');
  const found = new Set<string>();
  for (const [, method, result] of (last?.value ?? '').matchAll(RESULT)) found.add(`${method}=${result}`);
  return [...found].slice(0, 8);
}
