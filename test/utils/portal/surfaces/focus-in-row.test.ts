// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FocusInRow } from '@/utils/portal/surfaces/focus-in-row';

let visit = new AbortController();
let said: string[] = [];
let link: HTMLElement;

/** Lays the link elsewhere: here nothing is laid out. */
function place(top: number): void {
  link.getBoundingClientRect = () => new DOMRect(20, top, 200, 20);
}

beforeEach(() => {
  vi.useFakeTimers();
  visit = new AbortController();
  said = [];
  document.body.innerHTML = '<table><tr><td><a href="#">Logs</a></td></tr></table>';
  link = document.querySelector('a') as HTMLElement;
  place(60);
  link.focus();
  const on = { moved: () => said.push('moved'), rested: () => said.push('rested') };
  new FocusInRow(on, visit.signal).hold(link);
});
afterEach(() => {
  visit.abort();
  vi.useRealTimers();
});

const wait = (milliseconds: number) => vi.advanceTimersByTime(milliseconds);

const ways: readonly (readonly [string, () => void, readonly string[]])[] = [
  ['stays where it is', () => {}, []],
  ['is moved once', () => place(200), ['moved', 'rested']],
  [
    'is moved for a while',
    () => {
      for (let top = 100; top < 400; top += 100) {
        place(top);
        wait(200);
      }
    },
    ['moved', 'moved', 'moved', 'rested'],
  ],
  ['is moved out of sight', () => place(-200), ['moved']],
  [
    'comes back into sight',
    () => {
      place(-200);
      wait(1_000);
      place(60);
    },
    ['moved', 'moved', 'rested'],
  ],
  [
    'has lost the focus',
    () => {
      place(200);
      link.blur();
    },
    [],
  ],
];

test.each(ways)('a row that %s', (_what, happen, told) => {
  happen();
  wait(1_500);
  expect(said).toEqual(told);
});
