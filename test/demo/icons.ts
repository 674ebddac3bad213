import { mkdirSync, readFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../tools/find-browser.mjs';

/** Width of each icon, and of the mark in it: the Chrome Web Store wants 96 in 128, the rest is air (developer.chrome.com, seen 2026-11). */
const icons: readonly (readonly [path: string, width: number, mark: number])[] = [
  ...[16, 32, 48, 96].map((width) => [`public/icon/${width}.png`, width, width] as const),
  ['public/icon/128.png', 128, 96],
  // Edge Add-ons shows it alone.
  ['docs/store/icon-300.png', 300, 300],
];

// Run by `npm run icons`: draws every icon from the one drawing.
const drawing = readFileSync('docs/store/icon.svg', 'utf8');
const executablePath = findBrowser('chromium');
if (!executablePath) throw new Error('Install Chrome or Chromium first: it draws the icons.');
const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const browser = await puppeteer.launch({ executablePath, headless: true, args });
try {
  const page = await browser.newPage();
  mkdirSync('public/icon', { recursive: true });
  for (const [path, width, mark] of icons) {
    await page.setViewport({ width, height: width });
    const place = `position: fixed; inset: ${(width - mark) / 2}px; width: ${mark}px; height: ${mark}px`;
    await page.setContent(
      `<body style="margin: 0">${drawing.replace('<svg', `<svg style="${place}"`)}</body>`,
    );
    await page.screenshot({ path: path as `${string}.png`, omitBackground: true });
  }
} finally {
  await browser.close();
}
