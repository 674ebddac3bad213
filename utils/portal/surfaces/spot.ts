import { dom } from '../page/dom';
import { nextForeign } from '../page/elements';

/** A spot in the page: before `next` in `parent`, or at its end. `next` is never one of our own elements. */
export interface Spot {
  readonly parent: Node;
  readonly next: Node | null;
}

/** Whether a node stands at a spot already, perhaps among other elements of ours. */
export function standsAt(node: Node, spot: Spot): boolean {
  return dom.parentNode(node) === spot.parent && nextForeign(dom.nextSibling(node)) === spot.next;
}

/** Puts a node at a spot, after elements of ours that stand there; nowhere where the page has changed meanwhile. */
export function putAt(node: Node, spot: Spot): void {
  if (spot.next && dom.parentNode(spot.next) !== spot.parent) return;
  dom.insertBefore(spot.parent, node, spot.next);
}
