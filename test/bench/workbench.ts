import { readdirSync, readFileSync } from 'node:fs';
import type { ElementHandle, Page } from 'puppeteer-core';
import { type BrowserName, launch } from '../e2e/browsers';
import type { EngineBench } from './engine';
import { logOf } from './make-log';
import { head, row } from './table';

const wanted = process.env.YELLOWLINE_BROWSER;
const browsers = (['chromium', 'firefox'] as const).filter((name) => !wanted || name === wanted);

/** Reads a large log, plain and packed, in both browsers: how long, how much memory, and how long the page was busy at most; as Markdown. */
export async function* benchWorkbench({ size, corpus }: EngineBench): AsyncGenerator<string> {
  const files = [
    [`${size} MB`, await logOf(size, { corpus })],
    [`${size} MB as gzip`, await logOf(size, { corpus, ending: '.gz' })],
  ] as const;
  yield* head(COLUMNS);
  for (const browser of browsers)
    for (const [kind, file] of files) {
      const { seconds, peak, pause } = await read(browser, file);
      yield row([
        `${kind}, ${browser}`,
        seconds.toFixed(1),
        (size / seconds).toFixed(1),
        (peak.private / 1e3).toFixed(0),
        (peak.resident / 1e3).toFixed(0),
        pause.toFixed(0),
      ]);
    }
}

const COLUMNS = [
  'A Postfix log',
  'seconds',
  'MB a second',
  'private memory of the tab at most, MB',
  'resident, MB',
  'longest pause of the page, ms',
];

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
    return { seconds, peak, pause };
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
    await new Promise((done) => setTimeout(done, 100));
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
