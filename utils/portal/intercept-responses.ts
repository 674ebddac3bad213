import { MAX_BODY } from './bridge-names';
import type { Calls, Sent } from './intercept-calls';
import type { Offer } from './intercept-channel';
import type { Proxies } from './intercept-proxies';
import type { Pristine } from './pristine';

// An event stream has no end and a script is no log. No type at all is worth a look.
const READABLE = /^$|^text\/(?!event-stream|css|javascript)|json|xml|octet-stream/;
/** Bytes, packed or not: a delivery record has a recipient, a status and a reason. Pages ask all the time for less than that. */
const SHORTEST = 64;
const READERS = ['text', 'json', 'arrayBuffer', 'blob', 'bytes', 'formData', 'body'];

/**
 * Copies what `fetch` brought, when the page first touches its body: a clone made then leaves the page one and the same
 * `body` stream from its first look to its last. Reads at most `MAX_BODY`; the page's aborts and errors end the copy silently.
 */
export function watchResponses(pristine: Pristine, proxies: Proxies, calls: Calls, offer: Offer): void {
  const { world, call, method, reader } = pristine;
  const proto = world.Response.prototype;
  const clone = method(proto, 'clone');
  const body = reader(proto, 'body');
  const url = reader(proto, 'url');
  const used = reader(proto, 'bodyUsed');
  const headers = reader(proto, 'headers');
  const header = method(world.Headers.prototype, 'get');
  const test = world.RegExp.prototype.test;
  const has = world.WeakSet.prototype.has;
  const add = world.WeakSet.prototype.add;
  const seen = new world.WeakSet<object>();
  const read = bodyReader(pristine, offer);

  const field = (self: object, name: string) => (call(header, headers(self), [name]) as string | null) ?? '';
  const watch = (self: object): void => {
    // A response without a URL was made by the page, of what was seen already.
    if (used(self) || !url(self) || call(has, seen, [self])) return;
    call(add, seen, [self]);
    if (!call(test, READABLE, [field(self, 'content-type')])) return;
    const length = field(self, 'content-length');
    // Chromium words its errors for a body that is none otherwise once it was cloned (seen 2026-11 in 156).
    if ((length && (+length < SHORTEST || +length > MAX_BODY)) || !body(self)) return;
    const stream = body(call(clone, self, []));
    if (stream) void read(stream, calls.ofResponse(url(self) as string));
  };
  for (const key of READERS) proxies.replace(proto, key, watch);
}

function bodyReader({ world, call, method }: Pristine, offer: Offer) {
  const getReader = method(world.ReadableStream.prototype, 'getReader');
  const readers = world.ReadableStreamDefaultReader.prototype;
  const read = method(readers, 'read');
  const cancel = method(readers, 'cancel');
  const Decoder = world.TextDecoder;
  const decode = Decoder.prototype.decode;

  return async (stream: unknown, sent: Sent | null): Promise<void> => {
    try {
      const source = call(getReader, stream, []);
      const decoder = new Decoder();
      let text = '';
      // `await` on a native promise calls no `then` that the page may have patched.
      for (;;) {
        const { done, value } = (await call(read, source, [])) as ReadableStreamReadResult<Uint8Array>;
        if (done) return offer(text, sent);
        text += call(decode, decoder, [value, { stream: true }]);
        if (text.length > MAX_BODY) return void (await call(cancel, source, []));
      }
    } catch {
      // Aborted or broken off: the page learns it from its own branch.
    }
  };
}
