import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../tools/find-browser.mjs';

const template = resolve('.output/firefox-profile');
/** Made anew by each start; the rest is what a first start compiles and finds out. */
const LOCKS = new Set(['lock', '.parentlock']);

/**
 * Copies the profile of a Firefox that was started once, without the extension and without a page: a first start costs nine seconds of a
 * core, one with what the first has compiled five (2026-11).
 * @returns the folder, to be removed by who took it; null where none has been prepared.
 */
export function copyFirefoxProfile(): string | null {
  if (!existsSync(join(template, 'startupCache'))) return null;
  const folder = mkdtempSync(join(tmpdir(), 'yellowline-firefox-'));
  cpSync(template, folder, { recursive: true, filter: (path) => !LOCKS.has(basename(path)) });
  return folder;
}

/** Starts Firefox once, for the profile that others are copied from. One of another version is renewed by Firefox itself. */
export async function prepareFirefoxProfile(): Promise<void> {
  const executablePath = findBrowser('firefox');
  if (!executablePath || existsSync(join(template, 'startupCache'))) return;
  rmSync(template, { recursive: true, force: true });
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath, userDataDir: template });
  await browser.close();
}
