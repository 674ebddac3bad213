import { dom } from '../page/dom';
import { isOwn, styleOf } from '../page/elements';
import { type Row, rowAt } from '../rows/row';
import { subjectCellOf } from '../rows/subject-cell';
import type { Host, Mounter, Surface } from './mount';
import { boxesAround, overflowOf } from './overview-stand';
import { Patience } from './patience';

/** What is to be said in a row, and of which reading. */
export interface RowReason {
  readonly row: Row;
  readonly source: unknown;
  readonly surface: Surface;
}

interface Shown {
  readonly host: Host;
  readonly key: string;
  readonly cell: Element;
  source: unknown;
  /** Whether the row got its description from us. */
  isDescribed: boolean;
}

const NAME = 'yellowline-reason';
const MAX_CLIMB = 14;
let count = 0;

/**
 * A small line of ours in the rows whose log is known. While somebody is in the list none comes and none goes, but for one that would be
 * wrong: that one is emptied. Where the page has no room for more lines there are none.
 */
export class RowReasons {
  private readonly shown = new Map<Element, Shown>();
  /** Lines without a word, which go once nobody is in the list. */
  private stale: Element[] = [];
  private readonly withoutRoom = new WeakSet<Element>();
  private readonly patience = new Patience();

  constructor(
    private readonly mounter: Mounter,
    private readonly settle: () => void,
    /** Whether the person wants them. */
    readonly isWanted: () => boolean,
    /** Asks to be shown anew soon. */
    private readonly request: () => void,
  ) {}

  /** Has exactly these rows say their reason. Gives whether some have to wait until nobody is in the list. */
  show(reasons: readonly RowReason[], isHeld: boolean): boolean {
    if (!isHeld) for (const line of this.stale.splice(0)) line.remove();
    const wanted = new Map(reasons.map((reason) => [reason.row.element, reason]));
    for (const [row, shown] of this.shown)
      if (wanted.get(row)?.row.key !== shown.key || !dom.isConnected(shown.host.element))
        this.drop(row, isHeld);
    const fresh = reasons.filter(({ row }) => !this.shown.has(row.element) && !this.isFull(row));
    for (const { row, source, surface } of reasons) this.draw(this.shown.get(row.element), source, surface);
    if (!isHeld) this.add(fresh);
    this.settle();
    return isHeld && fresh.length > 0;
  }

  /** Takes what the page changed: a row that it uses for another message must not say this one's reason. */
  follow(records: readonly MutationRecord[]): void {
    if (this.shown.size === 0) return;
    const rows = new Set(records.map(({ target }) => this.rowAround(target)));
    for (const row of rows) {
      const shown = row && this.shown.get(row);
      if (row && shown && (!dom.isConnected(row) || rowAt(row)?.key !== shown.key)) {
        this.drop(row, true);
        this.request();
      }
    }
    this.settle();
  }

  forget(doc: Document): void {
    this.stale = this.stale.filter((line) => dom.ownerDocument(line) !== doc);
    for (const row of this.shown.keys()) if (dom.ownerDocument(row) === doc) this.shown.delete(row);
  }

  clear(): void {
    if (this.shown.size + this.stale.length === 0) return;
    for (const row of this.shown.keys()) this.drop(row, false);
    for (const line of this.stale.splice(0)) line.remove();
    this.settle();
  }

  private isFull({ element }: Row): boolean {
    const list = dom.parentElement(element);
    return list !== null && this.withoutRoom.has(list);
  }

  /** All at once, and none where that is too much for the page. */
  private add(reasons: readonly RowReason[]): void {
    const [first] = reasons;
    const list = dom.parentElement(first?.row.element);
    if (!first || !list) return;
    const full = boxesAround(first.row.element, list).filter((box) => overflowOf(box) <= 1);
    const added = reasons.filter((reason) => this.put(reason));
    const isTooMuch = full.some((box) => overflowOf(box) > 1 && !scrolls(box));
    const without = added.filter(
      ({ row }) => isTooMuch || !hasRoom(this.shown.get(row.element), row.element),
    );
    for (const { row } of without) this.drop(row.element, false);
    if (without.length > 0 && without.length === added.length) this.withoutRoom.add(list);
  }

  private put({ row, source, surface }: RowReason): boolean {
    const cell = subjectCellOf(row);
    if (!cell || !this.patience.allows(`${NAME} ${row.key}`, performance.now())) return false;
    const host = this.mounter.create(dom.ownerDocument(cell), NAME);
    host.element.id = `${NAME}-${count++}`;
    host.show(surface);
    dom.append(cell, host.element);
    const isDescribed = !dom.hasAttribute(row.element, 'aria-describedby');
    if (isDescribed) dom.setAttribute(row.element, 'aria-describedby', dom.id(host.element));
    this.shown.set(row.element, { host, key: row.key, cell, source, isDescribed });
    return true;
  }

  private draw(shown: Shown | undefined, source: unknown, surface: Surface): void {
    if (!shown || shown.source === source) return;
    shown.source = source;
    shown.host.show(surface);
  }

  /** While somebody is in the list its line stays, without a word. */
  private drop(row: Element, isHeld: boolean): void {
    const shown = this.shown.get(row);
    if (!shown) return;
    const { host, isDescribed } = shown;
    this.shown.delete(row);
    if (isDescribed && dom.getAttribute(row, 'aria-describedby') === dom.id(host.element))
      dom.removeAttribute(row, 'aria-describedby');
    if (isHeld && dom.isConnected(host.element)) {
      host.element.style.setProperty('--yellowline-seen', 'hidden');
      this.stale.push(host.element);
    } else host.element.remove();
  }

  private rowAround(target: Node): Element | null {
    let at: Node | null = isOwn(target) ? null : target;
    for (let up = 0; at && up < MAX_CLIMB; up += 1, at = dom.parentNode(at))
      if (this.shown.has(at as Element)) return at as Element;
    return null;
  }
}

/** Not where a row stays as high as it is, or stands where it is put: then the line would be cut off, or lie over the next row. */
function hasRoom(shown: Shown | undefined, row: Element): boolean {
  if (!shown) return true;
  const line = shown.host.element.getBoundingClientRect();
  if (line.height === 0) return true;
  const box = row.getBoundingClientRect();
  const isInside = line.bottom <= box.bottom + 1 && line.right <= box.right + 1;
  return isInside && shown.cell.scrollHeight <= shown.cell.clientHeight + 1 && !isPlaced(row);
}

/** A virtual list counts on the height of its rows. */
function isPlaced(row: Element): boolean {
  const style = styleOf(row);
  return /absolute|fixed/.test(style?.position ?? '') || !/^(?:none)?$/.test(style?.transform ?? '');
}

function scrolls(box: Element): boolean {
  return (
    /auto|scroll/.test(styleOf(box)?.overflowY ?? '') &&
    dom.nodeName(box) !== 'HTML' &&
    dom.nodeName(box) !== 'BODY'
  );
}
