// @vitest-environment happy-dom
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { pieceOf } from '@/utils/portal/page/pieces';
import { runAtOnce } from '@/utils/portal/page/slices';
import { Census } from '@/utils/portal/rows/census';
import { rowAt } from '@/utils/portal/rows/row';
import { renderHelpArticle } from '../../../portal/markups/help-article';

const icon = (word: string) => `<i title="${word}"></i>`;
const logs = '<a href="/logs/1">Logs</a>';
const pick = (id: string) => document.getElementById(id) as Element;

/** Lays elements out: happy-dom does not. */
function place(selector: string, left: number, width: number, height = 20): void {
  [...document.querySelectorAll(selector)].forEach((element, i) => {
    element.getBoundingClientRect = () => new DOMRect(left, 100 + i * height, width, height);
  });
}

function count(): string[] {
  const census = new Census();
  census.takePiece(pieceOf(document.body));
  runAtOnce(census.update([]));
  return [...census.undelivered].map(([row, state]) => `${row.id}:${state}`);
}

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('one row', () => {
  test.each([
    [
      'alone',
      `<div id="row"><div>${icon('Failed')} <b id="at">a@b.example</b></div><div>10:00 ${logs}</div></div>`,
    ],
    [
      'alone in a table',
      `<table><tr id="row"><td>${icon('Failed')}</td><td id="at">a@b.example</td><td>${logs}</td></tr></table>`,
    ],
    [
      'of two lines',
      `<ul><li id="row"><div class="a">${icon('Failed')} <b id="at">Hello</b> <time>10:00</time></div><div class="b"><span>a@b.example</span><span>${logs}</span></div></li></ul>`,
    ],
    [
      'of cells that are built alike',
      `<div><div id="row"><div>${icon('Failed')}</div><div><b>Jane</b><span id="at">a@b.example</span></div><div><b>Bob</b><span>b@b.example</span></div><div><i>23 Nov</i><i>10:00</i></div><div><a>Deliver</a>${logs}</div></div></div>`,
    ],
    [
      'with its recipients in a list',
      `<table><tr id="row"><td>${icon('Failed')}</td><td id="at"><ul><li>a@b.example</li><li>c@b.example</li></ul></td><td>${logs}</td></tr></table>`,
    ],
    [
      'of several rows of a table',
      `<table><tbody id="row"><tr><td>${icon('Failed')}</td><td id="at">a@b.example</td></tr><tr><td>Hello</td><td>${logs}</td></tr></tbody><tbody><tr><td></td><td>c@d.example</td></tr><tr><td>Ho</td><td>${logs}</td></tr></tbody></table>`,
    ],
  ])('%s', (_name, html) => {
    document.body.innerHTML = `<main><h1>Mail</h1>${html}</main>`;
    expect(rowAt(pick('at'))).toMatchObject({ element: pick('row'), state: 'failed' });
    expect(count()).toEqual(['row:failed']);
  });

  test.each([
    ['the head of a page', `<header id="at"><span>admin@b.example</span><nav>${logs}</nav></header>`],
    ['an article about logs', renderHelpArticle().replace('<h1>', '<h1 id="at">')],
    ['a menu', `<ul><li id="at">${logs}</li><li><a>Deliver</a></li></ul>`],
    [
      'a page of settings',
      '<div><div id="at"><h2>Mail</h2><p>Write to help@b.example</p></div><div><h2>Log</h2><p>Keep logs</p></div></div>',
    ],
    [
      'a list around its rows',
      `<div><section><h3 id="at">Today</h3><p>Two</p><div>${icon('Failed')}<b>a@b</b></div><div>${icon('Failed')}<b>c@d</b></div></section><section><h3>Before</h3><p>None</p></section></div>`,
    ],
  ])('%s is none', (_name, html) => {
    document.body.innerHTML = html;
    expect(rowAt(pick('at'))).toBeNull();
  });
});

test('rows with headings between are counted, the headings not', () => {
  const row = (id: string, word: string) =>
    `<div id="${id}"><span>${icon(word)}</span><b>a@b.example</b></div>`;
  document.body.innerHTML = `<div><div>Today</div>${row('one', 'Failed')}<div>Yesterday</div>${row('two', 'Queued')}<div>Before</div>${row('three', 'Delivered')}</div>`;
  expect(count()).toEqual(['one:failed', 'two:queued']);
  expect(rowAt(pick('one').previousElementSibling as Element)).toBeNull();
});

describe('a row in two halves', () => {
  test('two tables side by side', () => {
    const left = ['Failed', 'Queued'].map((word, i) => `<tr id="l${i}"><td>${icon(word)}</td></tr>`).join('');
    const right = [0, 1]
      .map(
        (i) =>
          `<tr id="r${i}"><td>a${i}@b.example</td><td>10:00</td><td><a href="/logs/${i}">Logs</a></td></tr>`,
      )
      .join('');
    document.body.innerHTML = `<div><div><table><tbody>${left}</tbody></table></div><div><table><tbody>${right}</tbody></table></div></div>`;
    place('[id^="l"]', 0, 50);
    place('[id^="r"]', 50, 500);
    for (const id of ['l1', 'r1'])
      expect(rowAt(pick(id))).toMatchObject({
        element: pick('r1'),
        parts: [pick('l1'), pick('r1')],
        state: 'queued',
      });
    expect(rowAt(pick('l1'))?.logsHref).toMatch(/\/logs\/1$/);
    expect(count()).toEqual(['r0:failed', 'r1:queued']);
  });

  test('three boxes side by side, in yellow', () => {
    document.head.innerHTML =
      '<style>.y { background-color: rgb(245, 237, 196) } .g { background-color: rgb(223, 242, 223) }</style>';
    const part = (cells: (i: number) => string) =>
      `<div role="rowgroup">${[0, 1, 2].map((i) => `<div role="row" class="${i < 2 ? 'y' : 'g'}" row-id="u${i}">${cells(i)}</div>`).join('')}</div>`;
    document.body.innerHTML = `<div>${part((i) => `<p><input type="checkbox"></p><p>${i < 2 ? icon(['Failed', 'Queued'][i] as string) : ''}</p>`)}
${part((i) => `<p>a${i}@b.example</p><p>c@d.example</p><p>Hello</p>`)}
${part(() => `<p>23 Nov 2026 20:57</p><p><span role="button">Deliver</span> <span role="button">Logs</span></p>`)}</div>`;
    [...document.querySelectorAll('[role="rowgroup"]')].forEach((box, i) => {
      box.id = `p${i}`;
      place(`#p${i} > *`, 200 * i, 200);
    });
    const main = document.querySelector('#p1 [row-id="u1"]') as Element;
    for (const row of document.querySelectorAll('[row-id="u1"]'))
      expect(rowAt(row)).toMatchObject({ element: main, state: 'queued' });
    main.id = 'main';
    expect(count()).toEqual([':failed', 'main:queued']);
    document.head.innerHTML = '';
  });

  test.each([
    ['at the left', 0],
    ['at the right', 4],
  ])('a copy of columns %s that lies over the table', (_name, from) => {
    const cells = (i: number) => [
      icon(['Failed', 'Queued'][i] as string),
      `a${i}@b.example`,
      'Hello',
      '23 Nov 2026 20:57',
      icon(['Failed', 'Queued'][i] as string),
      '<button>Logs</button>',
    ];
    const table = (id: string, from: number, until: number) =>
      `<table><tbody id="${id}">${[0, 1]
        .map(
          (i) =>
            `<tr id="${id}${i}" data-key="${i}" ${id === 'copy' ? `data-dt-row="${i}"` : ''}>${cells(i)
              .slice(from, until)
              .map((cell) => `<td>${cell}</td>`)
              .join('')}</tr>`,
        )
        .join('')}</tbody></table>`;
    document.body.innerHTML = `<div><div>${table('main', 0, 6)}</div><div style="position: absolute">${table('copy', from, from + 2)}</div></div>`;
    place('#main tr', 0, 900);
    place('#copy tr', from * 150, 300);
    for (const id of ['main1', 'copy1'])
      expect(rowAt(pick(id)), id).toMatchObject({ element: pick('main1'), state: 'queued' });
    expect(count()).toEqual(['main0:failed', 'main1:queued']);
  });

  test('a list that happens to lie over another is one of its own', () => {
    const table = (id: string, subject: string) =>
      `<table><tbody>${[0, 1].map((i) => `<tr id="${id}${i}"><td>${icon('Failed')}</td><td>a${i}@b.example</td>${subject}<td>10:00 ${logs}</td></tr>`).join('')}</tbody></table>`;
    document.body.innerHTML = `<div><div>${table('a', '<td>Hello</td>')}</div><div>${table('b', '')}</div></div>`;
    place('tr[id^="a"]', 0, 900);
    place('tr[id^="b"]', 0, 500);
    expect(rowAt(pick('b1'))).toMatchObject({ element: pick('b1'), parts: [pick('b1')] });
    expect(count()).toHaveLength(4);
  });

  test('tables that stand one below the other are two', () => {
    const table = (name: string) =>
      `<table><tbody><tr id="${name}"><td>${icon(name)}</td><td>${name}@b.example</td></tr></tbody></table>`;
    document.body.innerHTML = table('Failed') + table('Queued');
    place('tr', 0, 500);
    expect(rowAt(pick('Failed'))).toMatchObject({ state: 'failed', parts: [pick('Failed')] });
  });

  test.each([
    [
      'a cell over two rows',
      `<tr id="row"><td rowspan="2">${icon('Failed')}</td><td>a@b.example</td><td>10:00</td></tr><tr id="at"><td>Hello</td><td>${logs}</td></tr>`,
    ],
    [
      'a detail below',
      `<tr id="row"><td>${icon('Failed')}</td><td>a@b.example</td><td>10:00</td></tr><tr id="at"><td colspan="3">Hello ${logs}</td></tr>`,
    ],
  ])('%s', (_name, html) => {
    document.body.innerHTML = `<table><tbody>${html}${html.replaceAll('id=', 'data-x=').replace('Failed', 'Queued')}</tbody></table>`;
    for (const id of ['row', 'at'])
      expect(rowAt(pick(id)), id).toMatchObject({ element: pick('row'), state: 'failed' });
    expect(rowAt(pick('row'))?.logs).not.toBeNull();
    expect(count()).toEqual(['row:failed', ':queued']);
  });
});

describe('links outside of their row', () => {
  afterAll(() => Reflect.deleteProperty(document, 'elementsFromPoint'));
  const page = `<div class="list"><div id="one"><span>${icon('Failed')}</span><b>a@b.example</b></div><div id="two"><span>${icon('Queued')}</span><b>c@d.example</b></div></div>`;

  test('in a bar over the list: by what lies under it', () => {
    document.body.innerHTML = `${page}<div style="position: absolute"><a id="logs">Logs</a></div>`;
    place('.list > div', 0, 500);
    (pick('logs').parentElement as Element).getBoundingClientRect = () => new DOMRect(400, 121, 80, 18);
    document.elementsFromPoint = (_x, y) => (y > 120 ? [pick('logs'), pick('two')] : [pick('one')]);
    expect(rowAt(pick('logs'))).toMatchObject({ element: pick('two') });
  });

  test('in a menu that hangs down over other rows: by what opened it', () => {
    document.body.innerHTML = `${page}<div id="menu" style="position: absolute"><a role="menuitem" id="logs">Logs</a></div>`;
    place('.list > div', 0, 500);
    (pick('menu') as Element).getBoundingClientRect = () => new DOMRect(400, 121, 80, 200);
    document.elementsFromPoint = () => [pick('two')];
    expect(rowAt(pick('logs'))).toBeNull();
    pick('one').insertAdjacentHTML(
      'beforeend',
      '<button aria-controls="menu" aria-expanded="true">…</button>',
    );
    expect(rowAt(pick('logs'))).toMatchObject({ element: pick('one') });
  });
});

describe('the census follows', () => {
  function follow(html: string) {
    document.body.innerHTML = html;
    const census = new Census();
    census.takePiece(pieceOf(document.body));
    runAtOnce(census.update([]));
    return census;
  }
  const row = (id: string, word: string) =>
    `<tr id="${id}"><td>${icon(word)}</td><td>a@b.example</td><td>10:00</td></tr>`;

  test('a row that is used for another message', () => {
    const census = follow(`<table><tbody>${row('one', 'Failed')}</tbody></table>`);
    const used = pick('one').querySelector('i') as Element;
    used.setAttribute('title', 'Queued');
    runAtOnce(census.update([used]));
    expect([...census.undelivered.values()]).toEqual(['queued']);
    used.setAttribute('title', 'Delivered');
    runAtOnce(census.update([used]));
    expect(census.undelivered.size).toBe(0);
  });

  test('rows that come later, and a page that is written anew', () => {
    const census = follow(`<table><tbody>${row('one', 'Failed')}</tbody></table>`);
    const later = document.createElement('tr');
    later.id = 'two';
    later.innerHTML = `<td>${icon('Queued')}</td><td>c@d.example</td>`;
    (document.querySelector('tbody') as Element).append(later);
    census.takePiece(pieceOf(later));
    expect(census.undelivered.size).toBe(2);
    document.body.innerHTML = `<table><tbody>${row('three', 'Deferring')}</tbody></table>`;
    census.takePiece(pieceOf(document.body));
    expect(census.takeChange()).toBe(true);
    expect([...census.undelivered.keys()]).toEqual([pick('three')]);
  });
});
