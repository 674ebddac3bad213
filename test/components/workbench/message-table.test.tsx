// @vitest-environment happy-dom

import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { MessageTable } from '@/components/workbench/list/message-table';
import type { ScrollPlace } from '@/components/workbench/list/use-scroll-place';

let place: ScrollPlace;

function show(listed: string): HTMLElement {
  act(() =>
    render(
      <MessageTable
        total={5_000}
        rowAt={() => null}
        onVisible={() => undefined}
        hrefOf={() => ''}
        sort={{ key: 'last', isDescending: true }}
        onSort={() => undefined}
        {...{ place, listed }}
      />,
      document.body,
    ),
  );
  return document.querySelector('.table-scroller') as HTMLElement;
}

function scrollTo(scroller: HTMLElement, top: number): void {
  scroller.scrollTop = top;
  scroller.dispatchEvent(new Event('scroll'));
}

beforeEach(() => {
  place = { list: 0, page: 0, opened: null, listed: '' };
  vi.stubGlobal('scrollTo', () => undefined);
});
afterEach(() => {
  act(() => render(null, document.body));
  vi.unstubAllGlobals();
});

it('shows the first rows of another list, and stays where it is in the same', () => {
  const scroller = show('all');
  scrollTo(scroller, 60_000);
  show('all');
  expect(scroller.scrollTop).toBe(60_000);
  show('failed');
  expect(scroller.scrollTop).toBe(0);
});

it('shows after a message what was in sight before it, unless another list is asked for', () => {
  scrollTo(show('all'), 3_000);
  act(() => render(null, document.body));
  expect(show('all').scrollTop).toBe(3_000);
  act(() => render(null, document.body));
  expect(show('failed').scrollTop).toBe(0);
});

it('has one Tab stop in its head, from which arrow keys go on', () => {
  // There is no layout here: all heads have room.
  Object.defineProperty(HTMLElement.prototype, 'offsetParent', {
    configurable: true,
    get: () => document.body,
  });
  show('all');
  const heads = [...document.querySelectorAll<HTMLButtonElement>('.table-head button')];
  const stops = () => heads.filter(({ tabIndex }) => tabIndex === 0).map(({ name }) => name);
  const press = (key: string) =>
    act(
      () => void document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })),
    );
  expect(stops()).toEqual(['last']);
  act(() => heads[1]?.focus());
  press('ArrowRight');
  expect([document.activeElement, stops()]).toEqual([heads[2], ['recipient']]);
  press('End');
  expect([document.activeElement, stops()]).toEqual([heads.at(-1), ['attempts']]);
  press('ArrowRight');
  expect(document.activeElement).toBe(heads.at(-1));
  press('Home');
  expect(stops()).toEqual(['status']);
  Reflect.deleteProperty(HTMLElement.prototype, 'offsetParent');
});
