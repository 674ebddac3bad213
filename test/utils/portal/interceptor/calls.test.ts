import { describe, expect, test } from 'vitest';
import { watchCalls } from '@/utils/portal/interceptor/calls';
import { capture } from '@/utils/portal/interceptor/pristine';

const here = 'https://portal.example/cp/';
class Sender {
  open() {}
  setRequestHeader() {}
  send() {}
}
class Page {
  get baseURI() {
    return here;
  }
}
const world = Object.assign(Object.create(globalThis), {
  document: new Page(),
  Node: Page,
  XMLHttpRequest: Sender,
}) as typeof globalThis;

type Watch = (self: object, args: readonly unknown[]) => void;

/** What is noted of a call; null where it is not. */
function watched() {
  const watches = new Map<string, Watch>();
  const calls = watchCalls(capture(world), { replace: (_proto, key, watch) => watches.set(key, watch) });
  const call = (name: string, self: object, ...args: unknown[]) => {
    try {
      watches.get(name)?.(self, args);
    } catch {
      // As the proxies do: what cannot be read is not noted.
    }
  };
  return { calls, call };
}

function form(fields: Record<string, string | Blob>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.append(name, value);
  return data;
}

describe('of fetch, what was asked for is noted', () => {
  test.each<[string, unknown[], object | null]>([
    ['a GET', ['log?id=1'], { method: 'GET', body: null, form: null }],
    ['a POST of text', ['log?id=1', { method: 'POST', body: '{"id":1}' }], { body: '{"id":1}', form: null }],
    [
      'a POST of fields',
      ['log?id=1', { method: 'POST', body: new URLSearchParams({ id: '1', a: 'b c' }) }],
      { body: 'id=1&a=b+c', form: 'urlencoded' },
    ],
    [
      'a POST of a form',
      ['log?id=1', { method: 'POST', body: form({ id: '1' }) }],
      { body: 'id=1', form: 'multipart' },
    ],
    [
      'a Request',
      [new Request(`${here}log?id=1`, { headers: { accept: 'text/html' } })],
      { method: 'GET', headers: { accept: 'text/html' } },
    ],
    [
      'no POST as a Request: its body can be read only once',
      [new Request(`${here}log?id=1`, { method: 'POST', body: 'x' })],
      null,
    ],
    ['no form with a file', ['log?id=1', { method: 'POST', body: form({ id: new Blob(['x']) }) }], null],
    ['no POST of bytes', ['log?id=1', { method: 'POST', body: new Uint8Array(3) }], null],
  ])('%s', (_name, args, wanted) => {
    const { calls, call } = watched();
    const before = Date.now();
    call('fetch', world, ...args);
    const sent = calls.ofResponse(`${here}log?id=1`);
    if (wanted === null) expect(sent).toBeNull();
    else expect(sent).toMatchObject(wanted);
    if (sent) expect(sent.at >= before && sent.at <= Date.now()).toBe(true);
  });
});

test('of a request, what was asked for is noted when it is sent', () => {
  const { calls, call } = watched();
  const request = new Sender();
  call('open', request, 'POST', 'log');
  call('setRequestHeader', request, 'x-csrf-token', 'a');
  call('send', request, new URLSearchParams({ id: '1' }));
  expect(calls.ofRequest(request)).toMatchObject({
    url: `${here}log`,
    method: 'POST',
    headers: { 'x-csrf-token': 'a' },
    body: 'id=1',
    form: 'urlencoded',
  });
});
