import { describe, expect, test } from 'vitest';
import { readSentRequest } from '@/utils/portal/bridge/sent-request';

const here = 'https://portal.example';
const written = { url: `${here}/log`, method: 'GET', headers: {}, body: null };
const read = (value: unknown, origin = here) => readSentRequest({ text: JSON.stringify(value), origin });

describe('a request that the page writes down is dropped', () => {
  test.each<[string, unknown, string?]>([
    ['with another origin', { ...written, url: 'https://elsewhere.example/log' }],
    ['with another kind of address', { ...written, url: 'javascript:alert(1)' }],
    ['with a name and a password', { ...written, url: 'https://me:secret@portal.example/log' }],
    ['of a page without an origin', { ...written, url: 'data:text/plain,x' }, 'null'],
    ['of a file without an origin', { ...written, url: 'file:///etc/passwd' }, 'null'],
    ['of a blob', { ...written, url: `blob:${here}/x` }],
    ['with another method', { ...written, method: 'DELETE' }],
    ['with a POST of text', { ...written, method: 'POST', body: 'a=1' }],
    ['with a POST of nothing', { ...written, method: 'POST' }],
    ['with headers that are none', { ...written, headers: { 'a b': 'c' } }],
    ['with headers that are no text', { ...written, headers: { a: {} } }],
    ['as a list', []],
    ['as nothing', null],
  ])('%s', (_name, value, origin) => {
    expect(read(value, origin)).toBeNull();
  });
  test('where it is no JSON', () => {
    expect(readSentRequest({ text: '{', origin: here })).toBeNull();
  });
});

test.each([
  ['a GET', written, null],
  ['a POST of JSON', { ...written, method: 'POST', body: '{"id":1}' }, 'json'],
  [
    'a POST of a form as text',
    {
      ...written,
      method: 'post',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      body: 'id=1',
    },
    'urlencoded',
  ],
  ['a POST of a form in parts', { ...written, method: 'POST', body: 'id=1', form: 'multipart' }, 'multipart'],
])('%s to its own origin is taken', (_name, value, encoding) => {
  expect(read({ ...value, at: 5 })).toMatchObject({ url: value.url, body: value.body, encoding, at: 5 });
});
