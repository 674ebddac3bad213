/** A request of the page's own that brought a log: all that is needed to ask the same about another message. */
export interface SentRequest {
  /** Absolute, of the page's origin. */
  readonly url: string;
  readonly method: 'GET' | 'POST';
  readonly headers: Readonly<Record<string, string>>;
  /** JSON, or the fields of a form as `a=1&b=2`; null for GET. */
  readonly body: string | null;
  /** How the body is sent; null for GET. */
  readonly encoding: 'json' | 'urlencoded' | 'multipart' | null;
  /** When the page sent it, in milliseconds since 1970; null where that is not known. */
  readonly at: number | null;
}

/** The same as it comes over the bridge: not yet looked at. */
export interface WrittenRequest {
  readonly text: string;
  /** Of the document that it came from. */
  readonly origin: string;
}

const MAX_URL = 4_000;
const MAX_BODY = 20_000;
const MAX_HEADERS = 20;

/** Gives the request of a plain link. */
export function requestOfLink(url: string): SentRequest {
  return { url, method: 'GET', headers: {}, body: null, encoding: null, at: null };
}

/**
 * Reads what the interceptor wrote down of a request. The page can forge it, so nothing but a GET, or a POST of JSON or of a form, to the
 * page's own origin comes through; null for all else.
 */
export function readSentRequest({ text: written, origin }: WrittenRequest): SentRequest | null {
  if (written.length > 2 * MAX_BODY) return null;
  try {
    const sent = JSON.parse(written) as Record<string, unknown>;
    const { url, body } = sent;
    if (typeof url !== 'string' || url.length > MAX_URL || !isOwnAddress(url, origin)) return null;
    const headers = readHeaders(sent.headers);
    if (!headers) return null;
    const at = typeof sent.at === 'number' ? sent.at : null;
    const method = String(sent.method).toUpperCase();
    if (method === 'GET') return { ...requestOfLink(url), headers, at };
    if (method !== 'POST' || typeof body !== 'string' || !body || body.length > MAX_BODY) return null;
    const encoding = encodingOf(body, headers, sent.form);
    return encoding && { url, method, headers, body, encoding, at };
  } catch {
    return null;
  }
}

/** Of a page without an origin (a sandboxed frame), nothing is. */
function isOwnAddress(written: string, origin: string): boolean {
  const { protocol, username, password, origin: own } = new URL(written);
  const isWeb = protocol === 'https:' || protocol === 'http:';
  return isWeb && origin !== 'null' && own === origin && username === '' && password === '';
}

function readHeaders(value: unknown): Record<string, string> | null {
  const entries = Object.entries(value ?? {});
  const isPlain = entries.every(([name, text]) => /^[\w-]{1,60}$/.test(name) && typeof text === 'string');
  return isPlain && entries.length <= MAX_HEADERS
    ? (Object.fromEntries(entries) as Record<string, string>)
    : null;
}

/** `form` says what kind of object the page gave as the body, where it was no text. */
function encodingOf(
  body: string,
  headers: Readonly<Record<string, string>>,
  form: unknown,
): SentRequest['encoding'] {
  if (form === 'multipart' || form === 'urlencoded') return form;
  const type = Object.entries(headers).find(([name]) => name.toLowerCase() === 'content-type')?.[1] ?? '';
  if (/x-www-form-urlencoded/i.test(type)) return 'urlencoded';
  return isJsonObject(body) ? 'json' : null;
}

/** Throws where it is no JSON. */
function isJsonObject(body: string): boolean {
  const value: unknown = JSON.parse(body);
  return typeof value === 'object' && value !== null;
}
