import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { loadOnce } from '@/entrypoints/portal-surfaces/load-once';

let page = new EventTarget();
const end = new AbortController();
beforeEach(() => {
  page = new EventTarget();
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
});
afterEach(() => vi.unstubAllGlobals());

it('loads once, for all who ask', async () => {
  const load = vi.fn(async () => 'words');
  const loaded = loadOnce(load, end.signal);
  expect(loaded.now).toBeNull();
  await Promise.all([loaded.ready(), loaded.ready()]);
  expect(loaded.now).toBe('words');
  expect(loaded.ready()).toBeUndefined();
  expect(load).toHaveBeenCalledTimes(1);
});

it('loads again where the background was starting', async () => {
  const load = vi.fn(async () => 'words').mockRejectedValueOnce(new Error('no one answers'));
  const loaded = loadOnce(load, end.signal);
  await expect(loaded.ready()).rejects.toThrow('no one answers');
  await loaded.ready();
  expect(loaded.now).toBe('words');
});

it('loads again after the page was in the back-forward cache, where the answer never came', async () => {
  const never = new Promise<string>(() => undefined);
  const load = vi.fn(async () => 'words').mockReturnValueOnce(never);
  const loaded = loadOnce(load, end.signal);
  void loaded.ready();
  page.dispatchEvent(new Event('pagehide'));
  await loaded.ready();
  expect(loaded.now).toBe('words');
  expect(load).toHaveBeenCalledTimes(2);
});
