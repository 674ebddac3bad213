// @vitest-environment happy-dom

import { beforeEach, describe, expect, test } from 'vitest';
import { pieceOf } from '@/utils/portal/page/pieces';
import { findActions } from '@/utils/portal/rows/actions';
import { Census } from '@/utils/portal/rows/census';
import { rowAt } from '@/utils/portal/rows/row';

function put(html: string): void {
  document.body.innerHTML = html;
}

const pick = (selector: string) => document.querySelector(selector) as Element;
const mail = 'a@example.com';

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('rowAt', () => {
  test.each([
    [
      'table',
      `<table><tr><td><i class="x" title="Queued"></i></td><td id="at">${mail}</td><td><a href="/logs/1">Logs</a></td></tr></table>`,
      'queued',
    ],
    [
      'picture',
      `<ul><li><img alt="Failed"> <b id="at">${mail}</b> <button>Logs</button></li></ul>`,
      'failed',
    ],
    [
      'SVG title',
      `<div role="row"><div><svg><title>Deferring</title></svg></div><div id="at">${mail}</div><a title="Logs" href="#"></a></div>`,
      'deferring',
    ],
    [
      'label',
      `<div role="row"><div><span aria-label="Status: Deep filtered"></span></div><div id="at">${mail}</div><button>Logs</button></div>`,
      'deep-filtered',
    ],
    [
      'word',
      `<div><div class="a"><b>Deferring</b><i id="at">${mail}</i></div><div><b>Queued</b><i>b@c 10:00</i></div></div>`,
      'deferring',
    ],
    [
      'links that come on pointing',
      `<table><tr><td><i title="Failed"></i></td><td id="at">${mail} 2026-11-23</td></tr></table>`,
      'failed',
    ],
  ])('finds a row by its %s', (_name, html, state) => {
    put(html);
    expect(rowAt(pick('#at'))?.state).toBe(state);
  });

  test('a subject that says Failed is no icon', () => {
    put(
      `<table><tr><td><i title="Delivered"></i></td><td>${mail}</td><td title="Failed" id="at">Failed</td><td><a href="/l">Logs</a></td></tr></table>`,
    );
    expect(rowAt(pick('#at'))?.state).toBeNull();
  });

  test.each([
    '<ul><li id="at"><i title="Queued"></i> Queued: out soon</li><li><i title="Deferring"></i> Deferring: retries</li><li><i title="Failed"></i> Failed</li></ul>',
    '<p id="at"><i title="Queued"></i> Queued <i title="Failed"></i> Failed</p>',
    '<table><tr><td>Failed</td><td id="at">status=bounced</td></tr><tr><td>Deferring</td><td>status=deferred</td></tr></table>',
    '<ul><li id="at">Failed: the message could not be delivered.</li><li>Queued: later.</li></ul>',
  ])('a legend or an article is no row: %.60s', (html) => {
    put(html);
    expect(rowAt(pick('#at'))).toBeNull();
  });

  test('tells messages apart when the page uses a row again', () => {
    put(`<div role="row"><i title="Failed"></i><b id="at">one ${mail}</b><button>Logs</button></div>`);
    const before = rowAt(pick('#at'))?.key;
    pick('#at').textContent = `two ${mail}`;
    expect(rowAt(pick('#at'))?.key).not.toBe(before);
  });

  test.each([
    ['/cp/logs/7', true],
    ['#', false],
    ['javascript:void(0)', false],
    ['https://elsewhere.example/logs/7', false],
    ['mailto:a@b', false],
  ])('%s as a plain link: %s', (href, isPlain) => {
    put(
      `<table><tr><td><i title="Failed"></i></td><td id="at">${mail}</td><td><a href="${href}">Logs</a></td></tr></table>`,
    );
    expect(rowAt(pick('#at'))?.logsHref !== null).toBe(isPlain);
  });
});

test('the census lists the rows that are not delivered', () => {
  put(
    `<table>${['Failed', 'Delivered', 'Queued'].map((word) => `<tr><td><i title="${word}"></i></td><td>${mail}</td><td><a href="/l">Logs</a></td></tr>`).join('')}</table>`,
  );
  const census = new Census();
  census.takePiece(pieceOf(document.body));
  expect([...census.undelivered.values()]).toEqual(['failed', 'queued']);
  expect(census.total).toBe(3);
});

describe('findActions', () => {
  const row = (id: string) =>
    `<tr id="${id}"><td><i title="Failed"></i></td><td>${mail}</td><td><a href="#" id="deliver-${id}">Deliver</a><a href="#l">Logs</a></td></tr>`;

  test('takes the message’s own controls, and the page’s for the whole queue, in closed menus too', () => {
    put(
      `<button id="opener">Tools</button><ul hidden><li><a href="#">Flush mail queue</a></li></ul><table>${row('one')}${row('two')}</table>`,
    );
    const found = findActions([pick('#two')], document);
    expect([...found.keys()].sort()).toEqual(['deliver', 'flush']);
    expect(found.get('deliver')?.element.id).toBe('deliver-two');
  });

  test('never takes another message’s', () => {
    put(`<table>${row('one')}${row('two')}</table>`);
    expect(findActions([], document).size).toBe(0);
  });

  test('goes to a control and presses nothing', () => {
    put('<button id="go">Re-queue</button>');
    let pressed = 0;
    pick('#go').addEventListener('click', () => (pressed += 1));
    pick('#go').getClientRects = () => [{}] as unknown as DOMRectList;
    findActions([], document).get('requeue')?.focus();
    expect(document.activeElement).toBe(pick('#go'));
    expect(pressed).toBe(0);
  });
});
