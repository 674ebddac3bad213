// @vitest-environment happy-dom

import { render } from 'preact';
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { FilterBar } from '@/components/workbench/list/filter-bar';
import type { Filter, LedgerView } from '@/utils/report/workbench/types';

const ledger = { causes: [], actors: [], statuses: [] } as unknown as LedgerView;
let told: Filter = {};

function Page({ first }: { first: Filter }) {
  const [filter, setFilter] = useState(first);
  told = filter;
  return <FilterBar filter={filter} ledger={ledger} onChange={setFilter} />;
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  act(() => render(null, document.body));
  vi.useRealTimers();
});

const search = () => document.querySelector('input') as HTMLInputElement;
const clear = () => document.querySelector<HTMLButtonElement>('.text-button')?.click();

function type(words: string): void {
  search().value = words;
  search().dispatchEvent(new Event('input', { bubbles: true }));
}

it.each<[string, Filter]>([
  ['the first words of a search', { statuses: ['bounced'] }],
  ['more words of one', { text: 'no-such' }],
])('is cleared for good before it has told of %s', async (_, first) => {
  act(() => render(<Page first={first} />, document.body));
  act(() => type('no-such-address'));
  // Not in an act: what is drawn anew is so at once, but effects that follow it may be late on a busy machine.
  clear();
  await Promise.resolve();
  act(() => void vi.advanceTimersByTime(500));
  expect(told).toEqual({});
  expect(search().value).toBe('');
});

it('tells of words once the typing pauses', () => {
  act(() => render(<Page first={{}} />, document.body));
  act(() => type('no'));
  act(() => type('no-such'));
  expect(told).toEqual({});
  act(() => void vi.advanceTimersByTime(500));
  expect(told).toEqual({ text: 'no-such' });
});
