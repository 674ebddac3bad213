// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { findSeldom, lookAnew } from '@/utils/portal/surfaces/seldom';

beforeEach(() => void vi.useFakeTimers({ toFake: ['performance'] }));
afterEach(() => void vi.useRealTimers());

/** Counts its looks, each of which takes so many milliseconds. */
function looking(taking: number) {
  let looks = 0;
  return findSeldom(() => {
    vi.advanceTimersByTime(taking);
    looks += 1;
    return looks;
  });
}

it('looks each time where that takes no time', () => {
  const find = looking(1);
  expect([find(document), find(document)]).toEqual([1, 2]);
});

it('holds what took long to find, for a while that is as many times as long', () => {
  const find = looking(50);
  expect([find(document), find(document)]).toEqual([1, 1]);
  vi.advanceTimersByTime(1_900);
  expect(find(document)).toBe(1);
  vi.advanceTimersByTime(200);
  expect(find(document)).toBe(2);
});

it('looks anew for another document, and after a press, which may have opened a window', () => {
  const find = looking(50);
  expect([find(document), find(new Document())]).toEqual([1, 2]);
  lookAnew();
  expect(find(document)).toBe(3);
});
