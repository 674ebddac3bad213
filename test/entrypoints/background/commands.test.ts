import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { runCommand } from '@/entrypoints/background/commands';
import config from '@/wxt.config';

type Tab = NonNullable<Parameters<typeof runCommand>[1]>;

const opened = vi.fn(async () => ({}));
const run = vi.fn(async (_: { target: object; files?: string[]; args?: number[] }) => []);
const tab = { id: 7 } as Tab;

beforeEach(() => {
  fakeBrowser.reset();
  for (const mock of [opened, run]) mock.mockReset();
  vi.spyOn(browser.tabs, 'create').mockImplementation(opened as never);
  Object.assign(browser, { scripting: { executeScript: run } });
});

it.each([
  ['next-problem', 1],
  ['previous-problem', -1],
])('%s walks by %i in the tab in which the keys were pressed, and nowhere else', async (name, step) => {
  await runCommand(name, tab);
  const asked = run.mock.calls.map(([{ target, files, args }]) => ({ target, files, args }));
  expect(asked).toEqual([
    { target: { tabId: 7 }, files: ['/problem-walk.js'] },
    { target: { tabId: 7 }, args: [step] },
  ]);
  expect(opened).not.toHaveBeenCalled();
});

it('opens the workbench, whatever tab is there', async () => {
  await runCommand('open-workbench');
  expect(opened.mock.calls).toEqual([[{ url: browser.runtime.getURL('/workbench.html') }]]);
});

it('bears a page that lets nobody in', async () => {
  run.mockRejectedValue(new Error('Cannot access a chrome:// URL'));
  await expect(runCommand('next-problem', tab)).resolves.toBeUndefined();
});

it.each(['next-problem', 'toString', 'unknown'])('does nothing for %s without a tab', async (name) => {
  await runCommand(name);
  expect(run).not.toHaveBeenCalled();
  expect(opened).not.toHaveBeenCalled();
});

it('knows every command of the manifest', async () => {
  const make = config.manifest as (env: { browser: string }) => { commands: Record<string, object> };
  for (const name of Object.keys(make({ browser: 'chrome' }).commands)) {
    if (name !== '_execute_action') await runCommand(name, tab);
  }
  expect(opened).toHaveBeenCalledTimes(1);
  expect(run).toHaveBeenCalledTimes(4);
});
