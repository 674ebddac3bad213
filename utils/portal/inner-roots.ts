import { isOwn } from './elements';
import type { Task } from './slices';

/** What is inside an element and has a tree of its own. */
export interface InnerRoots {
  readonly frames: HTMLIFrameElement[];
  readonly roots: ShadowRoot[];
  /** Custom elements without a shadow root: they may get one when they are defined. */
  readonly later: Element[];
}

const PER_PIECE = 1_000;
// Neither frames nor elements that may have a shadow root (DOM Standard, "attachShadow", seen 2026-11). To name these costs nothing;
// to look at each of them from a script is most of what a large grid costs.
const PLAIN =
  'a, abbr, b, bdi, br, button, caption, cite, code, col, colgroup, dd, dl, dt, em, font, form, hr, i, img, input, label, ' +
  'legend, li, link, mark, meta, ol, optgroup, option, path, pre, s, script, select, small, strong, style, sub, sup, svg, table, tbody, ' +
  'td, textarea, tfoot, th, thead, time, tr, u, ul, use, wbr';

/** Finds frames and open shadow roots in an element, itself included. */
export function* findInner(element: Element): Task<InnerRoots> {
  const inner: InnerRoots = { frames: [], roots: [], later: [] };
  take(element, inner);
  const all = element.querySelectorAll(`:not(${PLAIN})`);
  for (let i = 0; i < all.length; i += 1) {
    take(all[i] as Element, inner);
    if (i % PER_PIECE === PER_PIECE - 1) yield;
  }
  return inner;
}

function take(element: Element, inner: InnerRoots): void {
  const name = element.localName;
  if (name === 'iframe' || name === 'frame') inner.frames.push(element as HTMLIFrameElement);
  else if (name === 'div' || name === 'span' || !isOwn(element)) takeHost(element, name, inner);
}

function takeHost(element: Element, name: string, inner: InnerRoots): void {
  const root = element.shadowRoot;
  if (root) inner.roots.push(root);
  else if (name.includes('-')) inner.later.push(element);
}
