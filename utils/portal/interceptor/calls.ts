import type { Pristine } from './pristine';
import type { Proxies } from './proxies';

/** What a page asked for, as far as it can be seen without touching anything of the page's that could notice. */
export interface Sent {
  readonly url: string;
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly body: string | null;
  /** What kind of form the body was, where it was no text. */
  readonly form: 'urlencoded' | 'multipart' | null;
  /** When, in milliseconds since 1970. */
  readonly at: number;
}

/** Tells which request brought a response: null where that is not certain. */
export interface Calls {
  ofResponse(url: string): Sent | null;
  ofRequest(request: object): Sent | null;
}

const MAX_OPEN = 64;

/**
 * Notes what the page asks for by `fetch` and `XMLHttpRequest`: the arguments are looked at before the native function gets them,
 * its promise and its events are not touched. Getters of the page's own options are never run; what has any is not noted.
 */
export function watchCalls(pristine: Pristine, proxies: Proxies): Calls {
  const { world, call } = pristine;
  const { get, set, delete: remove, clear } = world.Map.prototype;
  const size = pristine.reader(world.Map.prototype, 'size');
  const open = new world.Map<string, Sent | null>();
  const read = fetchReader(pristine);

  proxies.replace(world, 'fetch', (_self, args) => {
    const sent = read(args[0], args[1]);
    if ((size(open) as number) >= MAX_OPEN) call(clear, open, []);
    const before = call(get, open, [sent.url]) as Sent | null | undefined;
    // Two at once to one address, with different bodies: nobody can tell which answer is whose.
    const isClear = before === undefined || (before !== null && before.body === sent.body);
    call(set, open, [sent.url, isClear ? sent : null]);
  });
  const requests = watchDrafts(pristine, proxies);
  return {
    ofResponse: (url) => {
      const sent = call(get, open, [url]) as Sent | null | undefined;
      call(remove, open, [url]);
      return sent ?? null;
    },
    ofRequest: requests,
  };
}

/** Gives what reads the arguments of `fetch`. It throws where they are not plain. */
function fetchReader(pristine: Pristine): (input: unknown, init: unknown) => Sent {
  const { world, reader } = pristine;
  const hrefOf = reader(world.URL.prototype, 'href');
  const resolve = resolver(pristine);
  const own = ownReader(pristine);
  const readHeaders = headersReader(pristine, own);
  const readBody = bodyReader(pristine);
  const readRequest = requestReader(pristine, readHeaders);
  const now = world.Date.now;
  return (input, init) => {
    const isNone = init === undefined || init === null;
    if (isNone && isOf(pristine, world.Request, input)) return readRequest(input);
    const url = resolve(typeof input === 'string' ? input : (hrefOf(input) as string));
    const at = now();
    if (isNone) return { url, method: 'GET', headers: {}, body: null, form: null, at };
    const method = own(init, 'method') ?? 'GET';
    if (typeof method !== 'string') throw 0;
    return { url, method, headers: readHeaders(own(init, 'headers')), at, ...readBody(own(init, 'body')) };
  };
}

/** Of a `Request`, whose body can be read once only: that of a GET. */
function requestReader({ world, reader }: Pristine, readHeaders: (value: unknown) => Record<string, string>) {
  const { prototype } = world.Request;
  const url = reader(prototype, 'url');
  const method = reader(prototype, 'method');
  const headers = reader(prototype, 'headers');
  const now = world.Date.now;
  return (request: unknown): Sent => {
    if (method(request) !== 'GET') throw 0;
    const at = now();
    return {
      url: url(request) as string,
      method: 'GET',
      headers: readHeaders(headers(request)),
      body: null,
      form: null,
      at,
    };
  };
}

function isOf({ world, call }: Pristine, kind: { prototype: object }, value: unknown): boolean {
  return call(world.Object.prototype.isPrototypeOf, kind.prototype, [value]) as boolean;
}

/** Gives what reads a body: a text, or the fields of a form. It throws for anything else. */
function bodyReader(pristine: Pristine): (body: unknown) => Pick<Sent, 'body' | 'form'> {
  const { world, call } = pristine;
  const { URLSearchParams: Fields, FormData: Form } = world;
  const { append, toString: write } = Fields.prototype;
  const each = Form.prototype.forEach;
  return (body) => {
    if (body === undefined || body === null) return { body: null, form: null };
    if (typeof body === 'string') return { body, form: null };
    if (isOf(pristine, Fields, body)) return { body: call(write, body, []) as string, form: 'urlencoded' };
    const fields = new Fields();
    const take = (text: unknown, name: unknown) => {
      if (typeof text !== 'string') throw 0;
      call(append, fields, [name, text]);
    };
    call(each, body, [take]);
    return { body: call(write, fields, []) as string, form: 'multipart' };
  };
}

function resolver({ world, call, reader }: Pristine): (url: string) => string {
  const Address = world.URL;
  const hrefOf = reader(Address.prototype, 'href');
  const baseOf = reader(world.Node.prototype, 'baseURI');
  const { includes, replace } = world.String.prototype;
  return (url) => {
    const href = hrefOf(new Address(url, baseOf(world.document) as string)) as string;
    return call(includes, href, ['#']) ? (call(replace, href, [/#.*$/, '']) as string) : href;
  };
}

/** Reads an own value of a plain object, without running anything. */
function ownReader({ world, describe }: Pristine): (object: unknown, key: string) => unknown {
  const prototypeOf = world.Reflect.getPrototypeOf;
  const plain = world.Object.prototype;
  return (object, key) => {
    const prototype = prototypeOf(object as object);
    if (prototype !== plain && prototype !== null) throw 0;
    const found = describe(object as object, key);
    if (found && !('value' in found)) throw 0;
    return found?.value;
  };
}

function headersReader({ world, call }: Pristine, own: (object: unknown, key: string) => unknown) {
  const keysOf = world.Reflect.ownKeys;
  const { Headers: Fields } = world;
  const each = Fields.prototype.forEach;
  const isHeaders = world.Object.prototype.isPrototypeOf;
  return (value: unknown): Record<string, string> => {
    const headers: Record<string, string> = {};
    if (value === undefined) return headers;
    const take = (text: unknown, name: unknown) => {
      if (typeof text !== 'string' || typeof name !== 'string') throw 0;
      headers[name] = text;
    };
    if (call(isHeaders, Fields.prototype, [value])) call(each, value, [take]);
    else
      for (let i = 0, keys = keysOf(value as object); i < keys.length; i += 1)
        take(own(value, keys[i] as string), keys[i]);
    return headers;
  };
}

/** An `XMLHttpRequest` says in three calls what it asks for. */
function watchDrafts(pristine: Pristine, proxies: Proxies): (request: object) => Sent | null {
  const { world, call } = pristine;
  const proto = world.XMLHttpRequest.prototype;
  const { get, set } = world.WeakMap.prototype;
  const drafts = new world.WeakMap<object, Sent>();
  const resolve = resolver(pristine);
  const readBody = bodyReader(pristine);
  const now = world.Date.now;
  const draftOf = (self: object) => call(get, drafts, [self]) as Sent | undefined;
  const keep = (self: object, draft: Sent) => void call(set, drafts, [self, draft]);

  proxies.replace(proto, 'open', (self, args) => {
    const method = args[0];
    const url = args[1];
    if (typeof method !== 'string' || typeof url !== 'string') throw 0;
    keep(self, { url: resolve(url), method, headers: {}, body: null, form: null, at: now() });
  });
  proxies.replace(proto, 'setRequestHeader', (self, args) => {
    const draft = draftOf(self);
    if (draft && typeof args[0] === 'string' && typeof args[1] === 'string') draft.headers[args[0]] = args[1];
  });
  proxies.replace(proto, 'send', (self, args) => {
    const draft = draftOf(self);
    if (draft) keep(self, { ...draft, at: now(), ...readBody(args[0]) });
  });
  return (request) => draftOf(request) ?? null;
}
