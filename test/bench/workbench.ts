import { readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { type BrowserName, launch } from '../e2e/browsers';
import { ensureLog } from './make-log';

const wanted = process.env.YELLOWLINE_BROWSER;
const browsers = (['chromium', 'firefox'] as const).filter((name) => !wanted || name === wanted);

export interface WorkbenchBench {
  /** Millions of bytes of log. */
  readonly size: number;
  readonly corpus?: string;
}

/** Reads a large log, plain and packed, in both browsers: how long, how much memory, and how long the page was busy at most. */
export async function* benchWorkbench({ size, corpus }: WorkbenchBench): AsyncGenerator<string> {
  const source = corpus ? corpus.replace(/\W+/g, '-') : 'own';
  const file = join(tmpdir(), `yellowline-${source}-${size}.log`);
  for (const name of [file, `${file}.gz`])
    await ensureLog(name, { size: size * 1e6, ...(corpus && { corpus }) });
  yield 'browser   file   seconds   MB a second   peak of the tab, MB (private, resident)   longest pause of the page, ms   messages';
  for (const browser of browsers)
    for (const [kind, name] of [
      ['log', file],
      ['gz', `${file}.gz`],
    ] as const) {
      const { seconds, peak, pause, words } = await read(browser, name);
      yield [
        browser.padEnd(9),
        kind.padEnd(6),
        seconds.toFixed(1).padStart(7),
        (size / seconds).toFixed(1).padStart(13),
        (peak.private / 1e3).toFixed(0).padStart(30),
        (peak.resident / 1e3).toFixed(0).padStart(9),
        pause.toFixed(0).padStart(31),
        `  ${words}`,
      ].join(' ');
    }
}

async function read(name: BrowserName, file: string) {
  const browser = await launch(name, 0);
  try {
    const page = await browser.openExtensionPage('workbench.html');
    await page.evaluate(watchPauses);
    const input = (await page.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>;
    const before = pidsOf();
    const start = performance.now();
    await input.uploadFile(file);
    const peak = await watch(page, before);
    const seconds = (performance.now() - start) / 1000;
    const pause = await page.evaluate(() => (window as unknown as { longest: number }).longest);
    const words = await page.$eval('.verdict', (element) => element.textContent ?? '');
    return { seconds, peak, pause, words };
  } finally {
    await browser.close();
  }
}

/** The longest time in which the page could not have answered: a timer every few milliseconds says. Runs in the page. */
function watchPauses(): void {
  const global = window as unknown as { longest: number };
  global.longest = 0;
  let last = performance.now();
  setInterval(() => {
    const now = performance.now();
    global.longest = Math.max(global.longest, now - last - 5);
    last = now;
  }, 5);
}

/** kB. `private` is what the browsers' own task managers show; `resident` also counts the program's code, which all tabs share. */
interface Peak {
  readonly private: number;
  readonly resident: number;
}

/** Waits for the end of the reading. Gives the most memory that any one process of tabs held (proc(5), RssAnon and VmHWM). */
async function watch(page: Page, pids: readonly number[]): Promise<Peak> {
  let peak: Peak = { private: 0, resident: 0 };
  for (;;) {
    const isDone = await page.evaluate(
      () => document.querySelector('.verdict') !== null && document.querySelector('progress') === null,
    );
    for (const pid of [...pids, ...pidsOf()])
      peak = {
        private: Math.max(peak.private, statusOf(pid, 'RssAnon')),
        resident: Math.max(peak.resident, statusOf(pid, 'VmHWM')),
      };
    if (isDone) return peak;
    await new Promise((done) => setTimeout(done, 500));
  }
}

/** Processes that run tabs, of whichever browser: Chromium's renderers and Firefox's content processes. */
function pidsOf(): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => /--type=renderer|-contentproc.*\btab\b|-contentproc.*extension/.test(commandOf(pid)));
}

function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return '';
  }
}

function statusOf(pid: number, field: string): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(new RegExp(`${field}:\\s+(\\d+)`).exec(status)?.[1] ?? 0);
  } catch {
    return 0;
  }
}
