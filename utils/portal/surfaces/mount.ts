import { dom } from '../page/dom';
import { isOnDark } from '../page/page-colours';
import type { Height, Sights } from './sights';

/** One piece of our UI: what other programs may read of it, and how it is drawn. */
export interface Surface {
  readonly attributes: Readonly<Record<string, string>>;
  paint(root: ShadowRoot): void;
  /** How high it will be, about: kept free until it is drawn, so that what is not in sight stays out of it. */
  readonly height?: Height;
}

/** The names are a contract (DESIGN.md, "The page"): other programs read them. */
export type HostName =
  | 'yellowline-note'
  | 'yellowline-summary'
  | 'yellowline-card'
  | 'yellowline-overview'
  | 'yellowline-reason'
  | 'yellowline-way';

/** A mounted surface. */
export interface Host {
  readonly element: HTMLElement;
  /** Draws it, or draws it anew with other content. The attributes change at once, the drawing when it comes into sight if `lazy`. */
  show(surface: Surface, lazy?: boolean): void;
}

/** The colours that a person wants on pages: those of the page, or always the same. */
type WantedScheme = 'system' | 'light' | 'dark';

export interface Looks {
  readonly css: string;
  scheme(): WantedScheme;
}

// Frames: some seconds.
const MAX_WAITS = 300;

/** Makes hosts with an open shadow root and no light children, all in one style. */
export class Mounter {
  private readonly sheets = new WeakMap<Document, CSSStyleSheet | null>();
  private drawn = new Set<Dressed>();

  constructor(
    private readonly looks: Looks,
    private readonly sights: Sights | null = null,
  ) {}

  create(doc: Document, name: HostName): Host {
    return this.adopt(doc.createElement(name));
  }

  /** Takes an element of ours that another mounter may have made, with what stands in it. */
  adopt(element: HTMLElement): Host {
    const root = dom.shadowRoot(element) ?? element.attachShadow({ mode: 'open' });
    const style = this.dress(root, dom.ownerDocument(element));
    return { element, show: (surface, lazy = false) => this.show({ element, root, style }, surface, lazy) };
  }

  private show(dressed: Dressed, surface: Surface, lazy: boolean): void {
    const { element, root, style } = dressed;
    const { attributes } = surface;
    for (const name in attributes) {
      const value = attributes[name] as string;
      if (!dom.isConnected(element) || dom.getAttribute(element, name) !== value)
        dom.setAttribute(element, name, value);
    }
    const paint = () => {
      surface.paint(root);
      // A first drawing clears the root, and with it a style element.
      if (style && dom.parentNode(style) !== root) root.append(style);
      this.tone(dressed);
    };
    if (!lazy || root.firstChild || !this.sights?.wait(element, surface.height, paint)) paint();
  }

  /** In the colours of the ground that it stands on: known once it stands there, in this frame or the next. */
  protected tone(dressed: Dressed): void {
    if (this.drawn.size === 0) queueMicrotask(() => this.toneAll(MAX_WAITS));
    this.drawn.add(dressed);
  }

  /**
   * To ask and to write by turns would have the browser compute all styles anew each time. The notes of a long log stand nowhere until all of
   * them are made: they wait for some frames.
   */
  private toneAll(waits: number): void {
    const all = [...this.drawn].filter(({ element }) => dom.isConnected(element) || waits === 0);
    const schemes = all.map(({ element }) => this.schemeAround(element));
    for (const [i, dressed] of all.entries()) {
      const surface = dressed.root.querySelector<HTMLElement>('.surface');
      surface?.style.setProperty('color-scheme', schemes[i] as string);
      this.drawn.delete(dressed);
    }
    if (this.drawn.size > 0) requestAnimationFrame(() => this.toneAll(waits - 1));
  }

  protected schemeAround(element: HTMLElement): string {
    const wanted = this.looks.scheme();
    if (wanted !== 'system') return wanted;
    return isOnDark(dom.parentElement(element) ?? dom.ownerDocument(element).documentElement)
      ? 'dark'
      : 'light';
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
    style.textContent = this.looks.css;
    return style;
  }

  private sheetOf(doc: Document): CSSStyleSheet | null {
    const known = this.sheets.get(doc);
    if (known !== undefined) return known;
    const sheet = doc === document ? makeSheet(this.looks.css) : null;
    this.sheets.set(doc, sheet);
    return sheet;
  }
}

/** An element of ours, with its tree and its style. */
export interface Dressed {
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
