import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  defaultSettings,
  onlySettings,
  readManaged,
  readSettings,
  type Settings,
  watchSettings,
  writeSettings,
  zoneOf,
} from '@/utils/extension/settings';

beforeEach(() => fakeBrowser.reset());

const manage = (policy: object) =>
  vi.spyOn(browser.storage.managed, 'get').mockImplementation((async () => policy) as never);

describe('readSettings', () => {
  it('is as by default where nothing is stored, or what is stored is no setting', async () => {
    expect(await readSettings()).toEqual(defaultSettings);
    await browser.storage.sync.set({
      historyDays: 'long',
      hoverFetch: 1,
      scheme: 'purple',
      logZone: '+25:00',
    });
    expect(await readSettings()).toEqual(defaultSettings);
  });

  it('gives what was written', async () => {
    await writeSettings({ historyDays: 90, logZone: '+05:30', scheme: 'dark' });
    expect(await readSettings()).toMatchObject({ historyDays: 90, logZone: '+05:30', scheme: 'dark' });
  });

  it('believes the policy before the person, and only what is right in it', async () => {
    await writeSettings({ historyDays: 90, overview: true });
    manage({ historyDays: 7, overview: 'no', portals: ['https://panel.example.com/*', 5] });
    expect(await readSettings()).toMatchObject({ historyDays: 7, overview: true });
    expect(await readManaged()).toEqual({
      settings: { historyDays: 7 },
      portals: ['https://panel.example.com/*'],
    });
  });

  it('goes on where the browser has no policy or no storage', async () => {
    vi.spyOn(browser.storage.managed, 'get').mockRejectedValue(new Error('no manifest'));
    vi.spyOn(browser.storage.sync, 'get').mockRejectedValue(new Error('off'));
    expect(await readSettings()).toEqual(defaultSettings);
  });
});

describe('onlySettings', () => {
  it.each<[unknown, object]>([
    [null, {}],
    ['text', {}],
    [{ historyDays: 0 }, { historyDays: 0 }],
    [{ historyDays: 6 }, {}],
    [{ historyDays: 91 }, {}],
    [{ historyDays: 30.5 }, {}],
    [
      { redact: true, other: 1, __proto__: { overview: false } },
      { redact: true, overview: false },
    ],
  ])('takes of %j %j', (stored, settings) => {
    expect(onlySettings(stored)).toEqual(settings);
  });
});

describe('watchSettings', () => {
  it('tells of what the person or the organisation has changed, until the end', async () => {
    const seen: Settings[] = [];
    const end = new AbortController();
    watchSettings((settings) => seen.push(settings), end.signal);
    await writeSettings({ scheme: 'dark' });
    await vi.waitFor(() => expect(seen).toHaveLength(1), { timeout: 20_000 });
    manage({ historyDays: 7 });
    await fakeBrowser.storage.onChanged.trigger({}, 'managed');
    await vi.waitFor(() => expect(seen).toHaveLength(2), { timeout: 20_000 });
    expect(seen.map(({ scheme, historyDays }) => [scheme, historyDays])).toEqual([
      ['dark', 30],
      ['dark', 7],
    ]);
    end.abort();
    await writeSettings({ scheme: 'light' });
    expect(seen).toHaveLength(2);
  });
});

describe('zoneOf', () => {
  it.each([
    ['browser', 'browser'],
    ['utc', 0],
    ['+02:00', 120],
    ['-09:30', -570],
  ] as const)('%s is %s', (logZone, zone) => {
    expect(zoneOf({ ...defaultSettings, logZone })).toBe(zone);
  });
});
