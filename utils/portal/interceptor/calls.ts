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
  const { world, call, reader } = pristine;
  const hrefOf = reader(world.URL.prototype, 'href');
  const proto = world.Request.prototype;
  const ofRequest = (key: string) => reader(proto, key);
  const [urlOf, methodOf, headersOf] = [ofRequest('url'), ofRequest('method'), ofRequest('headers')];
  const isBefore = world.Object.prototype.isPrototypeOf;
  const resolve = resolver(pristine);
  const own = ownReader(pristine);
  const readHeaders = headersReader(pristine, own);
  const finish = finisher(pristine);
  return (input, init) => {
    if (call(isBefore, proto, [input])) {
      // The body of a `Request` can be read once only.
      if (init || methodOf(input) !== 'GET') throw 0;
      return finish(urlOf(input) as string, 'GET', readHeaders(headersOf(input)), null);
    }
    const url = resolve(typeof input === 'string' ? input : (hrefOf(input) as string));
    const options = init ?? {};
    const method = own(options, 'method') ?? 'GET';
    if (typeof method !== 'string') throw 0;
    return finish(url, method, readHeaders(own(options, 'headers')), own(options, 'body'));
  };
}

/** Gives what makes a note of what is sent now. The body is a text, or the fields of a form; it throws for anything else. */
function finisher({ world, call }: Pristine) {
  const { URLSearchParams: Fields, FormData: Form, Date: Clock } = world;
  const { now } = Clock;
  const { append, toString: write, forEach: eachField } = Fields.prototype;
  const eachOfForm = Form.prototype.forEach;
  return (url: string, method: string, headers: Record<string, string>, given: unknown): Sent => {
    const sent = { url, method, headers, at: now() };
    if (given === undefined || given === null) return { ...sent, body: null, form: null };
    if (typeof given === 'string') return { ...sent, body: given, form: null };
    const fields = new Fields();
    const take = (text: unknown, name: unknown) => {
      if (typeof text !== 'string') throw 0;
      call(append, fields, [name, text]);
    };
    let form: Sent['form'] = 'urlencoded';
    try {
      call(eachField, given, [take]);
    } catch {
      form = 'multipart';
      call(eachOfForm, given, [take]);
    }
    return { ...sent, body: call(write, fields, []) as string, form };
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
  const finish = finisher(pristine);
  const draftOf = (self: object) => call(get, drafts, [self]) as Sent | undefined;
  const keep = (self: object, draft: Sent) => void call(set, drafts, [self, draft]);

  proxies.replace(proto, 'open', (self, args) => {
    const method = args[0];
    const url = args[1];
    if (typeof method !== 'string' || typeof url !== 'string') throw 0;
    keep(self, finish(resolve(url), method, {}, null));
  });
  proxies.replace(proto, 'setRequestHeader', (self, args) => {
    const draft = draftOf(self);
    if (draft && typeof args[0] === 'string' && typeof args[1] === 'string') draft.headers[args[0]] = args[1];
  });
  proxies.replace(proto, 'send', (self, args) => {
    const draft = draftOf(self);
    if (draft) keep(self, finish(draft.url, draft.method, draft.headers, args[0]));
  });
  return (request) => draftOf(request) ?? null;
}
