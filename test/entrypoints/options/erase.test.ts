import { beforeEach, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { eraseAll, erasePortal } from '@/entrypoints/options/erase';
import { defaultSettings, readSettings, type Settings, writeSettings } from '@/utils/extension/settings';
import { hearBackground } from '../../utils/extension/hear-background';

let ask: ReturnType<typeof hearBackground>;

beforeEach(() => {
  fakeBrowser.reset();
  ask = hearBackground();
  ask.mockResolvedValue({ problem: '' });
});

it.each<[Partial<Settings>, Partial<Settings>, string]>([
  [{}, {}, 'Everything is erased.'],
  [{ scheme: 'dark', historyDays: 90, overview: false, logZone: 'utc' }, {}, 'Everything is erased.'],
  [{ historyDays: 0 }, { historyDays: 0 }, 'it stays that nothing is kept.'],
  [{ historyDays: 7, scheme: 'dark' }, { historyDays: 7 }, 'messages are kept for 7 days.'],
  [{ hoverFetch: false }, { hoverFetch: false }, 'no log is read by pointing.'],
  [
    { redact: true, historyDays: 0 },
    { redact: true, historyDays: 0 },
    'nothing is kept, and that copied reports have no names.',
  ],
])('of %j stays %j', async (chosen, stays, words) => {
  await writeSettings(chosen);
  await browser.storage.sync.set({ older: 1 });
  await browser.storage.session.set({ 'handed-over': 'text' });
  expect(await eraseAll()).toContain(words);
  expect(await browser.storage.sync.get(null)).toEqual(stays);
  expect(await browser.storage.session.get(null)).toEqual({});
  expect(await readSettings()).toEqual({ ...defaultSettings, ...stays });
  expect(ask).toHaveBeenCalledWith({ type: 'erase-history' });
});

it('says what went wrong', async () => {
  ask.mockResolvedValue({ problem: 'Another tab holds it.' });
  expect(await eraseAll()).toBe('Another tab holds it.');
});

it('forgets with a portal what its pages and tabs have remembered', async () => {
  await browser.storage.session.set({
    'portal https://one.example/cp': 1,
    'tab-logs 7 https://one.example': 1,
    'portal https://other.example/cp': 1,
    'history-problem': '',
  });
  expect(await erasePortal('one.example')).toBe('What was kept of one.example is erased.');
  expect(Object.keys(await browser.storage.session.get(null)).sort()).toEqual([
    'history-problem',
    'portal https://other.example/cp',
  ]);
});
