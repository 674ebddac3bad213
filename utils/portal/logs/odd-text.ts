/**
 * What pages do to a line of a log, undone for our reading; the page's own text stays as it is. Pure: text in, text out.
 */

import { NO_TEXT } from '../page/no-text';

const UNTIDY = /[^\x20-\x7e]/;
const MAX_ESCAPES = 3;

/** Spaces of any kind become one kind, and what is no text goes. */
export function tidy(text: string): string {
  if (!UNTIDY.test(text)) return text.trim();
  return text.replace(NO_TEXT, '').replace(/\s/g, ' ').trim();
}

/** A line as Postfix wrote it: out of JSON, not escaped twice, with brackets around its addresses. */
export function asWritten(line: string): string {
  if (!line.includes('to=') && !line.includes('status=')) return line;
  return withBrackets(unescaped(outOfJson(line)));
}

/** Undoes an escape too many in a line, where an address before its status shows that there is one. */
export function unescaped(line: string): string {
  let plain = line;
  for (let i = 0; i < MAX_ESCAPES && isEscaped(plain); i += 1)
    plain = plain.replace(/&(lt|gt|amp|quot|#0?39|#x27|nbsp|#60|#62|#x3c|#x3e);/gi, (whole, name: string) => {
      return ENTITIES[name.toLowerCase()] ?? whole;
    });
  return plain;
}

function isEscaped(line: string): boolean {
  return line.includes('&') && ESCAPED_ADDRESS.test(line.slice(0, line.indexOf('status=')));
}

const ESCAPED_ADDRESS = /\b(?:to|from)=&(?:amp;){0,3}(?:lt|#60|#x3c);/i;
const ENTITIES: Readonly<Record<string, string>> = {
  lt: '<',
  '#60': '<',
  '#x3c': '<',
  gt: '>',
  '#62': '>',
  '#x3e': '>',
  amp: '&',
  quot: '"',
  '#39': "'",
  '#039': "'",
  '#x27': "'",
  nbsp: ' ',
};

/** A line that stands in JSON: `"…",`, perhaps behind its key. */
function outOfJson(line: string): string {
  if (!line.includes('"')) return line;
  const inner = /^(?:"[\w -]{1,40}"\s?:\s?)?(".*")[\]},\s]{0,9}$/.exec(line)?.[1];
  if (!inner) return line;
  try {
    const text: unknown = JSON.parse(inner);
    return typeof text === 'string' ? text.trim() : line;
  } catch {
    return line;
  }
}

const ADDRESS_KEY = /(^|[\s,])(to|from|orig_to)=(?!<)/;
const BARE_ADDRESS = /(^|[\s,])(to|from|orig_to)=["'[(‹«]?([^\s<>,"'[\]()‹›«»]{0,320})["'\])›»]?(?=[\s,]|$)/g;

/** Only before the status: behind it the words are the next hop's. */
function withBrackets(line: string): string {
  const status = line.indexOf('status=');
  const head = status < 0 ? line : line.slice(0, status);
  if (!ADDRESS_KEY.test(head)) return line;
  return head.replace(BARE_ADDRESS, '$1$2=<$3>') + line.slice(head.length);
}

/** A browser takes `<user@host>` for an element of that name. Null for any other name. */
export function addressOfTag(name: string): string | null {
  return name.includes('@') ? `<${name}>` : null;
}

/**
 * The address that Cloudflare hides in `data-cfemail` and in `/cdn-cgi/l/email-protection#…`: pairs of hexadecimal digits, the first of
 * them the key that the others are combined with (exclusive or). Null where it is none. Source: Cloudflare's own email-decode.min.js, 2026-11.
 */
export function hiddenAddress(hex: string): string | null {
  if (!/^(?:[0-9a-f]{2}){4,330}$/i.test(hex)) return null;
  const bytes = hex.match(/../g)?.map((pair) => Number.parseInt(pair, 16)) ?? [];
  const [key = 0, ...rest] = bytes;
  const text = String.fromCharCode(...rest.map((byte) => byte ^ key));
  try {
    const address = decodeURIComponent(
      text.replace(/[^!-~]/g, (c) => `%${c.charCodeAt(0).toString(16).padStart(2, '0')}`),
    );
    return /^[^\s<>@]+@[^\s<>@?]+$/.test(address) ? address : null;
  } catch {
    return null;
  }
}
