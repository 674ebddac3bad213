import { nextForeign } from '../page/elements';

/** A spot in the page: before `next` in `parent`, or at its end. `next` is never one of our own elements. */
export interface Spot {
  readonly parent: Node;
  readonly next: Node | null;
}

/** Whether a node stands at a spot already, perhaps among other elements of ours. */
export function standsAt(node: Node, spot: Spot): boolean {
  return node.parentNode === spot.parent && nextForeign(node.nextSibling) === spot.next;
}

/** Puts a node at a spot, after elements of ours that stand there; nowhere where the page has changed meanwhile. */
export function putAt(node: Node, spot: Spot): void {
  if (spot.next && spot.next.parentNode !== spot.parent) return;
  spot.parent.insertBefore(node, spot.next);
}
