import type { Case } from './fetch-cases';

declare const u: (name: string) => string;
declare const fail: (work: () => unknown) => Promise<string>;

/** What the functions and objects themselves look like to a page. */
export const objectCases: Readonly<Record<string, Case>> = {
  'what functions print': () =>
    [
      fetch,
      Response.prototype.text,
      Response.prototype.json,
      Response.prototype.clone,
      XMLHttpRequest.prototype.open,
      XMLHttpRequest.prototype.send,
    ].flatMap((one) => [String(one), Function.prototype.toString.call(one), `${one}`, one.name, one.length]),
  'what toString itself prints': () => [
    String(Function.prototype.toString),
    Function.prototype.toString.call(Function.prototype.toString),
    Function.prototype.toString.name,
    Function.prototype.toString.length,
  ],
  'toString of what is no function': async () => [
    await fail(async () => Function.prototype.toString.call({})),
    await fail(async () => Function.prototype.toString.call(undefined)),
    Function.prototype.toString.call(() => 1),
    Function.prototype.toString.call(class A {}),
    Function.prototype.toString.call(new Proxy(() => 1, {})),
  ],
  'what accessors print': () =>
    [
      [Response.prototype, 'body'],
      [Response.prototype, 'bodyUsed'],
      [XMLHttpRequest.prototype, 'response'],
      [XMLHttpRequest.prototype, 'responseText'],
      [XMLHttpRequest.prototype, 'responseXML'],
    ].map(([proto, key]) => {
      const get = Object.getOwnPropertyDescriptor(proto, key as string)?.get;
      return [String(get), get?.name, get?.length];
    }),
  'the order of properties': () => [
    Reflect.ownKeys(Response.prototype).map(String),
    Reflect.ownKeys(XMLHttpRequest.prototype).map(String),
    Reflect.ownKeys(Function.prototype).map(String),
    Object.keys(window).includes('fetch'),
  ],
  'descriptors in full': () =>
    [Response.prototype, XMLHttpRequest.prototype, Function.prototype].map((proto) =>
      Reflect.ownKeys(proto).map((key) => {
        const { configurable, enumerable, writable, get, set, value } = Object.getOwnPropertyDescriptor(
          proto,
          key,
        ) as PropertyDescriptor;
        return [String(key), configurable, enumerable, writable, typeof get, typeof set, typeof value];
      }),
    ),
  'the descriptor of fetch': () => {
    const { value, ...rest } = Object.getOwnPropertyDescriptor(window, 'fetch') ?? {};
    return [rest, typeof value, value === fetch];
  },
  'no global of ours': () => Object.getOwnPropertyNames(window).filter((name) => /yellow/i.test(name)),
  'own keys of functions': () =>
    [fetch, Response.prototype.text, XMLHttpRequest.prototype.send].map((one) =>
      Reflect.ownKeys(one).map(String),
    ),
  'functions are no constructors': async () => [
    await fail(async () => Reflect.construct(Response.prototype.text, [])),
    await fail(async () => Reflect.construct(fetch, [])),
    'prototype' in fetch,
    'prototype' in Response.prototype.text,
  ],
  'the wrong receiver': async () => [
    await fail(() => Response.prototype.text.call({} as Response)),
    await fail(async () => Object.getOwnPropertyDescriptor(Response.prototype, 'body')?.get?.call({})),
    await fail(async () => XMLHttpRequest.prototype.open.call({} as XMLHttpRequest, 'GET', '/', true)),
    await fail(async () =>
      Object.getOwnPropertyDescriptor(XMLHttpRequest.prototype, 'response')?.get?.call({}),
    ),
    await fail(() => Reflect.apply(fetch, {}, [u('log')])),
  ],
  'fetch without its window': async () => {
    const { fetch: bare } = window;
    return (await (await bare(u('log'))).text()).length;
  },
  'what things are instances of': async () => {
    const response = await fetch(u('log'));
    const text = response.text();
    return [
      response instanceof Response,
      text instanceof Promise,
      Object.getPrototypeOf(response) === Response.prototype,
      response.constructor.name,
      Object.keys(response),
    ];
  },
  'a promise that is the native one': async () => {
    const promise = fetch(u('log'));
    return [
      promise instanceof Promise,
      Object.getPrototypeOf(promise) === Promise.prototype,
      (await promise).url,
    ];
  },
  'the order of turns': async () => {
    const seen: string[] = [];
    const response = await fetch(u('log'));
    const text = response.text().then(() => seen.push('text'));
    Promise.resolve().then(() => seen.push('turn'));
    await text;
    return seen;
  },
  'errors that name no script of ours': async () => {
    const response = await fetch(u('log'));
    await response.text();
    const error = await response.text().catch((reason: Error) => reason);
    return /moz-extension|chrome-extension/.test(String((error as Error).message));
  },
  'a frame made by script': async () => {
    const frame = document.body.appendChild(document.createElement('iframe'));
    const inner = frame.contentWindow as Window & typeof globalThis;
    const response = await inner.fetch(u('log'));
    const seen = [
      response instanceof inner.Response,
      response instanceof Response,
      (await response.text()).length,
      String(inner.fetch),
    ];
    frame.remove();
    return seen;
  },
  'another window’s functions on our response': async () => {
    const frame = document.body.appendChild(document.createElement('iframe'));
    const inner = frame.contentWindow as Window & typeof globalThis;
    const response = await fetch(u('log'));
    const text = await inner.Response.prototype.text.call(response);
    frame.remove();
    return text.length;
  },
  'requests that are listed': async () => {
    performance.clearResourceTimings();
    await (await fetch(u('log'))).text();
    await new Promise((done) => setTimeout(done, 100));
    return performance.getEntriesByType('resource').map(({ name }) => name);
  },
  'what a message listener hears': async () => {
    const heard: unknown[] = [];
    addEventListener('message', ({ data }) => heard.push(data));
    await (await fetch(u('log'))).text();
    await new Promise((done) => setTimeout(done, 100));
    return heard;
  },
};

/** These leave the page changed, so each gets a page of its own. */
export const changingCases: Readonly<Record<string, Case>> = {
  'a page that replaces fetch': async () => {
    const native = window.fetch;
    const seen: unknown[] = [];
    window.fetch = async (...args) => {
      const response = await native(...args);
      seen.push(response.status);
      return response;
    };
    return [(await (await fetch(u('log'))).text()).length, seen, String(native)];
  },
  'a page that replaces JSON, promises and arrays': async () => {
    const seen: string[] = [];
    const parse = JSON.parse;
    JSON.parse = (...args) => {
      seen.push('parse');
      return parse(...args);
    };
    JSON.stringify = () => {
      seen.push('stringify');
      return '';
    };
    const then = Promise.prototype.then;
    // biome-ignore lint/suspicious/noThenProperty: pages do this
    Promise.prototype.then = function (this: Promise<unknown>, ...args: never[]) {
      seen.push('then');
      return Reflect.apply(then, this, args);
    } as typeof then;
    Array.prototype.push = new Proxy(Array.prototype.push, {
      apply: (target, self, args) => Reflect.apply(target, self, args),
    });
    Array.prototype[Symbol.iterator] = new Proxy(Array.prototype[Symbol.iterator], {});
    const response = await fetch(u('json'));
    const body = await response.json();
    return [body.data.lines.length, seen.filter((name) => name === 'stringify').length];
  },
  'a page that breaks call and apply': async () => {
    Function.prototype.call = () => {
      throw new Error('broken');
    };
    Function.prototype.apply = Function.prototype.call as never;
    return (await (await fetch(u('log'))).text()).length;
  },
  'a page that freezes prototypes': async () => {
    for (const one of [Response, XMLHttpRequest, Promise, Array, Map, WeakMap, EventTarget])
      Object.freeze(one.prototype);
    Object.freeze(Object.prototype);
    return (await (await fetch(u('log'))).text()).length;
  },
  'a page with wrappers of its own around a request': () => {
    const open = XMLHttpRequest.prototype.open;
    const seen: unknown[] = [];
    XMLHttpRequest.prototype.open = function (this: XMLHttpRequest, ...args: never[]) {
      seen.push(args);
      return Reflect.apply(open, this, args);
    } as typeof open;
    const request = new XMLHttpRequest();
    request.open('GET', u('log'), false);
    request.send();
    return [seen.length, request.responseText.length, String(open)];
  },
  'a page that cuts its prototypes': async () => {
    Object.defineProperty(Response.prototype, 'url', { get: () => 'mine' });
    Object.defineProperty(Response.prototype, 'headers', { get: () => null });
    return (await (await fetch(u('log'))).text()).length;
  },
};
