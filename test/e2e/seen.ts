import type { Frame, Page } from 'puppeteer-core';
import { until } from './until';

/** What the page itself can tell of its text. */
export interface SeenText {
  readonly body: string;
  readonly log: string;
  readonly selection: string;
  readonly rows: number;
}

/** Text of the page and of the log, and what selecting the whole log gives. */
export function seeText(page: Page): Promise<SeenText> {
  return page.evaluate(() => {
    const log = document.querySelector('.log, pre') as HTMLElement;
    const selection = getSelection() as Selection;
    selection.selectAllChildren(log);
    const selected = selection.toString();
    selection.removeAllRanges();
    const rows = log instanceof HTMLTableElement ? log.rows.length : 0;
    return { body: document.body.textContent ?? '', log: log.textContent ?? '', selection: selected, rows };
  });
}

/** How many of our elements are there, by name. */
export function countOurs(page: Page | Frame): Promise<Record<string, number>> {
  return page.evaluate(() => {
    const counts: Record<string, number> = {};
    for (const { localName } of document.querySelectorAll('*')) {
      // A form's may be a field of its.
      const name = String(localName);
      if (name.startsWith('yellowline-')) counts[name] = (counts[name] ?? 0) + 1;
    }
    return counts;
  });
}

/** The hover card, where there is one: its cause, its words and its box. */
export function seeCard(page: Page | Frame) {
  return page.evaluate(() => {
    const card = document.querySelector('yellowline-card');
    const words = (card?.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ').trim();
    if (!card || words === '') return null;
    const { top, bottom, left, right, height } = card.getBoundingClientRect();
    return { cause: card.getAttribute('data-cause'), words, top, bottom, left, right, height };
  });
}

type SeenCard = NonNullable<Awaited<ReturnType<typeof seeCard>>>;

/** The hover card, once it is as wanted. @throws where it is not within some seconds. */
export async function waitForCard(
  page: Page | Frame,
  isWanted: (card: SeenCard) => boolean,
): Promise<SeenCard> {
  const card = await until(
    () => seeCard(page),
    (seen) => seen !== null && isWanted(seen),
  );
  if (card && isWanted(card)) return card;
  throw new Error(`No such card came, but: ${card?.words ?? 'none'}`);
}
