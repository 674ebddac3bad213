import { MAX_BODY } from '../bridge/bridge-names';
import type { Calls, Sent } from './calls';
import type { Offer } from './channel';
import type { Pristine } from './pristine';
import type { Proxies } from './proxies';

// An event stream has no end and a script is no log. No type at all is worth a look.
const READABLE = /^$|^text\/(?!event-stream|css|javascript)|json|xml|octet-stream/;
/** Bytes, packed or not: a delivery record has a recipient, a status and a reason. Pages ask all the time for less than that. */
const SHORTEST = 64;
/** The page itself holds the whole text then, so the copy is read at one go: that costs a third of what a stream costs. */
const TEXT_READERS = ['text', 'json'];
/** What may be large or have no end. */
const STREAM_READERS = ['arrayBuffer', 'blob', 'bytes', 'formData', 'body'];

/** Gives the text of a copy; null where that is too long. */
type TextOf = (copy: object) => Promise<unknown>;

/**
 * Copies what `fetch` brought, when the page first touches its body: a clone made then leaves the page one and the same
 * `body` stream from its first look to its last. Offers at most `MAX_BODY`; the page's aborts and errors end the copy silently.
 */
export function watchResponses(pristine: Pristine, proxies: Proxies, calls: Calls, offer: Offer): void {
  const proto = pristine.world.Response.prototype;
  // All are made before anything is replaced: they are to have the native functions.
  const take = firstLook(pristine);
  const readers = [
    [TEXT_READERS, textReader(pristine)],
    [STREAM_READERS, streamReader(pristine)],
  ] as const;
  for (const [keys, textOf] of readers)
    for (const key of keys)
      proxies.replace(proto, key, (self) => {
        const found = take(self);
        if (found) void hand(textOf(found.copy), calls.ofResponse(found.address), offer);
      });
}

async function hand(text: Promise<unknown>, sent: Sent | null, offer: Offer): Promise<void> {
  try {
    // `await` on a native promise calls no `then` that the page may have patched.
    offer(await text, sent);
  } catch {
    // Aborted or broken off: the page learns it from its own branch.
  }
}

/** Gives what copies a response that the page looks at for the first time, and that may hold a log; null for all others. */
function firstLook(pristine: Pristine): (self: object) => { copy: object; address: string } | null {
  const { world, call, method, reader } = pristine;
  const proto = world.Response.prototype;
  const clone = method(proto, 'clone');
  const url = reader(proto, 'url');
  const used = reader(proto, 'bodyUsed');
  const { has, add } = world.WeakSet.prototype;
  const seen = new world.WeakSet<object>();
  const isReadable = readable(pristine);
  return (self) => {
    // A response without a URL was made by the page, of what was seen already.
    const address = url(self) as string;
    if (!address || used(self) || call(has, seen, [self])) return null;
    call(add, seen, [self]);
    return isReadable(self) ? { copy: call(clone, self, []) as object, address } : null;
  };
}

/** Gives what tells by a response's headers whether it may hold a log. */
function readable({ world, call, method, reader }: Pristine): (self: object) => boolean {
  const body = reader(world.Response.prototype, 'body');
  const headers = reader(world.Response.prototype, 'headers');
  const header = method(world.Headers.prototype, 'get');
  const { test } = world.RegExp.prototype;
  const field = (fields: unknown, name: string) => (call(header, fields, [name]) as string | null) ?? '';
  return (self) => {
    const fields = headers(self);
    if (!call(test, READABLE, [field(fields, 'content-type')])) return false;
    const length = field(fields, 'content-length');
    // Chromium words its errors for a body that is none otherwise once it was cloned (seen 2026-11 in 156).
    return !(length && (+length < SHORTEST || +length > MAX_BODY)) && !!body(self);
  };
}

function textReader({ world, call, method }: Pristine): TextOf {
  const text = method(world.Response.prototype, 'text');
  return (copy) => call(text, copy, []) as Promise<unknown>;
}

function streamReader({ world, call, method, reader }: Pristine): TextOf {
  const body = reader(world.Response.prototype, 'body');
  const getReader = method(world.ReadableStream.prototype, 'getReader');
  const readers = world.ReadableStreamDefaultReader.prototype;
  const read = method(readers, 'read');
  const cancel = method(readers, 'cancel');
  const Decoder = world.TextDecoder;
  const decode = Decoder.prototype.decode;

  return async (copy) => {
    const source = call(getReader, body(copy), []);
    const decoder = new Decoder();
    let text = '';
    for (;;) {
      const { done, value } = (await call(read, source, [])) as ReadableStreamReadResult<Uint8Array>;
      if (done) return text;
      text += call(decode, decoder, [value, { stream: true }]);
      if (text.length <= MAX_BODY) continue;
      await call(cancel, source, []);
      return null;
    }
  };
}
