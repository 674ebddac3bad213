import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { makeTemporaryFolder } from '../tools/temporary-folder';
import { isWide } from './breadth';
import { launchHere } from './launch-here';
import { wordsOf } from './workbench-page';

// Chromium takes policies from /etc alone, which is not a test's to write; the code is the same for both. Its own browser, with a profile of its
// own, takes fifteen seconds of a core (2026-11).
const inFirefox = test.runIf(isWide && inject('browserName') === 'firefox');

inFirefox('takes what an organisation has set, and shows that it has', async () => {
  const home = makeTemporaryFolder('home');
  const folder = join(home, '.mozilla/managed-storage');
  mkdirSync(folder, { recursive: true });
  const data = {
    historyDays: 14,
    overview: false,
    scheme: 'purple',
    portals: ['https://panel.example.com/*', 'not a pattern'],
  };
  const manifest = JSON.parse(readFileSync('.output/firefox-mv3/manifest.json', 'utf8'));
  const name = manifest.browser_specific_settings.gecko.id;
  writeFileSync(
    join(folder, `${name}.json`),
    JSON.stringify({ name, description: 'Policy', type: 'storage', data }),
  );
  const browser = await launchHere({ home });
  try {
    const page = await browser.openExtensionPage('options.html');
    await page.waitForSelector('.managed');
    expect(
      await page.$eval('#historyDays', (select) => [
        (select as HTMLSelectElement).value,
        (select as HTMLSelectElement).disabled,
      ]),
    ).toEqual(['14', true]);
    expect(
      await page.$eval('#overview', (box) => [
        (box as HTMLInputElement).checked,
        (box as HTMLInputElement).disabled,
      ]),
    ).toEqual([false, true]);
    expect(
      await page.$eval('#scheme', (select) => [
        (select as HTMLSelectElement).value,
        (select as HTMLSelectElement).disabled,
      ]),
    ).toEqual(['system', false]);
    expect(await wordsOf(page, '.sites')).toContain('panel.example.com');
    expect(await page.$$eval('.sites button', (buttons) => buttons.length)).toBe(1);
  } finally {
    await browser.close();
  }
});
