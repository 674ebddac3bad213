import type { SentRequest } from '../bridge/sent-request';

/** One value of a request: a segment of its path, a parameter, a field of its form, or a text or number in its JSON. */
export interface Leaf {
  /** Names the place; the same in each request of one shape. */
  readonly at: string;
  /** What the value is called; empty for a segment. */
  readonly key: string;
  readonly text: string;
}

// A number of more digits loses some of them in JSON.
const LONG_NUMBER = /[:[,]\s{0,9}-?\d{16}/;
const MAX_LEAVES = 500;

/** All values of a request, each with its place. */
export function leavesOf({ url, body, encoding }: SentRequest): Leaf[] {
  const { pathname, search } = new URL(url);
  const leaves = pathname.split('/').map((raw, i) => ({ at: `path ${i}`, key: '', text: decode(raw) }));
  leaves.push(...leavesOfPairs('param', search.slice(1)));
  if (encoding === 'json') leaves.push(...leavesOfJson(body ?? ''));
  else if (body) leaves.push(...leavesOfPairs('field', body));
  return leaves.slice(0, MAX_LEAVES);
}

/** The same request with another value at one place; every other byte of an address or a form stays as it was. */
export function withLeaf(request: SentRequest, at: string, text: string): SentRequest {
  const url = new URL(request.url);
  const [kind, ...rest] = at.split(' ');
  if (kind === 'path') {
    const path = url.pathname.split('/').with(Number(rest[0]), encodeURIComponent(text)).join('/');
    return { ...request, url: url.origin + path + url.search };
  }
  if (kind === 'param') {
    const search = replacePair(url.search.slice(1), Number(rest[0]), text);
    return { ...request, url: `${url.origin}${url.pathname}?${search}` };
  }
  const body = request.body ?? '';
  if (kind === 'field') return { ...request, body: replacePair(body, Number(rest[0]), text) };
  return { ...request, body: replaceInJson(body, JSON.parse(rest.join(' ')), text) };
}

function leavesOfPairs(kind: string, pairs: string): Leaf[] {
  if (!pairs) return [];
  return pairs.split('&').map((pair, i) => {
    const [key = '', ...text] = pair.split('=');
    return { at: `${kind} ${i} ${key}`, key: decode(key), text: decode(text.join('=')) };
  });
}

function replacePair(pairs: string, index: number, text: string): string {
  const all = pairs.split('&');
  const [key = ''] = all[index]?.split('=') ?? [];
  return all.with(index, `${key}=${encodeURIComponent(text)}`).join('&');
}

function leavesOfJson(body: string): Leaf[] {
  if (LONG_NUMBER.test(body)) return [];
  const leaves: Leaf[] = [];
  gather(JSON.parse(body), [], '', leaves);
  return leaves;
}

/** An entry of a list is called what the list is called. */
function gather(value: unknown, path: readonly string[], key: string, leaves: Leaf[]): void {
  if (path.length > 12 || leaves.length > MAX_LEAVES) return;
  if (typeof value === 'string' || typeof value === 'number')
    leaves.push({ at: `json ${JSON.stringify(path)}`, key, text: String(value) });
  else if (typeof value === 'object' && value !== null)
    for (const [name, inner] of Object.entries(value))
      gather(inner, [...path, name], Array.isArray(value) ? key : name, leaves);
}

function replaceInJson(body: string, path: readonly string[], text: string): string {
  const root: unknown = JSON.parse(body);
  let holder = root as Record<string, unknown>;
  for (const name of path.slice(0, -1)) holder = holder[name] as Record<string, unknown>;
  const last = path.at(-1) ?? '';
  const isNumber = typeof holder[last] === 'number' && /^(?:0|[1-9]\d{0,14})$/.test(text);
  holder[last] = isNumber ? Number(text) : text;
  return JSON.stringify(root);
}

function decode(raw: string): string {
  try {
    return decodeURIComponent(raw.replaceAll('+', ' '));
  } catch {
    return raw;
  }
}
