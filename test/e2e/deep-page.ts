import type { ElementHandle, Page } from 'puppeteer-core';
import { hoverElement } from './portal-page';
import { until } from './until';

/** A note wherever it stands: in the page, in its shadow roots or in its frames. */
interface DeepNote {
  readonly cause: string | null;
  readonly status: string | null;
  readonly recipient: string;
  /** The last 60 characters of the log before it, without white space. */
  readonly before: string;
}

/** What stands in the page, its open shadow roots and its frames. */
export interface DeepPage {
  readonly notes: readonly DeepNote[];
  readonly summaries: number;
  readonly overviews: readonly string[];
  readonly card: string | null;
  /** The log's own text, without ours. */
  readonly log: string;
}

export function seeDeep(page: Page): Promise<DeepPage> {
  return page.evaluate(() => {
    const roots: ParentNode[] = [];
    const gather = (root: ParentNode) => {
      roots.push(root);
      for (const element of root.querySelectorAll('*')) {
        if (element.shadowRoot && !element.localName.startsWith('yellowline-')) gather(element.shadowRoot);
        const inner = (element as HTMLIFrameElement).contentDocument;
        if (inner) gather(inner);
      }
    };
    gather(document);
    const all = (selector: string) => roots.flatMap((root) => [...root.querySelectorAll(selector)]);
    const words = (element: Element) => (element.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ').trim();
    const log = all('.log')[0];
    const textBefore = (note: Element) => {
      const range = note.ownerDocument.createRange();
      range.setStart(log as Element, 0);
      range.setEndBefore(note);
      return range.toString().replace(/\s+/g, '').slice(-60);
    };
    return {
      notes: all('yellowline-note').map((note) => ({
        cause: note.getAttribute('data-cause'),
        status: note.getAttribute('data-status'),
        recipient: note.getAttribute('data-recipient') ?? '',
        before: textBefore(note),
      })),
      summaries: all('yellowline-summary').length,
      overviews: all('yellowline-overview').map(words),
      card: all('yellowline-card').map(words)[0] ?? null,
      log: log?.textContent ?? '',
    };
  });
}

/** Does something with a row's own element, wherever it stands: `point` moves the pointer there, `press` presses its Logs. */
export async function onRow(page: Page, id: string, act: 'point' | 'press'): Promise<void> {
  const handle = await page.evaluateHandle((wanted) => {
    const list = document.querySelector('message-list')?.shadowRoot ?? document;
    return list.querySelector(`.row[data-message="${wanted}"]`);
  }, id);
  const row = handle.asElement() as ElementHandle<Element> | null;
  if (!row) throw new Error(`No row ${id}`);
  await row.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await leaveRows(page);
  if (act === 'point') await hoverElement(row);
  else {
    // Logs may be in a menu of the row.
    await row.evaluate((element) => element.querySelector('details')?.setAttribute('open', ''));
    await (await row.$('.logs'))?.click();
  }
}

/** The card of another row may lie over this one, until it notices that the pointer left. */
async function leaveRows(page: Page): Promise<void> {
  await page.mouse.move(2, 2);
  await until(
    () => seeDeep(page),
    ({ card }) => card === null,
  );
}

export async function closeDeep(page: Page): Promise<void> {
  await page.evaluate(() => {
    const log = document.querySelector('message-log')?.shadowRoot ?? document;
    log.querySelector<HTMLElement>('.close')?.click();
  });
}
