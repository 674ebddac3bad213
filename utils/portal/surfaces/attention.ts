import { dom } from '../page/dom';
import type { PersonsAct } from '../page/persons-acts';
import { isIn } from './way';

/** Where the pointer is in a document, in CSS pixels of its viewport; null once it has left it. */
interface Pointer {
  readonly at: { readonly x: number; readonly y: number } | null;
  /** When it moved last. */
  readonly since: number;
}

// Whoever has just moved may be on the way to what is there now, and looks at it before: with 600 ms, clicks of a slow machine missed by the rows that the overview
// grew by, between the look and the way (2026-11).
const CALM_AFTER = 1_000;
const ASK_AGAIN = 200;

/** Knows where a person points and where the focus is, so that nothing moves there. */
export class Attention {
  private readonly pointers = new WeakMap<Document, Pointer>();
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** Whether a card of the list is being read, wherever the pointer is. */
  isCardOpen = false;

  constructor(private readonly signal: AbortSignal) {
    signal.addEventListener('abort', () => clearTimeout(this.timer), { once: true });
  }

  /** Follows the pointer in a document. Gives what takes a move that was made before. */
  watch(doc: Document): (act: PersonsAct) => void {
    const listen = { signal: this.signal, passive: true, capture: true } as const;
    const move = ({ clientX: x, clientY: y }: PointerEvent) => this.move(doc, x, y);
    const leave = () => void this.pointers.set(doc, { at: null, since: performance.now() });
    // A finger that was lifted points at nothing.
    const lift = (event: PointerEvent) => event.pointerType === 'touch' && leave();
    doc.addEventListener('pointermove', move, listen);
    doc.addEventListener('pointerover', move, listen);
    doc.addEventListener('pointerup', lift, listen);
    doc.documentElement?.addEventListener('pointerleave', leave, { signal: this.signal, passive: true });
    // Another tab was looked at meanwhile: where the pointer is now, nobody has said.
    doc.addEventListener('visibilitychange', leave, listen);
    return ({ event }) => {
      if (event.type === 'pointerover' || event.type === 'pointermove') move(event as PointerEvent);
    };
  }

  /** Whether the list must stay as it is: pointer or focus is in it, or the pointer may be on its way. */
  isOn(list: Element): boolean {
    if (this.isCardOpen) return true;
    const pointer = this.pointers.get(dom.ownerDocument(list));
    if (pointer && performance.now() - pointer.since < CALM_AFTER) return true;
    return hasFocus(list) || (pointer?.at != null && isIn(list.getBoundingClientRect(), pointer.at));
  }

  /** Calls back once, when pointer and focus have left the list. A later call takes the place of an earlier one. */
  whenOff(list: Element, then: () => void): void {
    clearTimeout(this.timer);
    if (this.signal.aborted) return;
    const ask = () => (dom.isConnected(list) && this.isOn(list) ? this.whenOff(list, then) : then());
    this.timer = setTimeout(ask, ASK_AGAIN);
  }

  /** A browser tells of a pointer that rests, too, when something moves beneath it. */
  private move(doc: Document, x: number, y: number): void {
    const at = this.pointers.get(doc)?.at;
    if (at?.x !== x || at.y !== y) this.pointers.set(doc, { at: { x, y }, since: performance.now() });
  }
}

/** A click leaves the focus in the list as well, but nobody reads there any more once the pointer has left. */
function hasFocus(list: Element): boolean {
  const focused = (dom.getRootNode(list) as Document | ShadowRoot).activeElement;
  return focused != null && dom.contains(list, focused) && dom.matches(focused, ':focus-visible');
}
