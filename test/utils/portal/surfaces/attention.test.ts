// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Attention } from '@/utils/portal/surfaces/attention';

let visit = new AbortController();
let attention: Attention;
let list: HTMLElement;

beforeEach(() => {
  vi.useFakeTimers();
  visit = new AbortController();
  attention = new Attention(visit.signal);
  attention.watch(document);
  document.body.innerHTML = '<ul><li>row</li></ul>';
  list = document.querySelector('ul') as HTMLElement;
  list.getBoundingClientRect = () => new DOMRect(0, 100, 500, 400);
});
afterEach(() => {
  visit.abort();
  vi.useRealTimers();
});

function send(kind: string, x: number, y: number, wait = 0, pointerType = 'mouse'): void {
  const init = { bubbles: true, clientX: x, clientY: y, pointerType };
  document.body.dispatchEvent(new PointerEvent(kind, init));
  vi.advanceTimersByTime(wait);
}

const ways: readonly (readonly [string, () => void, boolean])[] = [
  ['nobody has pointed anywhere', () => {}, false],
  ['the pointer rests in it', () => send('pointermove', 50, 300, 5_000), true],
  ['the pointer has just left it', () => send('pointermove', 50, 90, 300), true],
  [
    'the pointer has rested beside it for as long as a glance takes',
    () => send('pointermove', 50, 90, 700),
    true,
  ],
  ['the pointer rests beside it', () => send('pointermove', 50, 90, 1_100), false],
  [
    'the browser tells again where the pointer is',
    () => {
      send('pointermove', 50, 90, 1_100);
      send('pointerover', 50, 90);
    },
    false,
  ],
  [
    'a finger was lifted from it',
    () => {
      send('pointermove', 50, 300, 0, 'touch');
      send('pointerup', 50, 300, 1_100, 'touch');
    },
    false,
  ],
  [
    'the pointer has left the window from it',
    () => {
      send('pointermove', 50, 300);
      document.documentElement.dispatchEvent(new PointerEvent('pointerleave'));
      vi.advanceTimersByTime(1_100);
    },
    false,
  ],
  ['a card of it is read', () => (attention.isCardOpen = true), true],
];

test.each(ways)('the list where %s: it stays as it is or not', (_what, way, isOn) => {
  way();
  expect(attention.isOn(list)).toBe(isOn);
});

test('who waits for the list is called once, when all have left it', () => {
  const then = vi.fn();
  send('pointermove', 50, 300);
  attention.whenOff(list, then);
  vi.advanceTimersByTime(3_000);
  expect(then).not.toHaveBeenCalled();
  send('pointermove', 50, 20);
  vi.advanceTimersByTime(3_000);
  expect(then).toHaveBeenCalledOnce();
});
