/** Each runs in a page and gives what a page can see. `u` leads to an answer of the reference portal (conformance-routes.ts). */
export type Case = () => unknown;

declare const u: (name: string) => string;
declare const fail: (work: () => unknown) => Promise<string>;

export const fetchCases: Readonly<Record<string, Case>> = {
  text: async () => (await fetch(u('log'))).text(),
  json: async () => (await fetch(u('json'))).json(),
  'text of HTML': async () => (await fetch(u('html'))).text(),
  'an array buffer': async () => [...new Uint8Array(await (await fetch(u('binary'))).arrayBuffer())],
  'an array buffer of a log': async () => (await (await fetch(u('log'))).arrayBuffer()).byteLength,
  'a blob and its type': async () => {
    const blob = await (await fetch(u('log'))).blob();
    return [blob.size, blob.type, await blob.text()];
  },
  bytes: async () => {
    const response = await fetch(u('binary'));
    return 'bytes' in response
      ? [...(await (response as Response & { bytes(): Promise<Uint8Array> }).bytes())]
      : 'none';
  },
  'form data': async () => [...(await (await fetch(u('form'))).formData()).entries()],
  'form data of text': () => fail(async () => (await fetch(u('log'))).formData()),
  'JSON that is none': () => fail(async () => (await fetch(u('not-json'))).json()),
  // Chromium 156 names the method or not, with or without us, depending on whether the answer has ended by then (seen 2026-11).
  'JSON of an empty body': async () =>
    (await fail(async () => (await fetch(u('empty'))).json())).replace(/Failed to execute .*?: /, ''),
  'a byte order mark': async () => (await (await fetch(u('bom'))).text()).charCodeAt(0),
  'another charset': async () => (await (await fetch(u('latin1'))).text()).slice(-4),
  'no content': async () => {
    const response = await fetch(u('none'));
    return [response.status, response.body === null, await response.text()];
  },
  'an empty body': async () => {
    const response = await fetch(u('empty'));
    return [response.body === null, response.bodyUsed, await response.text(), response.bodyUsed];
  },
  'an answer without a type': async () => (await (await fetch(u('typeless'))).text()).length,
  'an error status': async () => {
    const response = await fetch(u('missing'));
    return [response.ok, response.status, response.statusText, (await response.text()).length];
  },
  'a server error with a log': async () => (await (await fetch(u('broken'))).json()).error.length,
  'a redirect': async () => {
    const response = await fetch(u('redirect'));
    return [response.redirected, response.url, response.type, (await response.text()).length];
  },
  'a redirect not followed': async () => {
    const response = await fetch(u('redirect'), { redirect: 'manual' });
    return [response.type, response.status, response.url, response.body === null];
  },
  'a redirect refused': () => fail(() => fetch(u('redirect'), { redirect: 'error' })),
  'a HEAD': async () => {
    const response = await fetch(u('log'), { method: 'HEAD' });
    return [response.status, response.headers.get('content-type'), await response.text()];
  },
  'a body that comes slowly': async () => (await fetch(u('slow'))).text(),
  'a large body': async () => (await (await fetch(u('large'))).text()).length,
  'an event stream': async () => {
    const reader = (await fetch(u('stream'))).body?.getReader();
    return new TextDecoder().decode((await reader?.read())?.value);
  },
  'chunks of a stream': async () => {
    const reader = (await fetch(u('slow'))).body?.getReader();
    let text = '';
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read())
      text += new TextDecoder().decode(part.value);
    return text;
  },
  'a stream read in a loop': async () => {
    let length = 0;
    const { body } = await fetch(u('log'));
    if (!body || !(Symbol.asyncIterator in body)) return 'none';
    for await (const part of body as unknown as AsyncIterable<Uint8Array>) length += part.length;
    return length;
  },
  'a teed stream': async () => {
    const [a, b] = (await fetch(u('log'))).body?.tee() ?? [];
    return [await new Response(a).text(), (await new Response(b).text()).length];
  },
  'a stream piped through': async () => {
    const stream = (await fetch(u('log'))).body?.pipeThrough(new TextDecoderStream());
    return (await stream?.getReader().read())?.value;
  },
  'a cancelled stream': async () => {
    const response = await fetch(u('slow'));
    await response.body?.cancel('enough');
    return [response.bodyUsed, response.body?.locked, await fail(() => response.text())];
  },
  'one and the same body': async () => {
    const response = await fetch(u('log'));
    const { body } = response;
    return [
      body === response.body,
      body?.locked,
      response.bodyUsed,
      await response.text(),
      body === response.body,
      body?.locked,
    ];
  },
  'reading twice': async () => {
    const response = await fetch(u('log'));
    await response.text();
    return [response.bodyUsed, await fail(() => response.text()), await fail(() => response.json())];
  },
  'reading a locked body': async () => {
    const response = await fetch(u('log'));
    response.body?.getReader();
    return [response.bodyUsed, await fail(() => response.text()), await fail(async () => response.clone())];
  },
  'a clone before reading': async () => {
    const response = await fetch(u('log'));
    const clone = response.clone();
    return [
      (await response.text()) === (await clone.text()),
      response.bodyUsed,
      clone.bodyUsed,
      clone.url === response.url,
    ];
  },
  'a clone after touching the body': async () => {
    const response = await fetch(u('log'));
    const before = response.body;
    const clone = response.clone();
    return [before === response.body, (await clone.text()).length, (await response.text()).length];
  },
  'a clone after reading': async () => {
    const response = await fetch(u('log'));
    await response.text();
    return fail(async () => response.clone());
  },
  'an abort before it starts': () => fail(() => fetch(u('log'), { signal: AbortSignal.abort() })),
  'an abort with a reason': () =>
    fail(() => fetch(u('log'), { signal: AbortSignal.abort(new RangeError('mine')) })),
  'an abort while the head is awaited': () => {
    const control = new AbortController();
    setTimeout(() => control.abort(), 30);
    return fail(() =>
      fetch(`${u('slow-head')}`, { signal: control.signal }).then((response) => response.text()),
    );
  },
  'an abort in the middle of a body': async () => {
    const control = new AbortController();
    const response = await fetch(u('slow'), { signal: control.signal });
    const text = fail(() => response.text());
    control.abort();
    return [await text, response.bodyUsed];
  },
  'an abort after all was read': async () => {
    const control = new AbortController();
    const response = await fetch(u('log'), { signal: control.signal });
    const text = await response.text();
    control.abort();
    return [text.length, response.bodyUsed];
  },
  'a network that is not there': () => fail(() => fetch('https://127.0.0.1:1/')),
  'an address that is none': () => fail(() => fetch('https://')),
  'a method that is none': () => fail(() => fetch(u('log'), { method: 'a b' })),
  'a GET with a body': () => fail(() => fetch(u('log'), { method: 'GET', body: 'x' })),
  'a POST with options that have getters': async () => {
    const asked: string[] = [];
    const init = {
      get method() {
        asked.push('method');
        return 'POST';
      },
      get body() {
        asked.push('body');
        return '{}';
      },
    };
    return [(await (await fetch(u('log'), init)).text()).length, asked];
  },
  'a Request': async () => {
    const request = new Request(u('log'), { method: 'POST', body: '{"id":1}' });
    const response = await fetch(request);
    return [request.bodyUsed, (await response.text()).length, await fail(() => fetch(request))];
  },
  'an address as an object': async () => (await (await fetch(new URL(u('log')))).text()).length,
  'headers of every kind': async () => {
    const sets: HeadersInit[] = [{ 'x-a': '1' }, new Headers({ 'x-b': '2' }), [['x-c', '3']]];
    return Promise.all(
      sets.map(async (headers) => (await (await fetch(u('log'), { headers })).text()).length),
    );
  },
  'many at once to one address': async () => {
    const all = await Promise.all(
      [1, 2, 3, 4].map((id) => fetch(u('log'), { method: 'POST', body: `{"id":${id}}` })),
    );
    return Promise.all(all.map(async (response) => (await response.text()).length));
  },
  'a response of the page’s own': async () => {
    const response = new Response('status=deferred (x)', { headers: { 'x-a': 'b' } });
    return [response.url, response.type, await response.text(), response.bodyUsed];
  },
  'a response of a class of the page’s own': async () => {
    class Mine extends Response {
      override async text() {
        return `mine: ${await super.text()}`;
      }
    }
    const mine = new Mine('x');
    return [await mine.text(), mine instanceof Response, mine instanceof Mine];
  },
  'an error response': async () => [
    Response.error().type,
    Response.error().status,
    await Response.error().text(),
  ],
  'an unhandled rejection': () =>
    new Promise((resolve) => {
      addEventListener(
        'unhandledrejection',
        (event) => {
          event.preventDefault();
          resolve(`${event.reason.name}: ${event.reason.message}`);
        },
        { once: true },
      );
      // Rejections in a script that a debugger runs are reported to nobody.
      const script = document.createElement('script');
      script.textContent = "void fetch('https://')";
      document.body.append(script);
    }),
};
