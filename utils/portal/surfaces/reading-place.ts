import { dom } from '../page/dom';
import { styleOf } from '../page/elements';

const MAX_CLIMB = 30;
const END = Number.MAX_SAFE_INTEGER;

/** Where a scroller of the page should be once the notes are in order again. */
interface Kept {
  readonly scroller: Element;
  readonly wanted: number;
  /** Where it stood when we looked last: first after the page had written and before we did anything. */
  found: number;
}

/**
 * Keeps the place that is read in a log that the page writes anew: its notes go with the old text, so that for a moment less is there to scroll.
 * Where the page scrolls by itself, that is what it wants.
 */
export class ReadingPlaces {
  private readonly places = new Map<Element, number>();
  private readonly roots = new WeakSet<Node>();
  private readonly visit = new AbortController();
  private isWorking = false;

  /** Follows what scrolls around an element. */
  watch(element: Element, scrollers: readonly Element[] = scrollersOf(element)): void {
    for (const root of [dom.getRootNode(element), dom.ownerDocument(element)]) {
      if (this.roots.has(root)) continue;
      this.roots.add(root);
      const listen = { signal: this.visit.signal, capture: true, passive: true };
      root.addEventListener('scroll', (event) => this.follow(event.target as Node), listen);
    }
    for (const scroller of scrollers)
      if (!this.places.has(scroller)) this.places.set(scroller, scroller.scrollTop);
  }

  /** The same before the first notes of a log: a page may have brought it to its end already. To ask a whole page would lay it out once more. */
  beginWith(element: Element): Kept[] {
    const fresh = scrollersOf(element).filter((box) => box !== dom.ownerDocument(element).scrollingElement);
    const unknown = fresh.filter((scroller) => !this.places.has(scroller));
    this.watch(element, unknown);
    return unknown.flatMap((scroller) => keep(scroller, scroller.scrollTop));
  }

  /** To be asked before the notes of a log are put in order: where its scrollers should be then. */
  begin(): Kept[] {
    this.isWorking = true;
    const kept: Kept[] = [];
    for (const [scroller, wanted] of this.places) {
      if (!dom.isConnected(scroller)) this.places.delete(scroller);
      else kept.push(...keep(scroller, wanted));
    }
    return kept;
  }

  /** Does what changes the height of what is scrolled; whoever has scrolled since the beginning stays where he is. */
  around(kept: readonly Kept[], work: () => void): void {
    const unmoved = kept.filter(({ scroller, wanted, found }) =>
      [wanted, found].includes(scroller.scrollTop),
    );
    work();
    for (const one of unmoved) {
      const { scroller, wanted } = one;
      const place = wanted === END ? scroller.scrollHeight - scroller.clientHeight : wanted;
      if (scroller.scrollTop !== place) scroller.scrollTop = place;
      // Nearer, as long as notes of another log are missing.
      one.found = scroller.scrollTop;
    }
  }

  end(kept: readonly Kept[]): void {
    this.isWorking = false;
    for (const { scroller } of kept) this.know(scroller);
  }

  stop(): void {
    this.visit.abort();
    this.places.clear();
  }

  private follow(target: Node): void {
    const scroller = dom.nodeType(target) === 9 ? (target as Document).scrollingElement : (target as Element);
    if (scroller && !this.isWorking && this.places.has(scroller)) this.know(scroller);
  }

  /** Where there is less to scroll than before, nobody has scrolled: the page has written again meanwhile, and its notes come once more. */
  private know(scroller: Element): void {
    const { scrollTop } = scroller;
    if (isAtEnd(scroller) && scrollTop < (this.places.get(scroller) ?? 0)) return;
    this.places.set(scroller, scrollTop);
  }
}

function isAtEnd({ scrollTop, scrollHeight, clientHeight }: Element): boolean {
  return scrollTop >= scrollHeight - clientHeight - 1;
}

/** A browser scrolls back to the end of a text that got shorter; who is at its end otherwise was brought there by the page. */
function keep(scroller: Element, wanted: number): Kept[] {
  const found = scroller.scrollTop;
  const isEnd = isAtEnd(scroller);
  if (isEnd && found > 0 && found >= wanted) return [{ scroller, wanted: END, found }];
  return isEnd || found === wanted ? [{ scroller, wanted, found }] : [];
}

function scrollersOf(element: Element): Element[] {
  const found: Element[] = [];
  let box: Element | null = element;
  for (let up = 0; box && up < MAX_CLIMB; up += 1, box = dom.parentElement(box))
    if (/auto|scroll/.test(styleOf(box)?.overflowY ?? '')) found.push(box);
  const { scrollingElement } = dom.ownerDocument(element);
  if (scrollingElement && !found.includes(scrollingElement)) found.push(scrollingElement);
  return found;
}
