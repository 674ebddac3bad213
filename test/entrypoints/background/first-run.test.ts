import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { greet } from '@/entrypoints/background/first-run';
import { takeUpdate } from '@/utils/extension/news';

type Details = Parameters<typeof greet>[0];

const opened = vi.fn(async () => ({}));

beforeEach(() => {
  fakeBrowser.reset();
  opened.mockReset();
  vi.spyOn(browser.tabs, 'create').mockImplementation(opened as never);
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({ version: '0.2.0' } as never);
});

describe('after the installation', () => {
  it('one page says hello', async () => {
    await greet({ reason: 'install' } as Details);
    expect(opened.mock.calls).toEqual([[{ url: browser.runtime.getURL('/welcome.html') }]]);
    expect(await takeUpdate()).toBe('');
  });

  it('nobody is greeted who loads it for now', async () => {
    await greet({ reason: 'install', temporary: true } as Details);
    expect(opened).not.toHaveBeenCalled();
  });

  it('a browser without a window is left alone', async () => {
    opened.mockRejectedValue(new Error('No current window'));
    await expect(greet({ reason: 'install' } as Details)).resolves.toBeUndefined();
  });
});

describe('after an update', () => {
  it('no page opens, and the new version is told once', async () => {
    await greet({ reason: 'update', previousVersion: '0.1.0' } as Details);
    expect(opened).not.toHaveBeenCalled();
    expect(await takeUpdate()).toBe('0.2.0');
    expect(await takeUpdate()).toBe('');
  });

  it.each([
    { reason: 'update', previousVersion: '0.2.0' },
    { reason: 'browser_update' },
    { reason: 'chrome_update' },
  ])('nothing is new where $reason leaves the version', async (details) => {
    await greet(details as Details);
    expect(opened).not.toHaveBeenCalled();
    expect(await takeUpdate()).toBe('');
  });
});
