import { hostStyles } from './host-styles';

/** One piece of our UI: what other programs may read of it, and how it is drawn. */
export interface Surface {
  readonly attributes: Readonly<Record<string, string>>;
  paint(root: ShadowRoot): void;
  /** How high it will be, about, in CSS pixels: kept free until it is drawn, so that what is not in sight stays out of it. */
  readonly height?: number;
}

/** The names are a contract (DESIGN.md, "The page"): other programs read them. */
export type HostName = 'yellowline-note' | 'yellowline-summary' | 'yellowline-card' | 'yellowline-overview';

/** A mounted surface. */
export interface Host {
  readonly element: HTMLElement;
  /** Draws it, or draws it anew with other content. The attributes change at once, the drawing when it comes into sight if `lazy`. */
  show(surface: Surface, lazy?: boolean): void;
}

/** Makes hosts with an open shadow root and no light children, all in one style. */
export class Mounter {
  private readonly sheets = new WeakMap<Document, CSSStyleSheet | null>();
  private readonly sights = new WeakMap<Document, IntersectionObserver>();
  private readonly waiting = new WeakMap<Element, () => void>();
  private readonly css: string;
  private readonly signal: AbortSignal;

  constructor(css: string, signal: AbortSignal) {
    this.css = hostStyles + css;
    this.signal = signal;
  }

  create(doc: Document, name: HostName): Host {
    const element = doc.createElement(name);
    const root = element.attachShadow({ mode: 'open' });
    const style = this.dress(root, doc);
    return { element, show: (surface, lazy = false) => this.show({ element, root, style }, surface, lazy) };
  }

  private show({ element, root, style }: Dressed, surface: Surface, lazy: boolean): void {
    const { attributes } = surface;
    for (const name in attributes) {
      const value = attributes[name] as string;
      if (!element.isConnected || element.getAttribute(name) !== value) element.setAttribute(name, value);
    }
    const paint = () => {
      surface.paint(root);
      // A first drawing clears the root, and with it a style element.
      if (style && style.parentNode !== root) root.append(style);
    };
    const sight = lazy && !root.firstChild ? this.sightOf(element.ownerDocument) : null;
    if (sight) {
      if (surface.height) element.style.minHeight = `${surface.height}px`;
      this.waiting.set(element, () => {
        element.style.minHeight = '';
        if (element.style.length === 0) element.removeAttribute('style');
        paint();
      });
      sight.observe(element);
    } else paint();
  }

  /**
   * Adopted sheets work under `style-src 'self'` with Trusted Types in Chromium 156 and Firefox 153 (seen 2026-11). A sheet belongs
   * to one document, so in a frame a style element does it; content scripts may add one whatever the page's policy.
   */
  private dress(root: ShadowRoot, doc: Document): HTMLStyleElement | null {
    const sheet = this.sheetOf(doc);
    try {
      if (sheet) root.adoptedStyleSheets = [sheet];
      if (sheet) return null;
    } catch {
      this.sheets.set(doc, null);
    }
    const style = doc.createElement('style');
    style.textContent = this.css;
    return style;
  }

  private sheetOf(doc: Document): CSSStyleSheet | null {
    const known = this.sheets.get(doc);
    if (known !== undefined) return known;
    const sheet = doc === document ? makeSheet(this.css) : null;
    this.sheets.set(doc, sheet);
    return sheet;
  }

  private sightOf(doc: Document): IntersectionObserver | null {
    const known = this.sights.get(doc);
    if (known || typeof IntersectionObserver === 'undefined') return known ?? null;
    const sight = new IntersectionObserver((entries) => this.paintSeen(entries, sight), {
      rootMargin: '400px',
    });
    this.signal.addEventListener('abort', () => sight.disconnect(), { once: true });
    this.sights.set(doc, sight);
    return sight;
  }

  private paintSeen(entries: readonly IntersectionObserverEntry[], sight: IntersectionObserver): void {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      sight.unobserve(target);
      this.waiting.get(target)?.();
      this.waiting.delete(target);
    }
  }
}

interface Dressed {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  readonly style: HTMLStyleElement | null;
}

function makeSheet(css: string): CSSStyleSheet | null {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    return sheet;
  } catch {
    return null;
  }
}
