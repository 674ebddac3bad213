import type { Page } from 'puppeteer-core';
import { launch } from '../e2e/browsers';
import { openPortal, pause } from '../e2e/portal-page';
import { startPortal } from '../portal/server';
import { type Cost, cheapestOf, costOf } from './main-thread';
import { table } from './table';

const RESPONSES = 1_000;
const INTERVAL = 1_000;
const VISITS = 2;

/** What a portal loads all the time, and what is no log. */
const answers = [
  ['a short JSON', '/cp/api/actions/1'],
  ['a list of messages as HTML', '/cp/quarantine?markup=table'],
] as const;

/**
 * What the interceptor costs a page for each response that is not a log, in Chromium; as Markdown. The profiler counts the way into a native function to
 * whoever calls it: without us that is the page, with us it is our code. Proxies that do nothing have that too, and are measured in the
 * same run. Needs `npm run build`.
 */
export async function benchInterceptor(): Promise<string[]> {
  const portal = await startPortal();
  const browser = await launch('chromium', portal.port);
  try {
    const { page } = await openPortal(browser, PLACE);
    const bare = await browser.browser.newPage();
    await bare.goto(`https://127.0.0.1:${portal.port}${PLACE}`);
    await bare.addScriptTag({ content: EMPTY_PROXIES });
    await pause(1500);
    const rows: string[][] = [];
    for (const way of ['fetch', 'XMLHttpRequest'] as const)
      for (const [title, path] of answers) {
        const [own, empty] = [await cheapest(page, way, path), await cheapest(bare, way, path)];
        const each = [own.self, empty.self, own.self - empty.self];
        rows.push([`${title}, by ${way}`, ...each.map((time) => (time / RESPONSES).toFixed(4))]);
      }
    return table(
      [
        'What a response costs that is not a log',
        'own, ms',
        'Proxies that do nothing, ms',
        'more than these, ms',
      ],
      rows,
    );
  } finally {
    await browser.close();
    await portal.close();
  }
}

/** A page without messages. On 127.0.0.1 the extension does not run. */
const PLACE = '/support/237128/x';

/** Before the same functions as the interceptor; the name of the source has it counted like the extension's own. */
const EMPTY_PROXIES = `
  const pass = (object, key, kind) => {
    const found = Object.getOwnPropertyDescriptor(object, key);
    const apply = (target, self, args) => Reflect.apply(target, self, args);
    Object.defineProperty(object, key, { ...found, [kind]: new Proxy(found[kind], { apply }) });
  };
  pass(globalThis, 'fetch', 'value');
  pass(Response.prototype, 'text', 'value');
  for (const key of ['open', 'send']) pass(XMLHttpRequest.prototype, key, 'value');
  pass(XMLHttpRequest.prototype, 'responseText', 'get');
//# sourceURL=chrome-extension://nothing/empty.js`;

async function cheapest(page: Page, way: Way, path: string): Promise<Cost> {
  // A tab behind another is slower.
  await page.bringToFront();
  return cheapestOf(VISITS, () => costOf(page, () => page.evaluate(load, way, path, RESPONSES), INTERVAL));
}

type Way = 'fetch' | 'XMLHttpRequest';

/** Runs in the page. */
async function load(way: Way, path: string, count: number): Promise<void> {
  const byRequest = () =>
    new Promise<void>((done) => {
      const request = new XMLHttpRequest();
      request.open('GET', path);
      request.onload = () => done(void request.responseText);
      request.send();
    });
  for (let i = 0; i < count; i += 1) {
    if (way === 'fetch') await (await fetch(path)).text();
    else await byRequest();
  }
}
