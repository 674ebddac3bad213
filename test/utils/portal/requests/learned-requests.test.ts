// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import type { SentRequest } from '@/utils/portal/bridge/sent-request';
import { LearnedRequests } from '@/utils/portal/requests/learned-requests';
import { identifiersOf } from '@/utils/portal/rows/row-identifiers';
import { get, here, learn, post } from './asked';

afterEach(() => {
  document.head.innerHTML = '';
});

const row = (attributes: string, inside = '<td>a@b.example</td><td>Hello</td>') =>
  `<tr ${attributes}>${inside}</tr>`;
const cell = (markup: string) => row('', `<td>${markup}</td><td>Hello</td>`);
const query = 'query Logs($id: ID!) { log(id: $id) { lines } }';

describe('what is learned from one press is asked about another row', () => {
  test.each<[string, string, string, SentRequest, Partial<SentRequest>]>([
    [
      'data-message in a path',
      row('data-message="1002"'),
      row('data-message="1014"'),
      get('/logs/1002/lines'),
      { url: `${here}/logs/1014/lines` },
    ],
    [
      'a number behind a prefix',
      row('id="msg-1002"'),
      row('id="msg-1014"'),
      get('/logs?id=1002&s=7'),
      { url: `${here}/logs?id=1014&s=7` },
    ],
    [
      'a prefix in both',
      row('id="m-1002"'),
      row('id="m-1014"'),
      get('/logs?id=m-1002'),
      { url: `${here}/logs?id=m-1014` },
    ],
    [
      'another prefix in the request',
      row('data-id="1002"'),
      row('data-id="1014"'),
      get('/log/m-1002.txt'),
      { url: `${here}/log/m-1014.txt` },
    ],
    [
      'an argument of a handler',
      cell('<a onclick="show(1002)">Logs</a>'),
      cell('<a onclick="show(1014)">Logs</a>'),
      get('/log/1002.txt'),
      { url: `${here}/log/1014.txt` },
    ],
    [
      'an argument of Livewire',
      cell('<i wire:click="showLogs(\'1002\')"></i>'),
      cell('<i wire:click="showLogs(\'1014\')"></i>'),
      post('{"calls":[{"method":"showLogs","params":["1002"]}]}'),
      { body: '{"calls":[{"method":"showLogs","params":["1014"]}]}' },
    ],
    [
      'an address in a handler',
      cell('<a onclick="window.open(\'/logs/1002\')">Logs</a>'),
      cell('<a onclick="window.open(\'/logs/1014\')">Logs</a>'),
      get('/logs/1002'),
      { url: `${here}/logs/1014` },
    ],
    [
      'an address of htmx',
      cell('<button hx-get="/logs?m=1002">Logs</button>'),
      cell('<button hx-get="/logs?m=1014">Logs</button>'),
      get('/logs?m=1002'),
      { url: `${here}/logs?m=1014` },
    ],
    [
      'values of htmx',
      cell('<button hx-vals=\'{"id":1002}\'>Logs</button>'),
      cell('<button hx-vals=\'{"id":1014}\'>Logs</button>'),
      post('id=1002', 'urlencoded'),
      { body: 'id=1014' },
    ],
    [
      'a link to something else of the message',
      cell('<a href="/messages/1002">Hello</a>'),
      cell('<a href="/messages/1014">Hello</a>'),
      get('/api/messages/1002/log'),
      { url: `${here}/api/messages/1014/log` },
    ],
    [
      'a dialog of its own',
      cell('<a href="#logs-1002">Logs</a>'),
      cell('<a href="#logs-1014">Logs</a>'),
      get('/logs/1002'),
      { url: `${here}/logs/1014` },
    ],
    [
      'a number in JSON',
      row('data-id="1002"'),
      row('data-id="1014"'),
      post('{"id":1002,"view":"table"}'),
      { body: '{"id":1014,"view":"table"}' },
    ],
    [
      'a text in JSON',
      row('data-uid="a-1f9c"'),
      row('data-uid="b-77e0"'),
      post('{"uid":"a-1f9c"}'),
      { body: '{"uid":"b-77e0"}' },
    ],
    [
      'a variable of GraphQL',
      row('data-id="1002"'),
      row('data-id="1014"'),
      post(JSON.stringify({ query, variables: { id: '1002' } })),
      { body: JSON.stringify({ query, variables: { id: '1014' } }) },
    ],
    [
      'a field of a form',
      row('data-id="1002"'),
      row('data-id="1014"'),
      post('do=show&id=1002&x=a%20b', 'urlencoded'),
      { body: 'do=show&id=1014&x=a%20b' },
    ],
    [
      'a field of a form in parts',
      row('data-id="1002"'),
      row('data-id="1014"'),
      post('id=1002', 'multipart'),
      { body: 'id=1014', encoding: 'multipart' },
    ],
    [
      'a UUID',
      row('data-id="6f1c9e2a-0b7d-4c55-9d0e-3a4b5c6d7e8f"'),
      row('data-id="00000000-0b7d-4c55-9d0e-3a4b5c6d7e8f"'),
      get('/l/6f1c9e2a-0b7d-4c55-9d0e-3a4b5c6d7e8f'),
      { url: `${here}/l/00000000-0b7d-4c55-9d0e-3a4b5c6d7e8f` },
    ],
    [
      'a queue id',
      row('data-queue-id="4jYJCj4473zKnCg"'),
      row('data-queue-id="4jYJDq3Kc1zKnGw"'),
      get('/l/4jYJCj4473zKnCg'),
      { url: `${here}/l/4jYJDq3Kc1zKnGw` },
    ],
    [
      'a box to tick',
      cell('<input type="checkbox" value="9001">'),
      cell('<input type="checkbox" value="9002">'),
      get('/l/9001'),
      { url: `${here}/l/9002` },
    ],
    ['more digits', row('data-id="999"'), row('data-id="1000"'), get('/l/999'), { url: `${here}/l/1000` }],
    [
      'a link in which a number of the page stands too',
      cell('<a href="/u81/logs/1002">Logs</a>'),
      cell('<a href="/u81/logs/1014">Logs</a>'),
      get('/u81/api/logs/1002'),
      { url: `${here}/u81/api/logs/1014` },
    ],
    [
      'two places of a row that agree',
      row('id="r-1002" data-id="1002"'),
      row('id="r-1014" data-id="1014"'),
      get('/l/1002'),
      { url: `${here}/l/1014` },
    ],
  ])('%s', (_name, first, second, request, wanted) => {
    expect(learn([first, second], request)).toMatchObject(wanted);
  });

  test('with the tokens that the page has now', () => {
    document.head.innerHTML = '<meta name="csrf-token" content="a-token-of-the-page">';
    const rows = [row('data-id="1002"'), row('data-id="1014"')];
    const request = post('{"_token":"a-token-of-the-page","id":1002}');
    document.body.innerHTML = `<table><tbody>${rows.join('')}</tbody></table>`;
    const [first, second] = document.querySelectorAll('tr');
    const learned = new LearnedRequests();
    learned.learn(first as Element, identifiersOf(first as Element), request);
    document.querySelector('meta')?.setAttribute('content', 'another-token');
    expect(learned.requestFor(second as Element, null)).toMatchObject({
      headers: { 'x-csrf-token': 'another-token' },
      body: '{"_token":"another-token","id":1014}',
    });
  });
});

describe('nothing is learned from', () => {
  test.each<[string, string, string, SentRequest]>([
    ['a request without an identifier', row('data-id="1002"'), row('data-id="1014"'), get('/logs/current')],
    [
      'what is the same in all rows',
      row('data-folder-id="1002"'),
      row('data-folder-id="1002"'),
      get('/logs/1002'),
    ],
    ['a part of a longer word', row('data-id="100"'), row('data-id="101"'), get('/logs/1002')],
    ['an identifier that stands in two places', row('data-n="1"'), row('data-n="2"'), get('/logs/1?copy=1')],
    ['an identifier that says the page', row('data-no="1"'), row('data-no="2"'), get('/logs?page=1')],
    [
      'two identifiers in one request',
      row('data-id="1002" data-queue-id="4jYJCj4473zKnCg"'),
      row('data-id="1014" data-queue-id="4jYJDq3Kc1zKnGw"'),
      get('/logs/1002/4jYJCj4473zKnCg'),
    ],
    ['a class', row('class="row1002"'), row('class="row1014"'), get('/logs/row1002')],
    ['another row that lacks it', row('data-id="1002"'), row(''), get('/logs/1002')],
    ['another row of another shape', row('data-id="1002"'), row('data-id="draft"'), get('/logs/1002')],
    [
      'a row that contradicts itself',
      row('id="r-1002" data-id="1002"'),
      row('id="r-1015" data-id="1014"'),
      get('/l/1002'),
    ],
    [
      'a mutation',
      row('data-id="1002"'),
      row('data-id="1014"'),
      post('{"query":"mutation { release }","variables":{"id":"1002"}}'),
    ],
    [
      'a request that deletes by its field',
      row('data-id="1002"'),
      row('data-id="1014"'),
      post('_method=DELETE&id=1002', 'urlencoded'),
    ],
    [
      'a request whose word changes something',
      row('data-id="1002"'),
      row('data-id="1014"'),
      post('{"action":"deliver","id":"1002"}'),
    ],
    ['a path that changes something', row('data-id="1002"'), row('data-id="1014"'), get('/cp/release/1002')],
  ])('%s', (_name, first, second, request) => {
    expect(learn([first, second], request)).toBeNull();
  });
});

describe('reading stops', () => {
  const learned = () => {
    document.body.innerHTML = `<table><tbody>${row('data-id="1002"')}${row('data-id="1014"')}</tbody></table>`;
    const [first, second] = [...document.querySelectorAll('tr')] as Element[] as [Element, Element];
    const requests = new LearnedRequests();
    requests.learn(first, identifiersOf(first), get('/logs/1002'));
    return { requests, isAsked: () => requests.requestFor(second, null) !== null };
  };
  test.each([
    ['after two answers of another kind', ['other-answer', 'other-answer'], false],
    ['not after one', ['other-answer', null, 'other-answer'], true],
    ['after three errors', [404, 404, 404], false],
    ['never while the person is offline', Array(20).fill('offline'), true],
    ['never where nobody answers', Array(20).fill('unreachable'), true],
  ] as const)('%s', (_name, failures, isAsked) => {
    const { requests, ...other } = learned();
    for (const failure of failures) requests.answered(failure);
    expect(other.isAsked()).toBe(isAsked);
  });
});

describe('a portal that draws each row as a table, and counts its calls', () => {
  const table = (id: number) =>
    `<table data-recordid="${id}" data-recordindex="${id - 1000}"><tbody><tr><td>a@b.example</td><td>Hello</td></tr></tbody></table>`;
  const call = (id: number, tid: number): SentRequest => ({
    ...post(`{"method":"getLog","data":[{"messageId":"${id}"}],"tid":${tid}}`),
    at: tid,
  });

  function learnTwice(): { learned: LearnedRequests; rows: readonly Element[] } {
    document.body.innerHTML = [1002, 1003, 1004].map(table).join('');
    const rows = [...document.querySelectorAll('tr')];
    const learned = new LearnedRequests();
    rows.slice(0, 2).forEach((tr, i) => {
      learned.learn(tr, identifiersOf(tr), call(1002 + i, i + 1));
    });
    return { learned, rows };
  }

  test('is asked about another row', () => {
    const { learned, rows } = learnTwice();
    expect(learned.requestFor(rows[2] as Element, null)?.body).toBe(
      '{"method":"getLog","data":[{"messageId":"1004"}],"tid":2}',
    );
  });

  test.each([
    ['the next call', call(1004, 3), '1004'],
    ['an earlier one', call(1002, 1), '1002'],
    ['another call', post('{"method":"getMail","data":[{"messageId":"1004"}],"tid":3}'), null],
    ['a number that fell', { ...call(1004, 1), at: 9 }, null],
  ])('%s', (_name, request, id) => {
    expect(learnTwice().learned.idOfRequest(request)).toBe(id);
  });
});
