import type { Task } from './slices';

/** What is inside an element and has a tree of its own. */
export interface InnerRoots {
  readonly frames: HTMLIFrameElement[];
  readonly roots: ShadowRoot[];
  /** Custom elements without a shadow root: they may get one when they are defined. */
  readonly later: Element[];
}

const PER_PIECE = 1_000;
// The elements that may have a shadow root (HTML Standard, "attachShadow"; DOM 4.8, seen 2026-11), beside custom ones.
const HOSTS = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
);

type Kind = 'host' | 'custom' | 'frame' | 'none';
const kinds = new Map<string, Kind>();

/** Finds frames and open shadow roots in an element, itself included. */
export function* findInner(element: Element): Task<InnerRoots> {
  const inner: InnerRoots = { frames: [], roots: [], later: [] };
  take(element, inner);
  const all = element.getElementsByTagName('*');
  for (let i = 0, count = all.length; i < count; i += 1) {
    const found = all[i];
    if (found) take(found, inner);
    if (i % PER_PIECE === PER_PIECE - 1) yield;
  }
  return inner;
}

function take(element: Element, inner: InnerRoots): void {
  const kind = kindOf(element.localName);
  if (kind === 'none') return;
  if (kind === 'frame') inner.frames.push(element as HTMLIFrameElement);
  else if (element.shadowRoot) inner.roots.push(element.shadowRoot);
  else if (kind === 'custom') inner.later.push(element);
}

/** A grid has hundreds of thousands of elements and a dozen names. */
function kindOf(name: string): Kind {
  const known = kinds.get(name);
  if (known) return known;
  const kind = classify(name);
  if (kinds.size < 1_000) kinds.set(name, kind);
  return kind;
}

function classify(name: string): Kind {
  if (name.startsWith('yellowline-')) return 'none';
  if (name === 'iframe' || name === 'frame') return 'frame';
  if (name.includes('-')) return 'custom';
  return HOSTS.has(name) ? 'host' : 'none';
}
