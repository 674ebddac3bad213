// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Row } from '@/utils/portal/rows/row';
import type { Box } from '@/utils/portal/surfaces/card-place';
import { watchHover } from '@/utils/portal/surfaces/hover';
import type { HoverCard } from '@/utils/portal/surfaces/hover-card';

/** A card below the first row, that says what was asked of it. */
class SeenCard implements HoverCard {
  readonly said: string[] = [];
  box: Box | null = null;
  get isOpen(): boolean {
    return this.box !== null;
  }
  open(row: Row): void {
    this.box = { left: 100, top: 40, width: 300, height: 200 };
    this.said.push(`open ${row.element.id}`);
  }
  close(): void {
    if (this.box) this.said.push('close');
    this.box = null;
  }
  hold(isHeld: boolean): void {
    if (isHeld) this.said.push('hold');
  }
  follow(row: Row): void {
    this.said.push(`follow ${row.element.id}`);
  }
  isOwn = (node: Node | null) => node?.nodeName === 'YELLOWLINE-CARD';
  stops = (): HTMLElement[] => [];
  hasStopAt = (): boolean => false;
}

const rowOf = (id: string) =>
  `<tr id="${id}" data-id="${id}"><td><i title="Failed"></i></td><td>a@b.example ${id}</td><td><a href="#" class="logs">Logs</a></td></tr>`;
let card = new SeenCard();
let visit = new AbortController();

beforeEach(() => {
  vi.useFakeTimers();
  card = new SeenCard();
  visit = new AbortController();
  document.body.innerHTML = `<p>Elsewhere</p><table><tbody>${rowOf('a')}${rowOf('b')}</tbody></table><yellowline-note></yellowline-note>`;
  watchHover(document, card, visit.signal);
});
afterEach(() => {
  visit.abort();
  vi.useRealTimers();
});

const at = (selector: string) => document.querySelector(selector) as HTMLElement;

function move(selector: string, x: number, y: number): void {
  const init = { bubbles: true, composed: true, clientX: x, clientY: y, pointerType: 'mouse' };
  at(selector).dispatchEvent(new PointerEvent('pointermove', init));
}

function tap(selector: string): void {
  const init = { bubbles: true, composed: true, clientX: 120, clientY: 20, pointerType: 'touch' };
  for (const kind of ['pointerover', 'pointermove', 'pointerdown', 'click'])
    at(selector).dispatchEvent(new PointerEvent(kind, init));
  document.documentElement.dispatchEvent(new PointerEvent('pointerleave', init));
}

function press(selector: string): void {
  for (const kind of ['pointerdown', 'click'])
    at(selector).dispatchEvent(new MouseEvent(kind, { bubbles: true, composed: true }));
}

const wait = (milliseconds: number) => vi.advanceTimersByTime(milliseconds);

/** Opens the card of the first row and forgets that. */
function rest(): void {
  move('#a td', 120, 20);
  wait(150);
  card.said.length = 0;
}

const ways: readonly (readonly [string, () => void, readonly string[]])[] = [
  [
    'rests on a row',
    () => {
      move('#a td', 120, 20);
      wait(150);
    },
    ['open a'],
  ],
  [
    'trembles on a row',
    () => {
      move('#a td', 120, 20);
      wait(60);
      move('#a td', 122, 21);
      wait(60);
    },
    ['open a'],
  ],
  [
    'passes over rows without a rest',
    () => {
      for (let i = 0; i < 20; i += 1) {
        move(i < 10 ? '#a td' : '#b td', 120 + 9 * i, 20 + 2 * i);
        wait(50);
      }
      move('p', 500, 400);
      wait(500);
    },
    [],
  ],
  [
    'goes on to another row',
    () => {
      rest();
      move('#b td', 60, 60);
    },
    ['close'],
  ],
  [
    'rests on another row then',
    () => {
      rest();
      move('#b td', 60, 60);
      wait(150);
    },
    ['close', 'open b'],
  ],
  [
    'passes through the card',
    () => {
      rest();
      move('#b td', 120, 60);
      wait(40);
      move('#b td', 130, 90);
      wait(40);
    },
    [],
  ],
  [
    'rests in the card',
    () => {
      rest();
      move('#b td', 120, 60);
      wait(100);
    },
    ['hold'],
  ],
  [
    'comes through the card to a link of another row',
    () => {
      rest();
      move('#b .logs', 150, 60);
      wait(0);
    },
    ['close'],
  ],
  [
    'leaves for the page',
    () => {
      rest();
      move('p', 700, 700);
    },
    ['close'],
  ],
  [
    'presses Logs',
    () => {
      rest();
      press('#a .logs');
      move('#a td', 125, 25);
      wait(1000);
    },
    ['close'],
  ],
  [
    'goes on to a row after it pressed Logs',
    () => {
      press('#a .logs');
      move('#b td', 60, 60);
      wait(450);
    },
    [],
  ],
  [
    'waits there',
    () => {
      press('#a .logs');
      move('#b td', 60, 60);
      wait(550);
    },
    ['open b'],
  ],
];

test.each(ways)('a pointer that %s', (_what, way, said) => {
  way();
  expect(card.said).toEqual(said);
});

const taps: readonly (readonly [string, () => void, readonly string[]])[] = [
  ['a row', () => tap('#a td'), ['open a']],
  ['the Logs of a row', () => tap('#a .logs'), []],
  ['something else', () => tap('p'), []],
];
test.each(taps)('a tap on %s', (_what, way, said) => {
  way();
  wait(600);
  expect(card.said).toEqual(said);
});

test('a tap on the row of a card closes it, one on another row goes there, one elsewhere closes it', () => {
  for (const where of ['#a td', '#a td', '#a td', '#b td', 'p']) {
    tap(where);
    wait(600);
  }
  expect(card.said).toEqual(['open a', 'close', 'open a', 'close', 'open b', 'close']);
});

test('a row that the page has drawn anew keeps its card', () => {
  rest();
  at('tbody').innerHTML = rowOf('a') + rowOf('b');
  move('#a td', 121, 20);
  wait(500);
  expect(card.said).toEqual(['follow a']);
});

test('focus opens a card, but not where something of ours was pressed', () => {
  at('#b .logs').focus();
  wait(150);
  expect(card.said).toEqual(['open b']);
  press('yellowline-note');
  at('#a .logs').focus();
  wait(1000);
  expect(card.said).toEqual(['open b', 'close']);
});

/** Lays an element elsewhere: here nothing is laid out. */
function place(selector: string, top: number): void {
  for (const element of [at(selector), ...at(selector).querySelectorAll('*')])
    element.getBoundingClientRect = () => new DOMRect(20, top, 200, 20);
}

describe('a row that has the focus and is moved', () => {
  beforeEach(() => {
    place('#b', 60);
    at('#b .logs').focus();
    wait(150);
    card.said.length = 0;
  });

  test.each<readonly [string, () => void, readonly string[]]>([
    ['by the page has its card again once it is at rest', () => place('#b', 200), ['close', 'open b']],
    [
      'has none where it was closed by hand',
      () => {
        at('#b .logs').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
        place('#b', 200);
      },
      ['close'],
    ],
    [
      'leaves it to the pointer that moves',
      () => {
        move('p', 700, 700);
        move('p', 720, 700);
        place('#b', 200);
      },
      ['close'],
    ],
  ])('%s', (_what, happen, said) => {
    happen();
    wait(1_500);
    expect(card.said).toEqual(said);
  });
});

test('a pointer that leaves one frame closes no card of another', () => {
  const menu = document.implementation.createHTMLDocument();
  menu.body.innerHTML = '<a href="#">Quarantine</a>';
  watchHover(menu, card, visit.signal);
  const moveInMenu = () =>
    menu.body.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, clientX: 120, clientY: 60 }));
  moveInMenu();
  menu.documentElement.dispatchEvent(new PointerEvent('pointerleave'));
  move('#a td', 120, 20);
  wait(2_000);
  moveInMenu();
  expect(card.said).toEqual(['open a']);
});
