import type { SentRequest } from '../bridge/sent-request';
import { dom } from '../page/dom';
import { leavesOf, withLeaf } from './request-leaves';

/** A token of a request that stands somewhere in the page too, where the page keeps the one that holds now. */
export interface Token {
  /** A header's name, or where in the request the field is. */
  readonly header: string | null;
  readonly at: string | null;
  readonly source: Source;
}

interface Source {
  readonly kind: 'meta' | 'input' | 'cookie';
  readonly name: string;
}

const TOKEN_NAME = /token|csrf|xsrf|nonce|authenticity/i;
// Shorter values stand in a page for many other reasons.
const SHORTEST = 8;
const MAX_LOOKED_AT = 200;

/** Finds the tokens of a request that the page keeps in a `meta` element, a hidden field or a cookie. */
export function findTokens(request: SentRequest, doc: Document): Token[] {
  const tokens: Token[] = [];
  const take = (text: string, header: string | null, at: string | null) => {
    const source = text.length >= SHORTEST ? sourceOf(text, doc) : null;
    if (source) tokens.push({ header, at, source });
  };
  for (const [name, text] of Object.entries(request.headers)) if (isTokenName(name)) take(text, name, null);
  for (const { at, key, text } of leavesOf(request)) if (isTokenName(key)) take(text, null, at);
  return tokens;
}

/** The request with the tokens that the page has now. */
export function withFreshTokens(request: SentRequest, tokens: readonly Token[], doc: Document): SentRequest {
  let fresh = request;
  for (const { header, at, source } of tokens) {
    const text = textOf(source, doc);
    if (!text) continue;
    if (header) fresh = { ...fresh, headers: { ...fresh.headers, [header]: text } };
    else if (at) fresh = withLeaf(fresh, at, text);
  }
  return fresh;
}

/** Whether a field or header of this name holds a token. */
export function isTokenName(name: string): boolean {
  return TOKEN_NAME.test(name);
}

function sourceOf(text: string, doc: Document): Source | null {
  const [kind, name] = [...fieldsOf(doc)].find(([, , value]) => value === text) ?? [];
  return kind && name ? { kind, name } : null;
}

function textOf(source: Source, doc: Document): string | null {
  const found = [...fieldsOf(doc)].find(([kind, name]) => kind === source.kind && name === source.name);
  return found?.[2] ?? null;
}

function* fieldsOf(doc: Document): Iterable<[Source['kind'], string, string]> {
  for (const meta of [...doc.querySelectorAll('meta[name][content]')].slice(0, MAX_LOOKED_AT))
    yield ['meta', dom.getAttribute(meta, 'name') ?? '', dom.getAttribute(meta, 'content') ?? ''];
  for (const input of [...doc.querySelectorAll('input[type="hidden"][name]')].slice(0, MAX_LOOKED_AT))
    yield ['input', dom.getAttribute(input, 'name') ?? '', dom.getAttribute(input, 'value') ?? ''];
  for (const pair of cookiesOf(doc).split('; ')) {
    const [name = '', ...value] = pair.split('=');
    yield ['cookie', name, decode(value.join('='))];
  }
}

/** A sandboxed frame has none, and says so with an error. */
function cookiesOf(doc: Document): string {
  try {
    return doc.cookie;
  } catch {
    return '';
  }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
