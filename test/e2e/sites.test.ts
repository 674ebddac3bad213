import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { TestBrowser } from './browsers';
import { launchHere } from './launch-here';
import { openGrid, pause } from './portal-page';
import { countOurs } from './seen';
import { until } from './until';

// Only Firefox lets a test grant a permission without its dialog (`extensions.webextOptionalPermissionPrompts`, seen 2026-11).
describe.runIf(inject('browserName') === 'firefox')('a site that a person adds', () => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await launchHere();
  });
  afterAll(() => browser?.close());

  async function typeSite(options: Page, address: string): Promise<void> {
    await options.waitForSelector('#address');
    await options.type('#address', address);
    await options.click('.add-site button');
  }

  const sitesOf = (options: Page) => options.$eval('.sites', (sites) => sites.textContent ?? '');
  const overviews = (page: Page) => countOurs(page).then((ours) => ours['yellowline-overview'] ?? 0);

  test('is started at once, stays, and is let go in the options', async () => {
    const { page } = await openGrid(browser, 'table', 'elsewhere');
    await pause(500);
    expect(await countOurs(page)).toEqual({});

    const options = await browser.openExtensionPage('options.html');
    await typeSite(options, 'https://127.0.0.1:8443/cp');
    expect(
      await until(
        () => sitesOf(options),
        (words) => words.includes('127.0.0.1'),
      ),
    ).toContain('127.0.0.1');
    await page.bringToFront();
    expect(await until(() => overviews(page), Boolean)).toBe(1);
    await page.reload();
    expect(await until(() => overviews(page), Boolean)).toBe(1);

    await options.bringToFront();
    await options.click('.sites button');
    await page.bringToFront();
    expect(
      await until(
        () => countOurs(page),
        (ours) => Object.keys(ours).length === 0,
      ),
    ).toEqual({});
    await page.reload();
    await pause(600);
    expect(await countOurs(page)).toEqual({});
    expect(await sitesOf(options)).not.toContain('127.0.0.1');
  });

  test('that is no address is refused in a sentence', async () => {
    const options = await browser.openExtensionPage('options.html');
    await typeSite(options, 'about:config');
    const said = () => options.$eval('.add-site .problem', (problem) => problem.textContent ?? '');
    expect(await until(said, Boolean)).toMatch(/^That is no address of a page/);
  });
});
