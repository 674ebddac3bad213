import { dom } from './dom';

const STOPS = 'a[href], button, input, select, textarea, summary, [tabindex], [contenteditable]';

/** The elements of a tree that Tab stops at, in order. */
export function tabStops(root: ParentNode): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(STOPS)].filter(isStop);
}

/** The stop after a node inside an element; null where it is the last one. */
export function nextStop(root: Element, node: Node): HTMLElement | null {
  const follows = (stop: Node) =>
    (dom.compareDocumentPosition(node, stop) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  return tabStops(root).find(follows) ?? null;
}

function isStop(element: HTMLElement): boolean {
  if (element.tabIndex < 0 || (element as HTMLButtonElement).disabled) return false;
  return element.checkVisibility?.({ visibilityProperty: true }) ?? true;
}
