import { dom } from '../page/dom';
import { nextStop } from '../page/tab-order';

/**
 * Leads the focus into the open card and out of it: Tab on the last control of its row goes in, the next Tab out of it and on from where it came.
 * Inside arrow keys lead on, so that each row costs one stop.
 */
export class CardStops {
  /** What had the focus before the card got it. */
  private origin: HTMLElement | null = null;

  constructor(private readonly card: { stops(): HTMLElement[] }) {}

  /** Takes a press of Tab while the card of a row is open. */
  tab(event: KeyboardEvent, row: Element | null): void {
    const at = event.composedPath()[0] as Node | undefined;
    const stops = this.card.stops();
    const index = stops.indexOf(at as HTMLElement);
    if (index < 0) {
      this.tabIn(event, row, at, stops[0]);
      return;
    }
    // Forward: the browser goes on from where the focus came from. Back: it stays there.
    if (event.shiftKey) event.preventDefault();
    this.giveBack();
  }

  /** Takes a press of an arrow key inside the card. */
  arrow(event: KeyboardEvent): void {
    const step = STEPS[event.key];
    const stops = this.card.stops();
    const index = stops.indexOf(event.composedPath()[0] as HTMLElement);
    if (!step || index < 0 || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    stops[(index + step + stops.length) % stops.length]?.focus();
  }

  giveBack(): void {
    const { origin } = this;
    this.origin = null;
    if (origin && dom.isConnected(origin)) origin.focus({ preventScroll: true });
  }

  forget(): void {
    this.origin = null;
  }

  private tabIn(event: KeyboardEvent, row: Element | null, at?: Node, first?: HTMLElement): void {
    if (event.shiftKey || !at || !first || !row || !dom.contains(row, at) || nextStop(row, at)) return;
    event.preventDefault();
    this.origin = at as HTMLElement;
    first.focus();
  }
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };
