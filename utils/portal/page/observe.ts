import { dom } from './dom';
import { findInner, type InnerRoots } from './inner-roots';
import type { Piece } from './pieces';
import { runInSlices } from './slices';

export interface WatchOptions {
  /** The attributes whose change is one of the page: a list that uses its rows again may change nothing else. */
  readonly attributes: readonly string[];
  /** Gives what the page changed, in the microtask after the change and so before it is painted. */
  changed(records: readonly MutationRecord[]): void;
  /** A new document or shadow root inside the page: its top element, and its document. */
  opened(root: Element, doc: Document): void;
  /** A document inside the page is going; Firefox lets nobody touch anything of it afterwards ("dead object", seen 2026-11). */
  closed(doc: Document): void;
  /** Gives all that is new, piece by piece, and says when there is no more for now. */
  seen: { piece(piece: Piece): void; end(): void };
}

/** Observes documents and open shadow roots, and finds those that are inside them. Ends with the signal. */
export class PageWatch {
  private readonly observers: MutationObserver[] = [];
  private roots: (Document | ShadowRoot)[] = [];
  private readonly seen = new WeakSet<Node>();
  private readonly frames = new WeakSet<Element>();
  /** Elements of kinds that are defined later may get their shadow root later. */
  private undefinedYet = new Set<Element>();
  private readonly options: WatchOptions;
  private readonly signal: AbortSignal;

  constructor(options: WatchOptions, signal: AbortSignal) {
    this.options = options;
    this.signal = signal;
  }

  /** Starts on a document or shadow root. */
  open(root: Document | ShadowRoot): void {
    if (this.seen.has(root) || this.signal.aborted) return;
    this.seen.add(root);
    this.roots.push(root);
    const observer = new MutationObserver((records) => this.take(records));
    observer.observe(root, {
      childList: true,
      characterData: true,
      subtree: true,
      attributeFilter: [...this.options.attributes],
    });
    this.signal.addEventListener('abort', () => observer.disconnect(), { once: true });
    this.observers.push(observer);
    if (root.nodeType === 9 && root !== document) this.watchEnd(root as Document, observer);
    for (const top of topsOf(root)) {
      this.options.opened(top, dom.ownerDocument(top));
      this.look(top);
    }
  }

  /** Looks for new frames and shadow roots in all of the page: a shadow root that comes to an old element is no change that one hears of. */
  lookEverywhere(): void {
    if (this.signal.aborted) return;
    for (const root of this.roots) for (const top of topsOf(root)) this.look(top);
  }

  /** Drops the records of our own changes. To be called in the same task as the changes. */
  settle(): void {
    for (const observer of this.observers) observer.takeRecords();
  }

  private watchEnd(doc: Document, observer: MutationObserver): void {
    const end = () => {
      observer.disconnect();
      this.observers.splice(this.observers.indexOf(observer), 1);
      this.roots = this.roots.filter((root) => root.ownerDocument !== doc && root !== doc);
      for (const host of this.undefinedYet)
        if (dom.ownerDocument(host) === doc) this.undefinedYet.delete(host);
      this.options.closed(doc);
    };
    doc.defaultView?.addEventListener('pagehide', end, { once: true, signal: this.signal });
  }

  private take(records: readonly MutationRecord[]): void {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) if (dom.nodeType(node) === 1) this.look(node as Element);
    }
    this.lookAgain();
    this.options.changed(records);
  }

  private look(element: Element): void {
    const { seen } = this.options;
    const open = (inner: InnerRoots | null) => {
      seen.end();
      for (const root of inner?.roots ?? []) this.open(root);
      for (const frame of inner?.frames ?? []) this.openFrame(frame);
      for (const host of inner?.later ?? []) if (this.undefinedYet.size < 500) this.undefinedYet.add(host);
    };
    runInSlices(findInner(element, seen.piece), open, this.signal);
  }

  private lookAgain(): void {
    for (const host of this.undefinedYet) {
      const inner = dom.shadowRoot(host);
      if (inner) this.open(inner);
      if (inner || !dom.isConnected(host)) this.undefinedYet.delete(host);
    }
  }

  private openFrame(frame: HTMLIFrameElement): void {
    const doc = documentOf(frame);
    if (doc) this.open(doc);
    if (this.frames.has(frame)) return;
    this.frames.add(frame);
    frame.addEventListener('load', () => this.openFrame(frame), { signal: this.signal });
  }
}

/** The top elements of a document or a shadow root. */
export function topsOf(root: Document | ShadowRoot): Element[] {
  if (root.nodeType === 9) return [(root as Document).documentElement].filter(Boolean);
  return [...root.children];
}

/** Null for a frame of another origin. */
function documentOf(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
}
