import { MAX_BODY } from '../bridge/bridge-names';
import type { Calls, Sent } from './calls';
import type { Offer } from './channel';
import type { Pristine } from './pristine';
import type { Proxies } from './proxies';

const GETTERS = ['response', 'responseText', 'responseXML'];

/** Copies what an `XMLHttpRequest` brought, when the page reads it; no listener is added and no method replaced. */
export function watchRequests(pristine: Pristine, proxies: Proxies, calls: Calls, offer: Offer): void {
  const { world, call, reader } = pristine;
  const proto = world.XMLHttpRequest.prototype;
  const response = reader(proto, 'response');
  const type = reader(proto, 'responseType');
  const state = reader(proto, 'readyState');
  const get = world.WeakMap.prototype.get;
  const set = world.WeakMap.prototype.set;
  // The last body of each request object: pages read one many times over, and use the object again.
  const last = new world.WeakMap<object, unknown>();
  const copy = copier(pristine, offer);

  const watch = (self: object): void => {
    if (state(self) !== 4) return;
    const value = response(self);
    if (!value || call(get, last, [self]) === value) return;
    call(set, last, [self, value]);
    copy((type(self) as string) || 'text', value as never, calls.ofRequest(self));
  };
  for (const key of GETTERS) proxies.replace(proto, key, watch);
}

function copier({ world, call, method, reader }: Pristine, offer: Offer) {
  const stringify = world.JSON.stringify;
  const Decoder = world.TextDecoder;
  const decode = Decoder.prototype.decode;
  const blobText = method(world.Blob.prototype, 'text');
  const size = reader(world.Blob.prototype, 'size');
  const root = reader(world.Document.prototype, 'documentElement');
  const markup = reader(world.Element.prototype, 'outerHTML');

  const readBlob = async (blob: Blob, sent: Sent | null): Promise<void> => {
    try {
      if ((size(blob) as number) <= MAX_BODY) offer(await call(blobText, blob, []), sent);
    } catch {
      // Gone before it was read.
    }
  };
  return (kind: string, body: never, sent: Sent | null): void => {
    if (kind === 'text') offer(body, sent);
    else if (kind === 'json') offer(stringify(body), sent);
    else if (kind === 'document') offer(markup(root(body)), sent);
    else if (kind === 'blob') void readBlob(body, sent);
    else if ((body as ArrayBuffer).byteLength <= MAX_BODY) offer(call(decode, new Decoder(), [body]), sent);
  };
}
