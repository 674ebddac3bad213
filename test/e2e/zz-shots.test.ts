import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { launchHere } from './launch-here';
import { chooseFiles, clickButton, makeFile, openWorkbench, waitForReading } from './workbench-page';

test('shots', async () => {
  const browser = await launchHere();
  const page = await openWorkbench(browser);
  await chooseFiles(page, makeFile('mail.log', readFileSync('/tmp/desk-shot.log')));
  await waitForReading(page);
  await page.waitForSelector('.table-rows a', { timeout: 60000 });
  await page.waitForSelector('.incident-head a', { timeout: 60000 });
  const shoot = async (name: string) => {
    for (const [scheme, width] of [
      ['light', 1280],
      ['dark', 1280],
      ['light', 400],
      ['light', 1600],
      ['dark', 400],
    ] as const) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await page.setViewport({ width, height: 900 });
      await new Promise((r) => setTimeout(r, 700));
      await page.screenshot({ path: `/tmp/desk-${name}-${scheme}-${width}.png`, fullPage: true });
    }
    await page.setViewport({ width: 1280, height: 900 });
  };
  await shoot('list');
  await page.$eval('.incident-head a', (a) => (a as HTMLElement).click());
  await page.waitForSelector('#incident-note');
  await page.type('#incident-note', 'Ticket 4711: the customer’s firewall');
  await clickButton(page, 'Save the note');
  await clickButton(page, 'Acknowledge');
  await new Promise((r) => setTimeout(r, 1500));
  await page.$eval('.case-panel summary', (a) => (a as HTMLElement).click());
  await shoot('incident');
  const html = await page.evaluate(async () => {
    let blob: Blob | null = null;
    const make = URL.createObjectURL;
    URL.createObjectURL = (b) => {
      blob = b as Blob;
      return make(b);
    };
    const button = [...document.querySelectorAll('button')].find(
      (b) => b.textContent === 'Save the case file',
    );
    button?.click();
    for (let i = 0; i < 100 && !blob; i += 1) await new Promise((r) => setTimeout(r, 100));
    return blob ? await (blob as Blob).text() : '';
  });
  expect(html.length).toBeGreaterThan(1000);
  const path = makeFile('case.html', html);
  const shown = await browser.browser.newPage();
  await shown.goto(`file://${path}`);
  await shown.screenshot({ path: '/tmp/desk-case-1280.png', fullPage: true });
  await shown.pdf({ path: '/tmp/desk-case.pdf', format: 'A4' });
  await page.goBack();
  await page.waitForSelector('.table-rows a', { timeout: 60000 });
  await page.$eval('.table-rows a', (a) => (a as HTMLElement).click());
  await page.waitForSelector('.message-page .timeline');
  await shoot('message');
  await browser.close();
}, 280000);
