// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { readSentRequest, requestOfLink, type SentRequest } from '@/utils/portal/bridge/sent-request';
import { LearnedRequests } from '@/utils/portal/requests/learned-requests';
import { identifiersOf } from '@/utils/portal/rows/row-identifiers';

const here = 'https://portal.example';
const get = (path: string) => requestOfLink(here + path);
const post = (body: string): SentRequest => ({
  url: `${here}/api/log`,
  method: 'POST',
  headers: { 'x-csrf': 'a' },
  body,
});

/** Two rows beside each other: what was asked for the first, and what follows for the second. */
function learn(first: string, second: string, request: SentRequest): SentRequest | null {
  document.body.innerHTML = `<table><tbody>${first}${second}</tbody></table>`;
  const [a, b] = document.querySelectorAll('tr');
  const learned = new LearnedRequests();
  learned.learn(a as Element, identifiersOf(a as Element), request);
  return learned.requestFor(b as Element);
}

describe('what is learned', () => {
  test.each<[string, string, string, SentRequest, Partial<SentRequest>]>([
    [
      'an attribute of the row',
      '<tr data-message="1002"></tr>',
      '<tr data-message="1014"></tr>',
      get('/logs/1002/lines'),
      { url: `${here}/logs/1014/lines` },
    ],
    [
      'a word of an id',
      '<tr id="msg-1002"></tr>',
      '<tr id="msg-1014"></tr>',
      get('/logs?id=1002&s=7'),
      { url: `${here}/logs?id=1014&s=7` },
    ],
    [
      'an argument of a handler',
      '<tr><td><a onclick="show(1002)">Logs</a></td></tr>',
      '<tr><td><a onclick="show(1014)">Logs</a></td></tr>',
      get('/log/1002.txt'),
      { url: `${here}/log/1014.txt` },
    ],
    [
      'a number in JSON',
      '<tr data-id="1002"></tr>',
      '<tr data-id="1014"></tr>',
      post('{"id":1002,"view":"table"}'),
      { body: '{"id":1014,"view":"table"}', headers: { 'x-csrf': 'a' } },
    ],
    [
      'a text in JSON',
      '<tr data-uid="a-1f9c"></tr>',
      '<tr data-uid="b-77e0"></tr>',
      post('{"uid":"a-1f9c"}'),
      { body: '{"uid":"b-77e0"}' },
    ],
    [
      'an identifier that has to be written otherwise',
      '<tr data-q="4jY J=1"></tr>',
      '<tr data-q="4jZ K=2"></tr>',
      get('/log?q=4jY%20J%3D1'),
      { url: `${here}/log?q=4jZ%20K%3D2` },
    ],
    [
      'a box to tick',
      '<tr><td><input type="checkbox" value="9001"></td></tr>',
      '<tr><td><input type="checkbox" value="9002"></td></tr>',
      get('/l/9001'),
      { url: `${here}/l/9002` },
    ],
  ])('%s', (_name, first, second, request, wanted) => {
    expect(learn(first, second, request)).toMatchObject(wanted);
  });

  test.each<[string, string, string, SentRequest]>([
    [
      'where no identifier is in the request',
      '<tr data-message="1002"></tr>',
      '<tr data-message="1014"></tr>',
      get('/logs/current'),
    ],
    [
      'what is the same in all rows',
      '<tr data-folder="1002"></tr>',
      '<tr data-folder="1002"></tr>',
      get('/logs/1002'),
    ],
    [
      'a part of a longer word',
      '<tr data-message="100"></tr>',
      '<tr data-message="101"></tr>',
      get('/logs/1002'),
    ],
    ['a short one that stands twice', '<tr data-n="1"></tr>', '<tr data-n="2"></tr>', get('/logs/1?page=1')],
    ['a class', '<tr class="row1002"></tr>', '<tr class="row1014"></tr>', get('/logs/row1002')],
    ['another row that lacks it', '<tr data-message="1002"></tr>', '<tr></tr>', get('/logs/1002')],
  ])('nothing from %s', (_name, first, second, request) => {
    expect(learn(first, second, request)).toBeNull();
  });

  test('is forgotten where it brings no log three times', () => {
    document.body.innerHTML =
      '<table><tbody><tr data-message="1002"></tr><tr data-message="1014"></tr></tbody></table>';
    const [a, b] = document.querySelectorAll('tr');
    const learned = new LearnedRequests();
    learned.learn(a as Element, identifiersOf(a as Element), get('/logs/1002'));
    for (const isLog of [false, false, true, false, false]) learned.answered(isLog);
    expect(learned.requestFor(b as Element)).not.toBeNull();
    learned.answered(false);
    expect(learned.requestFor(b as Element)).toBeNull();
  });
});

describe('a request that the page writes down', () => {
  const written = { url: `${here}/log`, method: 'GET', headers: {}, body: null };
  test.each<[string, unknown]>([
    ['another origin', { ...written, url: 'https://elsewhere.example/log' }],
    ['another kind of address', { ...written, url: 'javascript:alert(1)' }],
    ['another method', { ...written, method: 'DELETE' }],
    ['a POST of a form', { ...written, method: 'POST', body: 'a=1' }],
    ['a POST of nothing', { ...written, method: 'POST' }],
    ['headers that are none', { ...written, headers: { 'a b': 'c' } }],
    ['headers that are no text', { ...written, headers: { a: {} } }],
    ['a list', []],
    ['nothing', null],
  ])('is dropped with %s', (_name, value) => {
    expect(readSentRequest(JSON.stringify(value), here)).toBeNull();
  });
  test('is taken as a GET, or as a POST of JSON, to its own origin', () => {
    expect(readSentRequest(JSON.stringify(written), here)).toEqual(written);
    const json = { ...written, method: 'POST', body: '{"id":1}' };
    expect(readSentRequest(JSON.stringify(json), here)).toEqual(json);
    expect(readSentRequest('{', here)).toBeNull();
  });
});
