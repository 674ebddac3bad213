import type { Page } from 'puppeteer-core';

/** How our elements stand among the page's. */
export interface SeenRoom {
  readonly notes: readonly { status: string | null; line: string | null; width: number; top: number }[];
  readonly summaries: number;
  /** Words of the page that one of ours lies over or under. */
  readonly covered: readonly string[];
  /** Those of ours that a box cuts off. */
  readonly cut: readonly string[];
  /** How much wider than the window the page is. */
  readonly overflow: number;
}

export function seeRoom(page: Page): Promise<SeenRoom> {
  return page.evaluate(() => {
    const ours = [...document.querySelectorAll('yellowline-note, yellowline-summary')];
    const words: { rect: DOMRect; text: string }[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      for (const { index, 0: word } of text.data.matchAll(/\S+/g)) {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        for (const rect of range.getClientRects()) if (isSeen(text, rect)) words.push({ rect, text: word });
      }
    }
    const covered = ours.flatMap((one) => {
      const box = one.getBoundingClientRect();
      return words.filter(({ rect }) => overlaps(box, rect)).map(({ text }) => `${one.localName}: ${text}`);
    });
    const cut = ours.filter((one) => {
      const box = one.getBoundingClientRect();
      return box.height < 10 || !isInside(one, box);
    });
    const root = document.documentElement;
    return {
      notes: [...document.querySelectorAll('yellowline-note')].map((note) => {
        const { width, top } = note.getBoundingClientRect();
        return { status: note.getAttribute('data-status'), line: note.getAttribute('data-line'), width, top };
      }),
      summaries: document.querySelectorAll('yellowline-summary').length,
      covered,
      cut: cut.map((one) => one.localName),
      overflow: Math.max(0, root.scrollWidth - root.clientWidth),
    };

    function overlaps(one: DOMRect, other: DOMRect): boolean {
      return (
        one.left < other.right - 1 &&
        other.left < one.right - 1 &&
        one.top < other.bottom - 4 &&
        other.top < one.bottom - 4
      );
    }

    function isSeen(text: Text, rect: DOMRect): boolean {
      for (let box = text.parentElement; box; box = box.parentElement) {
        const outer = box.getBoundingClientRect();
        if (
          getComputedStyle(box).overflowY !== 'visible' &&
          (rect.top >= outer.bottom || rect.bottom <= outer.top)
        )
          return false;
      }
      return true;
    }

    function isInside(one: Element, rect: DOMRect): boolean {
      for (let box = one.parentElement; box && box !== document.body; box = box.parentElement) {
        const outer = box.getBoundingClientRect();
        const { overflowY, overflowX } = getComputedStyle(box);
        if (/hidden|clip/.test(overflowY) && rect.bottom > outer.bottom + 1) return false;
        if (overflowX !== 'visible' && rect.right > outer.right + 1) return false;
      }
      return rect.right <= document.documentElement.clientWidth + 1;
    }
  });
}
