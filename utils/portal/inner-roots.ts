import { isOwn } from './elements';
import type { Task } from './slices';

/** What is inside an element and has a tree of its own. */
export interface InnerRoots {
  readonly frames: HTMLIFrameElement[];
  readonly roots: ShadowRoot[];
  /** Custom elements without a shadow root: they may get one when they are defined. */
  readonly later: Element[];
}

const PER_PIECE = 500;

/** Finds frames and open shadow roots in an element, itself included. */
export function* findInner(element: Element): Task<InnerRoots> {
  const inner: InnerRoots = { frames: [], roots: [], later: [] };
  note(element, inner);
  const all = element.getElementsByTagName('*');
  for (let i = 0, count = all.length; i < count; i += 1) {
    note(all[i] as Element, inner);
    if (i % PER_PIECE === 0) yield;
  }
  return inner;
}

function note(element: Element, inner: InnerRoots): void {
  if (isOwn(element)) return;
  if (element.shadowRoot) inner.roots.push(element.shadowRoot);
  else if (element.nodeName === 'IFRAME') inner.frames.push(element as HTMLIFrameElement);
  else if (element.nodeName.includes('-')) inner.later.push(element);
}
