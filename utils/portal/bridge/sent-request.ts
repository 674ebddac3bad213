/** A request of the page's own that brought a log: all that is needed to ask the same about another message. */
export interface SentRequest {
  /** Absolute, of the page's origin. */
  readonly url: string;
  readonly method: 'GET' | 'POST';
  readonly headers: Readonly<Record<string, string>>;
  /** JSON; null for GET. */
  readonly body: string | null;
}

const MAX_URL = 4_000;
const MAX_BODY = 20_000;
const MAX_HEADERS = 20;

/** Gives the request of a plain link. */
export function requestOfLink(url: string): SentRequest {
  return { url, method: 'GET', headers: {}, body: null };
}

/**
 * Reads what the interceptor wrote down of a request. The page can forge it, so nothing but a GET or a JSON POST to the page's own
 * origin comes through; null for all else.
 */
export function readSentRequest(written: string, origin: string): SentRequest | null {
  if (written.length > 2 * MAX_BODY) return null;
  try {
    const { url, method, headers, body } = JSON.parse(written) as Record<string, unknown>;
    if (typeof url !== 'string' || url.length > MAX_URL || new URL(url).origin !== origin) return null;
    const kept = readHeaders(headers);
    if (!kept) return null;
    if (method === 'GET') return { url, method, headers: kept, body: null };
    const isJson = method === 'POST' && typeof body === 'string' && body.length <= MAX_BODY;
    return isJson && isJsonObject(body) ? { url, method, headers: kept, body } : null;
  } catch {
    return null;
  }
}

function readHeaders(value: unknown): Record<string, string> | null {
  const entries = Object.entries(value ?? {});
  const isPlain = entries.every(([name, text]) => /^[\w-]{1,60}$/.test(name) && typeof text === 'string');
  return isPlain && entries.length <= MAX_HEADERS
    ? (Object.fromEntries(entries) as Record<string, string>)
    : null;
}

/** Throws where it is no JSON. */
function isJsonObject(body: string): boolean {
  const value: unknown = JSON.parse(body);
  return typeof value === 'object' && value !== null;
}
