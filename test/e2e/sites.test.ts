import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { TestBrowser } from './browsers';
import { launchHere } from './launch-here';
import { openGrid, pause } from './portal-page';
import { countOurs } from './seen';

// Only Chromium lets a test grant a permission without a dialog (chrome.developerPrivate, seen 2026-11).
describe.runIf(inject('browserName') === 'chromium')('a site that a person adds', () => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await launchHere();
  });
  afterAll(() => browser?.close());

  async function waitFor<T>(ask: () => Promise<T>, is: (answer: T) => boolean): Promise<T> {
    for (let tries = 0; tries < 80; tries++) {
      const answer = await ask();
      if (is(answer)) return answer;
      await pause(50);
    }
    return ask();
  }

  /** The background's own view of what is registered. */
  async function registered(): Promise<string[]> {
    const target = await browser.browser.waitForTarget((one) => one.type() === 'service_worker');
    const worker = await target.worker();
    return (await worker?.evaluate(
      'chrome.scripting.getRegisteredContentScripts().then((all) => all.map(({ id, matches }) => id + " " + matches))',
    )) as string[];
  }

  async function grant(pattern: string): Promise<void> {
    const page = await browser.browser.newPage();
    await page.goto('chrome://extensions/');
    await page.evaluate(`(async () => {
      const [{ id }] = await chrome.developerPrivate.getExtensionsInfo();
      await chrome.developerPrivate.addHostPermission(id, ${JSON.stringify(pattern)});
    })()`);
    await page.close();
  }

  async function openPopup(over: Page): Promise<Page> {
    await over.bringToFront();
    const target = await browser.browser.waitForTarget((one) => one.type() === 'service_worker');
    await (await target.worker())?.evaluate('chrome.action.openPopup()');
    const popup = await browser.browser.waitForTarget((one) => one.url().endsWith('popup.html'));
    return popup.asPage();
  }

  const wordsOf = (page: Page) =>
    page.evaluate(() => document.querySelector('.page-status')?.textContent ?? '');

  test('is started at once, stays, and is let go in the options', async () => {
    const { page } = await openGrid(browser, 'table', 'elsewhere');
    await pause(500);
    expect(await countOurs(page)).toEqual({});
    expect(await registered()).toEqual([]);

    await grant('https://127.0.0.1/*');
    expect(
      await waitFor(
        () => countOurs(page),
        (ours) => 'yellowline-overview' in ours,
      ),
    ).toHaveProperty('yellowline-overview', 1);
    expect((await registered()).sort()).toEqual([
      'interceptor https://127.0.0.1/*',
      'portal https://127.0.0.1/*',
    ]);
    await page.reload();
    expect(
      await waitFor(
        () => countOurs(page),
        (ours) => 'yellowline-overview' in ours,
      ),
    ).toHaveProperty('yellowline-overview', 1);

    const popup = await openPopup(page);
    expect(
      await waitFor(
        () => wordsOf(popup),
        (words) => /\d/.test(words),
      ),
    ).toContain('19 rows, 16 undelivered, 0 logs');
    await popup.close();

    const options = await browser.openExtensionPage('options.html');
    await options.waitForSelector('.sites button');
    expect(await options.$eval('.sites', (sites) => sites.textContent)).toContain('127.0.0.1');
    await options.click('.sites button');
    expect(await waitFor(registered, (all) => all.length === 0)).toEqual([]);
    expect(
      await waitFor(
        () => countOurs(page),
        (ours) => Object.keys(ours).length === 0,
      ),
    ).toEqual({});
    expect(await options.$$('.sites button')).toEqual([]);
  });
});
