// @vitest-environment node
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { HELLO_EVENT, LOG_EVENT, MAX_BODY } from '@/utils/portal/bridge/bridge-names';
import { interceptBodies } from '@/utils/portal/interceptor/interceptor';
import { deferred } from '../log-lines';

/** Node's own fetch is a real one; documents and XMLHttpRequest are as small as they can be here. The browser tests have the real ones. */
class FakeRequest {
  constructor(
    private readonly body: unknown,
    private readonly kind = '',
    private readonly state = 4,
  ) {}
  get readyState() {
    return this.state;
  }
  get responseType() {
    return this.kind;
  }
  get response() {
    return this.body;
  }
  get responseText() {
    if (this.kind !== '' && this.kind !== 'text') throw new TypeError('InvalidStateError');
    return this.body;
  }
}

const page = new EventTarget();
const world = Object.assign(Object.create(globalThis), {
  document: page,
  XMLHttpRequest: FakeRequest,
  Document: class {},
  Element: class {},
  Node: class {},
  CustomEvent,
}) as typeof globalThis;

const native = {
  text: Response.prototype.text,
  textSource: String(Response.prototype.text),
  toStringSource: String(Function.prototype.toString),
  keys: Object.getOwnPropertyNames(Response.prototype),
  toString: Object.getOwnPropertyDescriptor(Function.prototype, 'toString') as PropertyDescriptor,
  descriptors: Object.getOwnPropertyDescriptors(Response.prototype),
};
const answers: Record<string, { type: string; body: string }> = {
  '/log': { type: 'text/plain', body: deferred },
  '/json': { type: 'application/json', body: JSON.stringify({ log: deferred }) },
  '/script': { type: 'text/javascript', body: deferred },
  '/none': { type: 'text/plain', body: 'nothing here' },
  '/broken': { type: 'text/html', body: deferred.replace('status', 'sta<Wbr>tus') },
  '/large': { type: 'text/plain', body: deferred + ' '.repeat(MAX_BODY) },
};
let server: Server;
let base = '';
let copies: string[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    const { type, body } = answers[request.url ?? ''] ?? { type: 'text/plain', body: '' };
    response.writeHead(200, { 'content-type': type }).end(body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  interceptBodies(world);
  page.addEventListener(LOG_EVENT, (event) => copies.push((event as CustomEvent<string>).detail));
  page.dispatchEvent(new Event(HELLO_EVENT));
});
afterAll(() => {
  Object.defineProperties(Response.prototype, native.descriptors);
  Object.defineProperty(Function.prototype, 'toString', native.toString);
  server.close();
});
beforeEach(() => {
  copies = [];
});

async function drain(response: Response): Promise<void> {
  const reader = response.body?.getReader();
  while (reader && !(await reader.read()).done);
}

const get = (path: string) => fetch(base + path);
const settle = () => new Promise((done) => setTimeout(done, 60));

test('a second one does nothing', async () => {
  const before = Response.prototype.text;
  interceptBodies(world);
  expect(Response.prototype.text).toBe(before);
});

describe('copies of what fetch brought', () => {
  test.each([
    ['text', (response: Response) => response.text()],
    ['arrayBuffer', (response: Response) => response.arrayBuffer()],
    ['blob', (response: Response) => response.blob()],
    ['a stream', drain],
    ['a clone', (response: Response) => response.clone().text()],
  ])('by %s', async (_name, read) => {
    await read(await get('/log'));
    await settle();
    // A page that reads two clones of a response gives two copies; the store keeps one.
    expect([...new Set(copies)]).toEqual([deferred]);
  });

  test('as JSON, and the page gets what it asked for', async () => {
    expect(await (await get('/json')).json()).toEqual({ log: deferred });
    await settle();
    expect(copies).toEqual([answers['/json']?.body]);
  });

  test('also where a tag breaks a word of the record, however it is written', async () => {
    await (await get('/broken')).text();
    await settle();
    expect(copies).toEqual([answers['/broken']?.body]);
  });

  test('not of scripts, of bodies without a record, or of what the page made itself', async () => {
    await (await get('/script')).text();
    await (await get('/none')).text();
    await new Response(deferred).text();
    await settle();
    expect(copies).toEqual([]);
  });
});

// The test server names no length, so only reading tells how long it is.
test.each([
  ['text', (response: Response) => response.text()],
  ['arrayBuffer', (response: Response) => response.arrayBuffer()],
  ['a stream', drain],
])('no copy of more than the content script takes, by %s', async (_name, read) => {
  await read(await get('/large'));
  await settle();
  expect(copies).toEqual([]);
});

describe('what the page can see stays the same', () => {
  test('names, lengths, sources, order and kinds of properties', () => {
    const { text } = Response.prototype;
    expect(text).not.toBe(native.text);
    expect([text.name, text.length]).toEqual([native.text.name, native.text.length]);
    expect(String(text)).toBe(native.textSource);
    expect(Function.prototype.toString.call(text)).toBe(native.textSource);
    expect(String(Function.prototype.toString)).toBe(native.toStringSource);
    expect(Object.getOwnPropertyNames(Response.prototype)).toEqual(native.keys);
    for (const [key, before] of Object.entries(native.descriptors)) {
      const after = Object.getOwnPropertyDescriptor(Response.prototype, key);
      expect([after?.configurable, after?.enumerable, after?.writable]).toEqual([
        before.configurable,
        before.enumerable,
        before.writable,
      ]);
      expect([typeof after?.get, typeof after?.set, typeof after?.value]).toEqual([
        typeof before.get,
        typeof before.set,
        typeof before.value,
      ]);
    }
  });

  test('one body stream from first look to last, used once', async () => {
    const response = await get('/log');
    const { body } = response;
    expect(response.body).toBe(body);
    expect(response.bodyUsed).toBe(false);
    await response.text();
    expect(response.bodyUsed).toBe(true);
    await expect(response.text()).rejects.toThrow(TypeError);
  });

  test('errors of wrong calls', async () => {
    await expect(Response.prototype.text.call({} as Response)).rejects.toThrow(TypeError);
    expect(() => Function.prototype.toString.call({})).toThrow(TypeError);
  });
});

describe('copies of what a request brought', () => {
  test('each body once, however often the page reads it', () => {
    const request = new FakeRequest(deferred);
    expect([request.response, request.responseText, request.response]).toEqual([
      deferred,
      deferred,
      deferred,
    ]);
    expect(copies).toEqual([deferred]);
  });

  test('as JSON and as bytes', () => {
    void new FakeRequest({ log: deferred }, 'json').response;
    void new FakeRequest(new TextEncoder().encode(deferred).buffer, 'arraybuffer').response;
    expect(copies).toEqual([JSON.stringify({ log: deferred }), deferred]);
  });

  test('not before it is complete', () => {
    void new FakeRequest(deferred, '', 3).response;
    expect(copies).toEqual([]);
  });

  test('errors stay the page’s', () => {
    expect(() => new FakeRequest({}, 'json').responseText).toThrow('InvalidStateError');
  });
});

test('a frozen world is left as it is', () => {
  const frozen = Object.create(world, { Response: { value: class {} }, XMLHttpRequest: { value: null } });
  expect(() => interceptBodies(frozen)).not.toThrow();
});
