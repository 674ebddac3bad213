// biome-ignore-all lint/suspicious/noSelfCompare: whether a page gets the same object twice is what is asked
import type { Case } from './fetch-cases';

declare const u: (name: string) => string;
declare const fail: (work: () => unknown) => Promise<string>;
/** Sends a request and gives it once it has ended. */
declare const send: (
  name: string,
  set?: (request: XMLHttpRequest) => void,
  method?: string,
  body?: string,
) => Promise<XMLHttpRequest>;

export const requestCases: Readonly<Record<string, Case>> = {
  'XHR: text': async () => {
    const request = await send('log');
    return [
      request.responseText,
      request.response === request.responseText,
      request.status,
      request.statusText,
    ];
  },
  'XHR: as text': async () => (await send('json', (request) => (request.responseType = 'text'))).response,
  'XHR: as JSON': async () => {
    const { response } = await send('json', (request) => (request.responseType = 'json'));
    return response;
  },
  'XHR: the same JSON each time': async () => {
    const request = await send('json', (one) => (one.responseType = 'json'));
    request.response.mine = 1;
    return [request.response === request.response, request.response.mine];
  },
  'XHR: JSON that is none': async () =>
    (await send('not-json', (request) => (request.responseType = 'json'))).response,
  'XHR: as a document': async () => {
    const request = await send('html', (one) => (one.responseType = 'document'));
    return [
      request.response === request.responseXML,
      request.response.title,
      request.response.querySelector('pre').textContent.length,
    ];
  },
  'XHR: XML': async () => {
    const request = await send('xml');
    return [
      request.responseXML === request.responseXML,
      request.responseXML?.documentElement.nodeName,
      request.responseText.length,
    ];
  },
  'XHR: as a blob': async () => {
    const request = await send('log', (one) => (one.responseType = 'blob'));
    return [
      request.response === request.response,
      request.response.size,
      request.response.type,
      await request.response.text(),
    ];
  },
  'XHR: as an array buffer': async () => {
    const request = await send('log', (one) => (one.responseType = 'arraybuffer'));
    return [request.response === request.response, request.response.byteLength];
  },
  'XHR: a type that is none': async () => {
    const request = await send('log', (one) => (one.responseType = 'nonsense' as 'text'));
    return [request.responseType, request.response.length];
  },
  'XHR: text of what is no text': async () => {
    const request = await send('json', (one) => (one.responseType = 'json'));
    return [await fail(async () => request.responseText), await fail(async () => request.responseXML)];
  },
  'XHR: before it is sent': () => {
    const request = new XMLHttpRequest();
    return [
      request.readyState,
      request.response,
      request.responseText,
      request.responseXML,
      request.status,
      request.responseURL,
    ];
  },
  'XHR: while it loads': () =>
    new Promise((resolve) => {
      const seen: unknown[] = [];
      const request = new XMLHttpRequest();
      request.open('GET', u('log'));
      request.onreadystatechange = () =>
        seen.push([request.readyState, request.responseText.length > 0 || request.readyState < 4]);
      request.onloadend = () => resolve(seen.length >= 3 && [seen[0], seen.at(-1)]);
      request.send();
    }),
  'XHR: the order of its events': () =>
    new Promise((resolve) => {
      const seen: string[] = [];
      const request = new XMLHttpRequest();
      for (const name of ['loadstart', 'load', 'loadend', 'abort', 'error', 'timeout'])
        request.addEventListener(name, () => {
          seen.push(name, String(request.responseText.length));
          void Promise.resolve().then(() => seen.push(`after ${name}`));
          if (name === 'loadend') setTimeout(() => resolve(seen));
        });
      request.open('GET', u('log'));
      request.send();
      seen.push('sent');
    }),
  'XHR: synchronous': () => {
    const request = new XMLHttpRequest();
    request.open('GET', u('log'), false);
    request.send();
    return [request.status, request.responseText.length, request.readyState];
  },
  'XHR: synchronous with a type': () => {
    const request = new XMLHttpRequest();
    request.open('GET', u('log'), false);
    return fail(async () => {
      request.responseType = 'json';
    });
  },
  'XHR: used again': async () => {
    const request = await send('log');
    const first = request.responseText.length;
    return new Promise((resolve) => {
      request.onload = () => resolve([first, request.responseText.length, request.responseURL]);
      request.open('GET', u('json'));
      request.send();
    });
  },
  'XHR: aborted': () =>
    new Promise((resolve) => {
      const seen: unknown[] = [];
      const request = new XMLHttpRequest();
      request.open('GET', u('slow'));
      for (const name of ['abort', 'loadend', 'load', 'error'] as const)
        request.addEventListener(name, () => seen.push([name, request.status, request.responseText]));
      request.send();
      setTimeout(() => {
        request.abort();
        resolve([seen, request.readyState]);
      }, 60);
    }),
  'XHR: out of time': () =>
    new Promise((resolve) => {
      const request = new XMLHttpRequest();
      request.open('GET', u('slow'));
      request.timeout = 40;
      request.ontimeout = (event) =>
        resolve([event.type, request.status, request.readyState, request.responseText]);
      request.send();
    }),
  'XHR: no network': () =>
    new Promise((resolve) => {
      const request = new XMLHttpRequest();
      request.open('GET', 'https://127.0.0.1:1/');
      request.onerror = (event) =>
        resolve([event.type, request.status, request.readyState, request.response]);
      request.send();
    }),
  'XHR: a POST with headers': async () => {
    const request = await send(
      'log',
      (one) => one.setRequestHeader('content-type', 'application/json'),
      'POST',
      '{"id":1}',
    );
    return [request.status, request.responseText.length];
  },
  'XHR: calls in a wrong order': async () => {
    const request = new XMLHttpRequest();
    return [
      await fail(async () => request.send()),
      await fail(async () => request.setRequestHeader('a', 'b')),
      await fail(async () => request.open('a b', u('log'))),
      await fail(async () => request.open('GET', 'https://')),
      await fail(async () => (request.open as () => void)()),
    ];
  },
  'XHR: headers of the answer': async () => {
    const request = await send('log');
    return [
      request.getResponseHeader('content-type'),
      request.getAllResponseHeaders().includes('cache-control: no-store'),
    ];
  },
  'XHR: another charset and type': async () => {
    const request = await send('latin1', (one) => one.overrideMimeType('text/plain; charset=utf-8'));
    return request.responseText.slice(-5);
  },
  'XHR: an error status': async () => {
    const request = await send('broken', (one) => (one.responseType = 'json'));
    return [request.status, request.response.error.length];
  },
};
