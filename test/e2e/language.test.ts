import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { codes } from '../../utils/words/languages';
import { broadly } from './breadth';
import type { TestBrowser } from './browsers';
import { forgetAll } from './forget';
import { borrowBrowser } from './launch-here';
import { pasteInPopup } from './popup-page';
import { closeLog, findRow, hoverSurely, openGrid, openLog, waitForNotes } from './portal-page';
import { waitForCard } from './seen';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await borrowBrowser();
});
afterAll(async () => {
  if (browser) await forgetAll(browser);
  await browser?.close();
});

/** Chooses a language in the settings, as a person does. */
async function choose(language: string): Promise<void> {
  const page = await browser.openExtensionPage('options.html');
  await page.waitForSelector('#language');
  await page.select('#language', language);
  await page.waitForFunction((code) => document.documentElement.lang === code, {}, language || 'en');
  await page.close();
}

function overviewWords(page: Page): Promise<string> {
  return page.evaluate(() => document.querySelector('yellowline-overview')?.shadowRoot?.textContent ?? '');
}

/** What a language says of the mailbox that is full: on the list, in the card, in the log, in the popup. */
async function seeAll() {
  const { page, problems } = await openGrid(browser, 'cards');
  const text = await page.evaluate(() => document.body.textContent);
  await openLog(page, '1003');
  await waitForNotes(page, 6);
  const notes = await page.evaluate(() =>
    [...document.querySelectorAll('yellowline-note')].map(({ shadowRoot }) => ({
      lang: shadowRoot?.querySelector<HTMLElement>('[lang]')?.lang ?? '',
      words: shadowRoot?.textContent ?? '',
    })),
  );
  await closeLog(page);
  await page.mouse.move(2, 2);
  await hoverSurely(page, await findRow(page, '1003'));
  const card = (await waitForCard(page, ({ cause }) => Boolean(cause))).words;
  const overview = await overviewWords(page);
  expect(await page.evaluate(() => document.body.textContent)).toBe(text);
  expect(problems).toEqual([]);
  await page.close();
  return { notes, card, overview };
}

const LINE =
  'Nov 23 20:57:05 relay4 postfix/smtp[1]: 4jYJCj4473zKnCg: to=<a@example.com>, relay=mx.example.com[192.0.2.1]:25, delay=1, dsn=5.2.2, status=bounced (host mx.example.com[192.0.2.1] said: 552 5.2.2 Mailbox full (in reply to RCPT TO command))';

async function seePopup(words: string): Promise<string> {
  const popup = await browser.openExtensionPage('popup.html');
  await pasteInPopup(popup, LINE);
  await popup.waitForFunction((wanted) => document.body.innerText.includes(wanted), {}, words);
  const lang = await popup.evaluate(() => document.documentElement.lang);
  await popup.close();
  return lang;
}

const FULL = 'The mailbox is full';

test('German is spoken on the page and in the popup once it is chosen, and English again', async () => {
  await choose('de');
  const { language } = await import('../../utils/words/de');
  const full = String(language.texts[FULL]);
  const german = await seeAll();
  expect(german.card).toContain(full);
  expect(german.overview).toContain(language.texts['Diagnose all']);
  expect(german.notes.map(({ lang }) => lang)).toEqual(Array(6).fill('de'));
  expect(german.notes.some(({ words }) => words.includes(full))).toBe(true);
  // What a log says stays as it is.
  expect(german.notes.some(({ words }) => words.includes('Quota exceeded'))).toBe(true);
  expect(await seePopup(full)).toBe('de');

  await choose('en');
  const { page } = await openGrid(browser, 'cards');
  expect(await overviewWords(page)).toContain('not delivered');
  await page.close();
  expect(await seePopup(FULL)).toBe('en');
});

test.each(broadly(codes, { chromium: [] }))('%s is there', async (code) => {
  await choose(code);
  const { language } = await import(`../../utils/words/${code}/index.ts`);
  expect(await seePopup(String(language.texts[FULL]))).toBe(code);
});
