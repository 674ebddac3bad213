import { MAX_BODY } from '../bridge/bridge-names';
import { NO_TEXT } from '../page/no-text';
import { joinWrappedText, mayBeWrapped } from './join-wraps';
import { recordOf } from './labelled-records';
import { type FieldName, fieldOf } from './labels';
import { hiddenAddress, unescaped } from './odd-text';

/**
 * Gives the log text of a response body, whether it came as text, as HTML or as JSON that holds either, however deep.
 * Empty where it holds no record. Nothing is ever parsed into a document, so nothing in it can run or load.
 */
export function logTextOf(body: string): string {
  if (!(body.includes('=') || body.includes('tatus'))) return '';
  const text = asOnPage(textOfBody(body));
  return text.includes('status=') ? text : '';
}

/** Gives all text of a response body, whatever it says. */
export function textOfBody(body: string): string {
  if (body.length > MAX_BODY) return '';
  const parts: string[] = [];
  gather(body, parts, 0);
  return parts.join('\n');
}

/** Undoes what the page's markup has done to the lines, as it is undone for what the page shows. */
function asOnPage(text: string): string {
  const readable = text.replace(NO_TEXT, '');
  const plain = readable.includes('=&') ? readable.split('\n').map(unescaped).join('\n') : readable;
  return mayBeWrapped(plain) ? joinWrappedText(plain) : plain;
}

const MAX_DEPTH = 12;
const MAX_PARTS = 50_000;
const MARKUP = /<\/?(?:br|div|p|pre|td|tr|li|span|mark|table|b|code|html|body|wbr)\b[^<>]{0,2000}>/i;
const LINE_END = /^\/?(?:br|div|p|pre|tr|li|table|h[1-6]|section|article|ul|ol)\b/i;
const CELL_END = /^\/(?:td|th)\b/i;
const HIDDEN_ADDRESS =
  /<(?:a|span)\b[^<>]{0,200}?(?:data-cfemail="|\/cdn-cgi\/l\/email-protection#)([0-9a-f]{8,660})"[^<>]{0,200}>[^<>]{0,80}<\/(?:a|span)>/gi;
const ENTITIES: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

function gather(value: unknown, parts: string[], depth: number): void {
  if (depth > MAX_DEPTH || parts.length > MAX_PARTS) return;
  if (typeof value === 'string') gatherText(value, parts, depth);
  else if (typeof value === 'object' && value !== null) gatherObject(value, parts, depth);
}

/** A list of lines stays whole: lines without a status say who sent the message. An object of columns becomes one line. */
function gatherObject(value: object, parts: string[], depth: number): void {
  const inner = Object.values(value);
  const plain = inner.filter((item): item is string | number => typeof item !== 'object' && item !== null);
  const lines = Array.isArray(value) || plain.some((item) => mayHoldMany(String(item)));
  if (!lines && plain.length === inner.length) {
    const record = recordOf(fieldsOf(value));
    if (record !== null) parts.push(record);
    else parts.push(plain.map((item) => plainText(String(item)).trim()).join(' '));
    return;
  }
  for (const item of inner) gather(item, parts, depth + 1);
}

/** A delivery record that is an object of its parts. */
function fieldsOf(value: object): Partial<Record<FieldName, string>> {
  const fields: Partial<Record<FieldName, string>> = {};
  for (const [key, item] of Object.entries(value)) {
    const field = fieldOf(key.replace(/([a-z])([A-Z])/g, '$1 $2'));
    if (field && fields[field] === undefined) fields[field] = plainText(String(item)).trim();
  }
  return fields;
}

function mayHoldMany(text: string): boolean {
  return text.includes('\n') || /^\s{0,9}[[{]/.test(text) || MARKUP.test(text);
}

function gatherText(text: string, parts: string[], depth: number): void {
  const first = text.trimStart()[0];
  if (first === '{' || first === '[' || first === '"') {
    const parsed = parseJson(text);
    if (parsed !== undefined) {
      gather(parsed, parts, depth + 1);
      return;
    }
  }
  parts.push(plainText(text));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function plainText(text: string): string {
  return MARKUP.test(text) ? decodeEntities(withoutTags(text)) : text;
}

/** Takes tags out in one pass. `to=<a@b>` in badly escaped markup looks like a tag and is none: a tag begins with a letter and no `@`. */
function withoutTags(html: string): string {
  const isPre = /<(?:pre|textarea)\b/i.test(html);
  const source = isPre
    ? html
    : html
        .split('\n')
        .map((line) => line.trim())
        .join(' ');
  return withoutComments(
    source.replace(HIDDEN_ADDRESS, (whole, hex: string) => hiddenAddress(hex) ?? whole),
  ).replace(/<(\/?[A-Za-z][^<>@]{0,4000})>/g, (_tag, name: string) => {
    if (LINE_END.test(name)) return '\n';
    return CELL_END.test(name) ? ' ' : '';
  });
}

/** One without an end is no comment: a browser would take all that follows for it, and a log would be lost by four characters. */
function withoutComments(html: string): string {
  const kept: string[] = [];
  let at = 0;
  for (let start = html.indexOf('<!--'); start >= 0; start = html.indexOf('<!--', at)) {
    const end = html.indexOf('-->', start + 4);
    if (end < 0) break;
    kept.push(html.slice(at, start));
    at = end + 3;
  }
  return kept.join('') + html.slice(at);
}

function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,6}));/gi, (whole, decimal, hex, name) => {
    if (name) return ENTITIES[String(name).toLowerCase()] ?? whole;
    const point = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
}
