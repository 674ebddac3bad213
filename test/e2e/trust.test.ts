import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { TestBrowser } from './browsers';
import { borrowBrowser, launchHere } from './launch-here';
import { openGrid, openLog, pause, waitForNotes } from './portal-page';
import { countOurs } from './seen';
import { chooseFiles, makeFile, openWorkbench, waitForReading, waitForRows } from './workbench-page';
import { killWorker } from './worker';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await borrowBrowser();
});
afterAll(() => browser?.close());

/** What a page's rule could do to a note so that nobody sees it, or not where it belongs. */
const HIDING = [
  'display: none',
  'visibility: hidden',
  'opacity: 0',
  'clip-path: inset(50%)',
  'clip: rect(0 0 0 0)',
  'filter: opacity(0)',
  'mask: linear-gradient(transparent, transparent)',
  'transform: translateX(-9999px)',
  'translate: -9999px',
  'scale: 0',
  'rotate: 90deg',
  'zoom: 0.01',
  'offset: path("M 900 900 L 901 901")',
  'content-visibility: hidden',
  'contain: size',
  'height: 0',
  'max-height: 0',
  'width: 0',
  'max-width: 0',
  'overflow: hidden',
  'position: fixed',
  'position: absolute',
  'inset: -900px',
  'margin: -900px',
  'float: right',
  'z-index: -1',
  'color: transparent',
  'font-size: 0',
  'text-indent: -9999px',
  'line-height: 0',
  'mix-blend-mode: color',
  'animation: gone 1s forwards',
  'transition: opacity 9s',
  'columns: 9',
  'writing-mode: vertical-rl',
];

describe('a page that does not want to be helped', () => {
  test('cannot hide, move or cover a note by any rule', async () => {
    const { page } = await openGrid(browser, 'table');
    await openLog(page, '1003');
    await waitForNotes(page, 6);
    await page.$eval('yellowline-note', (note) => note.scrollIntoView({ block: 'center' }));
    await pause(300);
    const before = await placeOf(page);
    await page.addStyleTag({ content: '@keyframes gone { to { opacity: 0; scale: 0 } }' });
    const style = await page.addStyleTag({ content: '/* none yet */' });
    const moved: string[] = [];
    for (const rule of [...HIDING, COVER]) {
      const css = rule === COVER ? COVER : `yellowline-note { ${rule} !important }`;
      await style.evaluate((element, text) => {
        element.textContent = text;
      }, css);
      await pause(30);
      const now = await placeOf(page);
      if (JSON.stringify(now) !== JSON.stringify(before))
        moved.push(`${rule}: ${JSON.stringify(now)} was ${JSON.stringify(before)}`);
    }
    expect(moved).toEqual([]);
    // Our own properties are the page's to set, too: a note may become narrow by it, and is still read.
    await style.evaluate((element) => {
      element.textContent = 'yellowline-note { --yellowline-width: 1px !important }';
    });
    expect((await placeOf(page)).place[2]).toBeGreaterThanOrEqual(180);
    await page.close();
  });
});

const COVER =
  'yellowline-note::before, yellowline-note::after { content: "x" !important; display: block !important; position: absolute !important; inset: 0 !important; background: #fff !important; z-index: 9 !important }';

/** Where the first note stands, how it is drawn, and what is on top at its middle. */
function placeOf(page: Page) {
  return page.$eval('yellowline-note', (note) => {
    const { x, y, width, height } = note.getBoundingClientRect();
    const { opacity, filter, clipPath, visibility, mixBlendMode } = getComputedStyle(note);
    const top = document.elementFromPoint(x + width / 2, y + height / 2)?.nodeName;
    const before = getComputedStyle(note, '::before').content;
    return {
      place: [x, y, width, height].map(Math.round),
      drawn: [opacity, filter, clipPath, visibility, mixBlendMode],
      isSeen: note.checkVisibility({
        contentVisibilityAuto: true,
        opacityProperty: true,
        visibilityProperty: true,
      }),
      top,
      isCovered: before !== 'none' && before !== 'normal',
    };
  });
}

describe('pages of the extension', () => {
  test('have no network, and work without it: list, worker, chart, downloads', async () => {
    const page = await browser.openExtensionPage('options.html');
    const asked = await page.evaluate(async (port) => {
      const image = new Promise((resolve) => {
        const picture = new Image();
        picture.onload = () => resolve('loaded');
        picture.onerror = () => resolve('refused');
        picture.src = `https://www.spamhero.com:${port}/favicon.ico`;
      });
      const fetched = await fetch(`https://www.spamhero.com:${port}/cp/quarantine`).then(
        () => 'fetched',
        () => 'refused',
      );
      return [fetched, await image];
    }, browser.port);
    expect(asked).toEqual(['refused', 'refused']);
    await page.close();

    const bench = await openWorkbench(browser);
    await bench.evaluate(() => {
      const seen: string[] = [];
      (window as unknown as { violations: string[] }).violations = seen;
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, sourceFile }) =>
        seen.push(`${violatedDirective} ${sourceFile}`),
      );
    });
    await chooseFiles(bench, makeFile('mail.log', LOG));
    await waitForReading(bench);
    await waitForRows(bench);
    expect(await bench.$$eval('canvas', (all) => all.length)).toBeGreaterThan(0);
    expect(await bench.evaluate(() => (window as unknown as { violations: string[] }).violations)).toEqual(
      [],
    );
    await bench.close();
  });
});

const LOG = Array.from(
  { length: 50 },
  (_, i) =>
    `2026-11-23T1${i % 10}:00:00Z relay postfix/smtp[1]: 4jA${1_000 + i}: to=<jane@example.com>, relay=mx.example.com[192.0.2.1]:25, delay=1, delays=0/0/0/1, dsn=4.2.2, status=deferred (host mx.example.com[192.0.2.1] said: 452 4.2.2 Mailbox full)\n`,
).join('');

// Only Chrome leaves the scripts of an extension running that is gone, and the tabs without those of one that comes (seen 2026-11).
describe.runIf(inject('browserName') === 'chromium')('an open page of the portal', () => {
  // Of its own: in a lent one all files after it would be without the extension where this fails half way.
  let own: TestBrowser;
  beforeAll(async () => {
    own = await launchHere();
  });
  afterAll(() => own?.close());

  test('is let go without an error when the extension goes, and works at once when it comes', async () => {
    const { page, problems } = await openGrid(own, 'table');
    await openLog(page, '1003');
    await waitForNotes(page, 6);
    const options = await own.openExtensionPage('options.html');
    const id = new URL(options.url()).host;
    await page.bringToFront();
    // As it is half a minute after its last work: a page hears nothing from it then.
    await killWorker(own);
    await pause(1_000);
    await own.browser.uninstallExtension(id);
    await page.waitForFunction(() => document.querySelector('yellowline-note') === null, {
      timeout: 10_000,
    });
    expect(await countOurs(page)).toEqual({});
    await own.browser.installExtension(resolve('.output/chrome-mv3'));
    // It says hello, in front.
    await own.browser.waitForTarget((target) => target.url().includes('/welcome.html'));
    await page.bringToFront();
    await page.waitForSelector('yellowline-overview', { timeout: 20_000 });
    await waitForNotes(page, 6);
    expect((await countOurs(page))['yellowline-note']).toBe(6);
    // An update: the same extension once more, over itself.
    await own.browser.installExtension(resolve('.output/chrome-mv3'));
    await pause(3_000);
    await waitForNotes(page, 6);
    expect(await countOurs(page)).toMatchObject({ 'yellowline-overview': 1, 'yellowline-note': 6 });
    expect(problems.filter((one) => /invalidated|Uncaught|xtension/.test(one))).toEqual([]);
  });
});
