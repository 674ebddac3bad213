import { dom } from '../page/dom';

/** Tells once of each element that has come to sight: what was put into a closed dialog could not be measured there. */
export class WhenShown {
  private readonly waiting = new Map<Element, () => void>();
  private readonly observer = new ResizeObserver((entries) => {
    for (const { target } of entries) this.look(target);
  });

  /** Waits for an element; one that has left the page is forgotten. */
  await(element: Element, shown: () => void): void {
    for (const one of this.waiting.keys()) if (!dom.isConnected(one)) this.forget(one);
    this.waiting.set(element, shown);
    this.observer.observe(element);
  }

  stop(): void {
    this.observer.disconnect();
    this.waiting.clear();
  }

  private look(element: Element): void {
    if (element.getClientRects().length === 0) return;
    const shown = this.waiting.get(element);
    this.forget(element);
    shown?.();
  }

  private forget(element: Element): void {
    this.waiting.delete(element);
    this.observer.unobserve(element);
  }
}
