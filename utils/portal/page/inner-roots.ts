import { dom } from './dom';
import { isOwn } from './elements';
import { eachPiece, type Piece } from './pieces';
import type { Task } from './slices';

/** What is inside an element and has a tree of its own. */
export interface InnerRoots {
  readonly frames: HTMLIFrameElement[];
  readonly roots: ShadowRoot[];
  /** Custom elements without a shadow root: they may get one when they are defined. */
  readonly later: Element[];
}

// Neither frames nor elements that may have a shadow root (DOM Standard, "attachShadow", seen 2026-11). To name these costs nothing;
// to look at each of them from a script is most of what a large grid costs.
// Only those that stand in a list by the thousand: what is seldom may be looked at. The names that fill tables come first: each is compared with an
// element's until one is its own.
const PLAIN =
  'td, tr, a, i, b, li, br, button, img, svg, path, input, mark, wbr, time, use, option, small, strong, em, label, code, abbr, dd, dt, ' +
  'font, table, tbody, ul';

// An `object` that holds a page has a document as a frame has.
const FRAMES = new Set(['iframe', 'frame', 'object']);

/** Finds frames and open shadow roots in an element, itself included. `visit` gets every piece that is looked through. */
export function* findInner(element: Element, visit: (piece: Piece) => void): Task<InnerRoots> {
  const inner: InnerRoots = { frames: [], roots: [], later: [] };
  yield* eachPiece(element, (piece) => {
    take(piece.element, inner);
    if (!piece.isAlone) takeInside(piece.element, inner);
    visit(piece);
  });
  return inner;
}

function takeInside(element: Element, inner: InnerRoots): void {
  const all = dom.querySelectorAll(element, `:not(${PLAIN})`);
  for (let i = 0; i < all.length; i += 1) take(all[i] as Element, inner);
}

function take(element: Element, inner: InnerRoots): void {
  const name = dom.localName(element);
  if (FRAMES.has(name)) inner.frames.push(element as HTMLIFrameElement);
  else if (name === 'div' || name === 'span' || !isOwn(element)) takeHost(element, name, inner);
}

function takeHost(element: Element, name: string, inner: InnerRoots): void {
  const root = dom.shadowRoot(element);
  if (root) inner.roots.push(root);
  else if (name.includes('-')) inner.later.push(element);
}
