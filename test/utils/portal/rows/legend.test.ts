// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { pieceOf } from '@/utils/portal/page/pieces';
import { runAtOnce } from '@/utils/portal/page/slices';
import { Census } from '@/utils/portal/rows/census';

type Icons = Readonly<Record<'q' | 'd' | 'f' | 'x' | 'ok', string>>;

const sprite = (y: number) =>
  `<span class="ico" style="background-image: url(s.png); background-position: 0px -${y}px"></span>`;
const byClass: Icons = {
  q: '<i class="fa fa-clock-o"></i>',
  d: '<i class="fa fa-refresh"></i>',
  f: '<i class="fa fa-times"></i>',
  x: '<i class="fa fa-filter"></i>',
  ok: '<i class="fa fa-check"></i>',
};
const kinds: readonly (readonly [string, Icons])[] = [
  ['class', byClass],
  [
    'class inside a box',
    Object.fromEntries(
      Object.entries(byClass).map(([k, i]) => [k, `<span class="cell">${i}</span>`]),
    ) as unknown as Icons,
  ],
  [
    'an element whose name is none in CSS',
    Object.fromEntries(
      Object.entries(byClass).map(([k, i]) => [k, i.replace('</i>', '<b}d></b}d></i>')]),
    ) as unknown as Icons,
  ],
  [
    'address of a picture',
    {
      q: '<img src="/1.gif">',
      d: '<img src="/2.gif">',
      f: '<img src="/3.gif">',
      x: '<img src="/4.gif">',
      ok: '<img src="/5.gif">',
    },
  ],
  [
    'use',
    {
      q: '<svg class="i"><use href="#a"></use></svg>',
      d: '<svg class="i"><use href="#b"></use></svg>',
      f: '<svg class="i"><use href="#c"></use></svg>',
      x: '<svg class="i"><use href="#d"></use></svg>',
      ok: '<svg class="i"><use href="#e"></use></svg>',
    },
  ],
  [
    'drawing',
    {
      q: '<svg><path d="M1 1"/></svg>',
      d: '<svg><path d="M2 2"/></svg>',
      f: '<svg><path d="M3 3"/></svg>',
      x: '<svg><circle r="4"/></svg>',
      ok: '<svg><path d="M5 5"/></svg>',
    },
  ],
  [
    'glyph',
    {
      q: '<b class="g">⏳</b>',
      d: '<b class="g">↻</b>',
      f: '<b class="g">✖</b>',
      x: '<b class="g">⚗</b>',
      ok: '<b class="g">✔</b>',
    },
  ],
  ['place in a sprite', { q: sprite(0), d: sprite(16), f: sprite(32), x: sprite(48), ok: sprite(64) }],
  [
    'colour',
    {
      q: '<span class="dot" style="background-color: rgb(1, 2, 3)"></span>',
      d: '<span class="dot" style="background-color: rgb(4, 5, 6)"></span>',
      f: '<span class="dot" style="background-color: rgb(7, 8, 9)"></span>',
      x: '<span class="dot" style="background-color: rgb(17, 8, 9)"></span>',
      ok: '<span class="dot" style="background-color: rgb(9, 8, 7)"></span>',
    },
  ],
];
const shapes: readonly (readonly [string, (i: Icons) => string])[] = [
  [
    'list',
    (i) =>
      `<ul><li>${i.q} Queued</li><li>${i.d} Deferring: an attempt failed, it is queued again</li><li>${i.f} Failed</li><li>${i.x} Deep filtered</li><li>${i.ok} Delivered</li></ul>`,
  ],
  [
    'terms',
    (i) =>
      `<dl><dt>${i.q}</dt><dd>Queued – in the queue</dd><dt>${i.d}</dt><dd>Deferring</dd><dt>${i.f}</dt><dd>Failed for some</dd><dt>${i.x}</dt><dd>Deep filtered</dd></dl>`,
  ],
  [
    'table',
    (i) =>
      `<table><tr><td>${i.q}</td><td>Queued</td></tr><tr><td>${i.d}</td><td>Deferring</td></tr><tr><td>${i.f}</td><td>Failed</td></tr><tr><td>${i.x}</td><td>Deep filtered</td></tr></table>`,
  ],
  [
    'one row',
    (i) =>
      `<table><tr><td>${i.q} Queued</td><td>${i.d} Deferring</td><td>${i.f} Failed</td><td>${i.x} Deep filtered</td></tr></table>`,
  ],
  [
    'line',
    (i) =>
      `<footer>Legend: ${i.q} Queued ${i.d} Deferring ${i.f} Failed ${i.x} Deep filtered ${i.ok} Delivered</footer>`,
  ],
  [
    'spans',
    (i) =>
      `<p><span>${i.q}</span><span>Queued</span><span>${i.d}</span><span>Deferring</span><span>${i.f}</span><span>Failed</span><span>${i.x}</span><span>Deep-filtered</span></p>`,
  ],
  ['words first', (i) => `<p>Queued ${i.q} Deferring ${i.d} Failed ${i.f} Deep filtered ${i.x}</p>`],
  [
    'German',
    (i) =>
      `<p>${i.q} In der Warteschlange ${i.d} Zurückgestellt ${i.f} Fehlgeschlagen ${i.x} Tiefengefiltert</p>`,
  ],
];

const list = (icons: readonly string[]) =>
  `<table><tbody>${icons.map((icon, n) => `<tr><td>${icon}</td><td>a${n}@b.example</td><td>${n === 0 ? 'Failed' : `Re: ${n}`}</td><td>10:0${n}</td></tr>`).join('')}</tbody></table>`;

function statesOf(html: string): string[] {
  document.body.innerHTML = html;
  const census = new Census();
  census.takePiece(pieceOf(document.body));
  runAtOnce(census.update([]));
  return [...census.undelivered.values()];
}

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('the legend tells what an icon means', () => {
  test.each(kinds)('by its %s', (_kind, i) => {
    for (const [name, shape] of shapes)
      expect(
        statesOf(`<div>${list([i.ok, i.q, i.d, i.f, i.x, i.ok])}</div><div>${shape(i)}</div>`),
        name,
      ).toEqual(['queued', 'deferring', 'failed', 'deep-filtered']);
  });

  test('also where an icon of the list has classes of its own beside', () => {
    const html = `${list(['<i class="fa fa-refresh fa-lg"></i>', '<i class="fa fa-trash text-danger"></i>'])}${shapes[0]?.[1]({ ...byClass, f: '<i class="fa fa-times text-danger"></i>' })}`;
    expect(statesOf(html)).toEqual(['deferring']);
  });

  test('and teaches nothing for an icon that it names two states for', () => {
    const torn = { ...byClass, f: byClass.q };
    expect(statesOf(`${list([byClass.q, byClass.d])}${shapes[0]?.[1](torn)}`)).toEqual(['deferring']);
    expect(
      statesOf(`${list([byClass.f])}<p>${byClass.q} Queued ${byClass.f} Failed ${byClass.f} Virus</p>`),
    ).toEqual([]);
  });

  test('an icon that says another thing than the legend: not delivered, and no more', () => {
    const liar = '<i class="fa fa-times" title="Queued"></i>';
    expect(statesOf(`${list([liar])}${shapes[0]?.[1](byClass)}`)).toEqual(['undelivered']);
  });

  test.each([
    ['tabs', `<nav><a>${byClass.q} Queued</a><a>${byClass.f} Failed</a></nav>`],
    ['buttons', `<div><button>${byClass.q} Queued</button><button>${byClass.f} Failed</button></div>`],
    ['one word alone', `<p>${byClass.f} Failed</p>`],
    ['words without icons', '<p>Queued, Failed</p>'],
  ])('%s are no legend', (_name, html) => {
    expect(statesOf(`${list([byClass.q, byClass.f])}${html}`)).toEqual([]);
  });

  test('rows that come after it are known by it', () => {
    document.body.innerHTML = `${list([])}${shapes[0]?.[1](byClass)}`;
    const census = new Census();
    census.takePiece(pieceOf(document.body));
    runAtOnce(census.update([]));
    const body = document.querySelector('tbody') as Element;
    body.innerHTML = `<tr><td>${byClass.f}</td><td>a@b</td><td>10:00</td></tr>`;
    census.takePiece(pieceOf(body.firstElementChild as Element));
    runAtOnce(census.update([]));
    expect([...census.undelivered.values()]).toEqual(['failed']);
  });

  test('an icon that is drawn in another colour where it stands is another; of one kind in one place it is asked once', () => {
    const dot = (state: string) => `<span class="${state}"><i class="dot"></i></span>`;
    const style = '<style>.q .dot { color: rgb(1, 2, 3) } .f .dot { color: rgb(7, 8, 9) }</style>';
    const rows = Array.from({ length: 60 }, (_, n) => dot(n % 2 ? 'f' : 'q'));
    const asked = vi.spyOn(window, 'getComputedStyle');
    const states = statesOf(`${style}${list(rows)}<p>${dot('q')} Queued ${dot('f')} Failed</p>`);
    const looks = asked.mock.calls.filter(([one]) => (one as Element).className === 'dot').length;
    asked.mockRestore();
    expect(states).toEqual(rows.map((_, n) => (n % 2 ? 'failed' : 'queued')));
    expect(looks).toBeLessThan(30);
  });
});
