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
