import type { SentRequest } from '../bridge/sent-request';
import { dom } from '../page/dom';
import { type Shape, shapeOf } from '../rows/identifier-shape';
import { isTokenName, type Token } from './fresh-tokens';
import { isRead } from './reads-only';
import { leavesOf, withLeaf } from './request-leaves';
import type { PlaceInRequest } from './request-place';

/** How a log is asked for: a request, and the place in it that names the message. */
export interface Pattern {
  readonly request: SentRequest;
  readonly place: PlaceInRequest;
  readonly shape: Shape;
  /** Where a row says the identifier that stands at the place. */
  readonly sources: readonly string[];
  readonly tokens: readonly Token[];
  /** How the row is built that it was learned from. */
  readonly build: string;
}

/** What was learned, without anything that is a person's: identifiers are stand-ins, tokens are left out. */
export interface Remembered {
  readonly pattern: Pattern | null;
  readonly links: readonly string[];
}

// What any page sends; all others but tokens may say who somebody is.
const PLAIN_HEADERS = /^(?:accept|content-type|x-requested-with|hx-[a-z-]{1,30}|x-inertia(?:-version)?)$/i;
const PERSONAL = /@|%40|^.{65}/;
const MAX_LINKS = 8;
const MAX_CHILDREN = 20;

/** Null where a request is more than a shape: what else it says would be remembered with it. */
export function rememberedPattern(pattern: Pattern): Pattern | null {
  const { request, place, shape, tokens } = pattern;
  const names = Object.keys(request.headers);
  if (names.some((name) => !PLAIN_HEADERS.test(name) && !isTokenName(name))) return null;
  const others = leavesOf(request).filter(({ at, key }) => at !== place.at && !isTokenName(key));
  if (others.some(({ text }) => PERSONAL.test(text))) return null;
  const id = place.before + standIn(shape) + place.after;
  let bare = withLeaf({ ...request, at: null, headers: withoutTokens(request.headers) }, place.at, id);
  for (const { at, key } of leavesOf(bare))
    if (isTokenName(key) && at !== place.at) bare = withLeaf(bare, at, '');
  return { ...pattern, request: bare, tokens };
}

/** A link with stand-ins for all that looks like an identifier. */
export function rememberedLink(href: string): string | null {
  const link = {
    url: href.replace(/#.*$/, ''),
    method: 'GET',
    headers: {},
    body: null,
    encoding: null,
    at: null,
  } as const;
  let bare: SentRequest = link;
  for (const { at, text } of leavesOf(link)) {
    const [, name = '', ending = ''] = /^([^.]{0,128})(\.[a-z]{1,5})?$/.exec(text) ?? [];
    const shape = shapeOf(name);
    if (shape) bare = withLeaf(bare, at, standIn(shape) + ending);
    else if (PERSONAL.test(text)) return null;
  }
  return bare.url;
}

/** Reads what was remembered, for pages of one origin. What is no such thing is nothing. */
export function readRemembered(kept: unknown, origin: string): Remembered {
  const { pattern, links } = (kept ?? {}) as Partial<Remembered>;
  const own = (url: unknown) => typeof url === 'string' && url.startsWith(`${origin}/`);
  return {
    pattern: isPattern(pattern) && own(pattern.request.url) && isRead(pattern.request) ? pattern : null,
    links: Array.isArray(links) ? links.filter(own).slice(0, MAX_LINKS) : [],
  };
}

function isPattern(kept: unknown): kept is Pattern {
  const { request, place, shape, sources, tokens, build } = (kept ?? {}) as Partial<Pattern>;
  const isRequest =
    request?.method === 'GET' || (request?.method === 'POST' && typeof request.body === 'string');
  return (
    isRequest &&
    typeof place?.at === 'string' &&
    shape !== undefined &&
    typeof build === 'string' &&
    Array.isArray(sources) &&
    Array.isArray(tokens)
  );
}

function withoutTokens(headers: SentRequest['headers']): SentRequest['headers'] {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !isTokenName(name)));
}

/** Another identifier of the same shape. */
function standIn({ kind, length }: Shape): string {
  if (kind === 'uuid') return '00000000-0000-4000-8000-000000000000';
  return (kind === 'digits' ? '1' : 'a1').repeat(length).slice(0, length);
}

/** How a row is built: on another page of the portal, rows that are built in another way may be of other things. */
export function buildOf(row: Element): string {
  const children = [...dom.children(row)].slice(0, MAX_CHILDREN);
  return [row, ...children]
    .map(({ localName }) => localName)
    .filter((name) => !name.startsWith('yellowline-'))
    .join(' ');
}
