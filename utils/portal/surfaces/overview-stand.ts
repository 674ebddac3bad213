import { dom } from '../page/dom';
import { styleOf } from '../page/elements';
import type { Host, Mounter, Surface } from './mount';
import { Patience } from './patience';
import { putAt, type Spot, standsAt } from './spot';

export interface OverviewDrawn {
  readonly surface: Surface;
  readonly isOpen: boolean;
}

/** Draws it, as it is in the page or as it is where it lies over the page. */
export type Painter = (isAfloat: boolean) => OverviewDrawn;

/** Lays it over the page. Gives how high it is; null where there is no place. */
export type LayOver = (list: Element, host: Host, paint: Painter, put: () => void) => number | null;

const NAME = 'yellowline-overview';
const MAX_CLIMB = 40;
const MAX_INSIDE = 19;

/**
 * Puts the overview into the page: over its list, and where a page that fills its window has no room for that, over the page, where none of
 * its controls is.
 */
export class OverviewStand {
  host: Host | null = null;
  /** What would have to scroll, or cut its content, to make room. */
  private tight: Element[] = [];
  /** How high it was when it was drawn in full. */
  height = 0;
  private readonly patience = new Patience();
  /** Few pages need it: it comes with the second script, and until then nothing of ours is there. */
  private layOver: LayOver | null = null;

  constructor(
    private mounter: Mounter,
    readonly settle: () => void,
    private readonly askMore: () => void,
  ) {}

  /** Whether the page takes it away whenever it is put there. */
  get hasGivenUp(): boolean {
    return this.patience.hasLost(NAME);
  }

  get isAfloat(): boolean {
    return this.tight.length > 0;
  }

  /** Goes on with another mounter's styles, in the same element, and with what lays it over the page. */
  dress(mounter: Mounter, layOver: LayOver): void {
    this.mounter = mounter;
    this.layOver = layOver;
    if (this.host) this.host = mounter.adopt(this.host.element);
  }

  show(list: Element, spot: Spot, paint: Painter): void {
    const doc = dom.ownerDocument(list);
    if (dom.ownerDocument(this.host?.element) !== doc) this.remove();
    const host = this.host ?? this.mounter.create(doc, NAME);
    this.host = host;
    // What scrolls without us as well has room.
    if (this.isAfloat && this.tight.every((box) => !dom.isConnected(box) || overflowOf(box) > 1))
      this.tight = [];
    dom.removeAttribute(host.element, 'style');
    if (this.isAfloat) this.float(list, host, paint);
    else this.stand(list, spot, host, paint);
    this.settle();
  }

  remove(): void {
    this.host?.element.remove();
    this.host = null;
  }

  forget(doc: Document): void {
    if (dom.ownerDocument(this.host?.element) === doc) this.host = null;
  }

  private stand(list: Element, spot: Spot, host: Host, paint: Painter): void {
    dom.removeAttribute(host.element, 'class');
    host.show(paint(false).surface);
    if (!standsAt(host.element, spot)) this.put(host, () => putAt(host.element, spot));
    // Before this frame is painted, and after all else of it is laid out.
    const look = () => this.host === host && this.lookForRoom(list, host, paint);
    dom.ownerDocument(list).defaultView?.requestAnimationFrame(look);
  }

  private lookForRoom(list: Element, host: Host, paint: Painter): void {
    if (!dom.isConnected(host.element) || this.isAfloat) return;
    const { height } = host.element.getBoundingClientRect();
    this.height = height;
    this.tight = tightBoxes(host.element, list, height);
    if (this.isAfloat) this.float(list, host, paint);
    this.settle();
  }

  private float(list: Element, host: Host, paint: Painter): void {
    const put = () => this.put(host, () => dom.append(dom.ownerDocument(list).body, host.element));
    const height = this.layOver?.(list, host, paint, put) ?? null;
    if (height !== null) this.height = height;
    else this.remove();
    if (!this.layOver) this.askMore();
  }

  put(host: Host, work: () => void): void {
    if (this.patience.allows(NAME, performance.now())) work();
    else host.element.remove();
  }
}

/** What has no room for us: with more to scroll than we are high, it scrolled before. */
function tightBoxes(element: Element, list: Element, height: number): Element[] {
  // A track of a grid that was made for the list.
  if (height > innerHeightOf(element) + 1) return [dom.parentElement(element) ?? list];
  return boxesAround(element, list).filter((box) => {
    const over = overflowOf(box);
    return over > 1 && over <= height + 1;
  });
}

/** What scrolls or cuts what is inside it: around the overview, and the list itself. */
export function boxesAround(element: Element, list: Element): Element[] {
  const found = new Set<Element>([
    dom.ownerDocument(list).scrollingElement ?? dom.ownerDocument(list).documentElement,
  ]);
  for (const from of [element, list]) {
    let box: Element | null = from;
    for (let up = 0; box && up < MAX_CLIMB; up += 1, box = parentOf(box))
      if (box !== element && cuts(box)) found.add(box);
  }
  for (const inner of [dom.parentElement(list), ...firstInside(list)])
    if (inner && cuts(inner)) found.add(inner);
  return [...found];
}

/** Some of the elements two levels into a list: it may have thousands. */
function firstInside(list: Element): Element[] {
  const found: Element[] = [];
  for (
    let one = dom.firstElementChild(list);
    one && found.length < MAX_INSIDE;
    one = dom.nextElementSibling(one)
  ) {
    found.push(one);
    for (
      let inner = dom.firstElementChild(one);
      inner && found.length < MAX_INSIDE;
      inner = dom.nextElementSibling(inner)
    )
      found.push(inner);
  }
  return found;
}

function parentOf(element: Element): Element | null {
  const root = dom.getRootNode(element);
  return dom.parentElement(element) ?? (root as ShadowRoot).host ?? null;
}

function cuts(box: Element): boolean {
  return /auto|scroll|hidden|clip/.test(styleOf(box)?.overflowY ?? '');
}

export function overflowOf(box: Element): number {
  return box.clientHeight === 0 ? 0 : box.scrollHeight - box.clientHeight;
}

export function innerHeightOf(element: Element): number {
  return dom.shadowRoot(element)?.firstElementChild?.getBoundingClientRect().height ?? 0;
}
