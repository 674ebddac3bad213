import { dom } from '../page/dom';

/** An attribute, not a style of its own: thousands that have the same rules and nothing else are styled as one. */
const WAITS = 'data-waits';

/** A line of words, or a block of some: `laterHostStyles` says how much room that is. */
export type Height = 'line' | 'block';

/** Draws elements once they are near what is in sight: all notes of a long log at once would take seconds. */
export class Sights {
  private readonly sights = new WeakMap<Document, IntersectionObserver>();
  private readonly waiting = new WeakMap<Element, () => void>();

  constructor(private readonly signal: AbortSignal) {}

  /** Has an element painted later, and keeps its height free until then. Gives whether that can be done here. */
  wait(element: HTMLElement, height: Height | undefined, paint: () => void): boolean {
    const sight = this.sightOf(dom.ownerDocument(element));
    if (!sight) return false;
    if (height) dom.setAttribute(element, WAITS, height);
    this.waiting.set(element, () => {
      dom.removeAttribute(element, WAITS);
      paint();
    });
    sight.observe(element);
    return true;
  }

  private sightOf(doc: Document): IntersectionObserver | null {
    const known = this.sights.get(doc);
    if (known || typeof IntersectionObserver === 'undefined') return known ?? null;
    const sight = new IntersectionObserver((entries) => this.paintSeen(entries, sight), {
      rootMargin: '400px',
    });
    this.signal.addEventListener('abort', () => sight.disconnect(), { once: true });
    this.sights.set(doc, sight);
    return sight;
  }

  private paintSeen(entries: readonly IntersectionObserverEntry[], sight: IntersectionObserver): void {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      sight.unobserve(target);
      this.waiting.get(target)?.();
      this.waiting.delete(target);
    }
  }
}
