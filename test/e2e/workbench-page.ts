import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { makeTemporaryFolder } from '../tools/temporary-folder';
import type { TestBrowser } from './browsers';

const folder = makeTemporaryFolder('workbench');

/** Writes a file for a test; gives its path. */
export function makeFile(name: string, data: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, data);
  return path;
}

export async function openWorkbench(browser: TestBrowser, address = ''): Promise<Page> {
  const page = await browser.openExtensionPage(`workbench.html${address}`);
  await page.waitForSelector('.bench');
  return page;
}

export async function chooseFiles(page: Page, ...paths: string[]): Promise<void> {
  const input = (await page.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(...paths);
}

/** Waits until all files are read and what was found is drawn. */
export async function waitForReading(page: Page): Promise<void> {
  await page.waitForFunction(
    () => document.querySelector('.verdict') !== null && document.querySelector('progress') === null,
    { timeout: 50_000 },
  );
}

export async function waitForRows(page: Page, least = 1): Promise<void> {
  await page.waitForFunction(
    (count) => document.querySelectorAll('.table-rows a').length >= count,
    { timeout: 20_000 },
    least,
  );
}

export function wordsOf(page: Page, selector = '#app'): Promise<string> {
  return page.$eval(selector, (element) => (element as HTMLElement).innerText);
}

/** The texts of all elements that a selector finds. */
export function textsOf(page: Page, selector: string): Promise<string[]> {
  return page.$$eval(selector, (elements) => elements.map((element) => element.textContent?.trim() ?? ''));
}

export async function waitForWords(page: Page, words: string, selector = '#app'): Promise<void> {
  await page.waitForFunction(
    (part, where) => (document.querySelector(where) as HTMLElement | null)?.innerText.includes(part) ?? false,
    { timeout: 20_000 },
    words,
    selector,
  );
}

export async function clickButton(page: Page, words: string): Promise<void> {
  await page.evaluate((label) => {
    const found = [...document.querySelectorAll('button')].find((one) => one.textContent?.trim() === label);
    if (!found) throw new Error(`There is no button ${label}`);
    found.click();
  }, words);
}

/** The text of the file that a page saves in answer to an act. */
export async function savedBy(page: Page, act: () => Promise<void>): Promise<string> {
  await page.evaluate(() => {
    const make = URL.createObjectURL;
    URL.createObjectURL = (file) => {
      if (file instanceof Blob) Object.assign(window, { saved: file });
      return make(file);
    };
  });
  await act();
  await page.waitForFunction('window.saved', { timeout: 20_000 });
  return page.evaluate(() => (window as unknown as { saved: Blob }).saved.text());
}

/** Goes to another state of the page, as a link or the address bar does. */
export async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate((address) => {
    location.hash = address;
  }, hash);
}
