import { nextStop } from '../page/tab-order';

/** Leads the focus into the open card and out of it: Tab on the last control of its row goes in, and out of it back to where it came from. */
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
    if (stops[index + (event.shiftKey ? -1 : 1)]) return;
    // Forward: the browser goes on from where the focus came from. Back: it stays there.
    if (event.shiftKey) event.preventDefault();
    this.giveBack();
  }

  giveBack(): void {
    const { origin } = this;
    this.origin = null;
    if (origin?.isConnected) origin.focus({ preventScroll: true });
  }

  forget(): void {
    this.origin = null;
  }

  private tabIn(event: KeyboardEvent, row: Element | null, at?: Node, first?: HTMLElement): void {
    if (event.shiftKey || !at || !first || !row?.contains(at) || nextStop(row, at)) return;
    event.preventDefault();
    this.origin = at as HTMLElement;
    first.focus();
  }
}
