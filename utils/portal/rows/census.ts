import type { RowState } from '../../report/types';
import { dom } from '../page/dom';
import { isOwn } from '../page/elements';
import { type Piece, partsByLists } from '../page/pieces';
import type { Task } from '../page/slices';
import { AlikeRows } from './alike-rows';
import { LABELLED, PICTURES } from './label';
import { forgetLegends, type Legend, learnLegend, legendOf } from './legend';
import { CONTROLS, logsControlAt } from './logs-control';
import { mayNameLogs } from './logs-words';
import { isYellowRow } from './row-colour';
import { isMessage, isRowLike } from './row-kinds';
import { isStateLabel, isStatePicture, stateTextsIn } from './row-state';
import { findRow } from './rows';
import { mayNameState } from './state-words';

const MAX_CLIMB = 14;
const MAX_LOOSE = 200;
const MAX_SEEDS = 60;
const MAX_AGAIN = 20_000;
const MAX_OUTWARD = 6;
const PER_TURN = 60;
const MAX_ROW_WORDS = 2_000;

/** Counts the messages of the page that are not delivered, and keeps count while the page changes. */
export class Census {
  private readonly rows = new Map<Element, RowState>();
  /** Lists in which a Logs control was seen: their rows may say by their colour alone that they are not delivered. */
  private readonly lists = new WeakSet<Element>();
  /** Rows to be looked at for their colour. */
  private readonly pale = new Set<Element>();
  /** Icons that the legend explains. */
  private readonly again = new Set<Element>();
  /** Words of states outside of any row: the legend's. */
  private readonly loose = new Set<Element>();
  private readonly alike = new AlikeRows();
  private isLegendNew = false;
  private isChanged = false;

  constructor() {
    forgetLegends();
  }

  /** The rows that say that their message is not delivered, in the order in which they were found. */
  get undelivered(): ReadonlyMap<Element, RowState> {
    return this.rows;
  }

  /** How many rows there are beside those: of the same kind, in the same lists. */
  get total(): number {
    const lists = new Set([...this.rows.keys()].map((row) => dom.parentElement(row)));
    const kinds = new Set([...this.rows.keys()].map((row) => dom.nodeName(row)));
    let total = 0;
    for (const list of lists) {
      for (const row of dom.children(list) ?? [])
        if (kinds.has(dom.nodeName(row)) && !isHead(row)) total += 1;
    }
    return total;
  }

  /** Looks at a piece of the page that is new: by labels and pictures first, which the browser finds by itself, then by words and controls. */
  takePiece({ element, isAlone, isRow, text }: Piece): void {
    const list = dom.parentElement(element);
    if (isAlone || this.takeAlike(element, list, text)) return;
    const labels = this.lookAtAll(element, LABELLED, isStateLabel);
    this.lookAtAll(element, PICTURES, isStatePicture);
    if (mayNameState(text)) for (const word of stateTextsIn(element)) this.lookAtWord(word);
    if (list && this.lists.has(list)) this.pale.add(element);
    // What comes behind it in its list comes here too.
    else if (labels > 0 || mayNameLogs(text)) this.seed(element, isRow ? element : null);
    this.lookByLegend(element);
    this.alike.learn(element, this.rows.get(element) ?? null);
  }

  /** Forgets a document that is going. */
  forget(doc: Document): void {
    for (const row of this.rows.keys()) if (dom.ownerDocument(row) === doc) this.keep(row, null);
    for (const kept of [this.pale, this.again, this.loose])
      for (const element of kept) if (dom.ownerDocument(element) === doc) kept.delete(element);
  }

  /** Looks at what has changed, and once more where something was learned since. */
  *update(changed: readonly Element[]): Task<void> {
    for (const element of changed) {
      if (dom.isConnected(element)) this.lookAround(element);
      yield;
    }
    if (this.isLegendNew) this.learn();
    const done = new Set<Element>();
    yield* takeEach(this.again, (icon) => {
      if (!dom.isConnected(icon) || this.isSettled(icon, done)) return false;
      this.lookAround(icon);
      return true;
    });
    yield* takeEach(this.pale, (row) => {
      if (this.rows.has(row) || !dom.isConnected(row) || !isYellowRow(row)) return false;
      this.lookAround(row);
      return true;
    });
  }

  /** Gives whether the count is another one than when this was asked for the last time. */
  takeChange(): boolean {
    this.forgetGone();
    const { isChanged } = this;
    this.isChanged = false;
    return isChanged;
  }

  private takeAlike(row: Element, list: Element | null, text: string): boolean {
    const state = this.alike.stateOf(row, list, text);
    // Where its list has no Logs that are known, they are looked for in it.
    if (state === 'unlike' || (state === 'none' && !(list && this.lists.has(list)))) return false;
    if (state === 'none') this.pale.add(row);
    this.keep(row, state === 'none' ? null : state);
    return true;
  }

  /** Whether the row of a long list is known already as this icon says it. `done`: the rows that were looked at because of another. */
  private isSettled(icon: Element, done: Set<Element>): boolean {
    let row: Element | null = icon;
    while (row && !this.alike.isKnown(dom.parentElement(row))) row = dom.parentElement(row);
    if (!row || done.has(row)) return row !== null;
    const taught = legendOf(row)?.stateOf(icon) ?? null;
    if (!taught || taught === this.rows.get(row)) return true;
    done.add(row);
    return false;
  }

  /** Gives how many elements there are of the kind that may tell. */
  private lookAtAll(root: Element, selector: string, isTelling: (element: Element) => boolean): number {
    const isMatch = dom.matches(root, selector);
    if (isMatch && isTelling(root)) this.lookAround(root);
    const found = dom.querySelectorAll(root, selector);
    for (let i = 0; i < found.length; i += 1) {
      const icon = found[i] as Element;
      if (isTelling(icon)) this.lookAround(icon);
    }
    return found.length + Number(isMatch);
  }

  private lookAtWord(word: Element): void {
    if (this.lookAround(word) || isInMessage(word) || this.loose.size >= MAX_LOOSE) return;
    this.loose.add(word);
    this.isLegendNew = true;
  }

  /** A list is known by the first Logs control that is seen in it. `until`: where the rows end that were seen before. */
  private seed(piece: Element, until: Element | null): void {
    if (logsControlAt(piece)) this.takeControl(piece, until);
    const controls = dom.querySelectorAll(piece, CONTROLS);
    for (let i = 0, seeds = 0; i < controls.length && seeds < MAX_SEEDS; i += 1) {
      const control = controls[i] as Element;
      if (!logsControlAt(control)) continue;
      const list = this.takeControl(control, until);
      seeds += 1;
      // The others of its list come by the list.
      while (list && i + 1 < controls.length && dom.contains(list, controls[i + 1] as Element)) i += 1;
    }
  }

  private takeControl(control: Element, until: Element | null): Element | null {
    const row = findRow(control);
    const list = dom.parentElement(row?.element) ?? null;
    if (!row || !list) return null;
    if (!this.lists.has(list)) addAll(childrenOf(list, until), this.pale);
    this.lists.add(list);
    return list;
  }

  private learn(): void {
    this.isLegendNew = false;
    for (const word of this.loose) if (!dom.isConnected(word)) this.loose.delete(word);
    const byRoot = new Map<Node, Element[]>();
    for (const word of this.loose) {
      const root = dom.getRootNode(word);
      byRoot.set(root, [...(byRoot.get(root) ?? []), word]);
    }
    for (const [root, words] of byRoot) {
      const legend = learnLegend(words);
      if (legend) this.readAgain(root as Document | ShadowRoot, legend);
    }
  }

  private readAgain(root: Document | ShadowRoot, legend: Legend): void {
    const { selector } = legend;
    if (!selector) return;
    for (const part of partsByLists(root.children)) {
      const rows = part.isList ? this.alike.toReadAgain(part.element, legend) : null;
      for (const one of rows ?? [part.element]) {
        if (dom.matches(one, selector)) this.again.add(one);
        addAll(dom.querySelectorAll(one, selector), this.again);
      }
    }
  }

  private lookByLegend(piece: Element): void {
    const legend = legendOf(piece);
    if (legend?.selector && legend.statesIn(piece).length > 0)
      addAll(dom.querySelectorAll(piece, legend.selector), this.again);
  }

  /** Looks again at the row that an element is inside of. Gives whether there is one that is not delivered. */
  private lookAround(inner: Element): boolean {
    const row = findRow(inner);
    this.forgetAround(inner, row?.element ?? null);
    if (!row) return false;
    this.keep(row.element, row.state);
    return row.state !== null;
  }

  /** What an element was counted as a part of before. */
  private forgetAround(inner: Element, row: Element | null): void {
    let element: Element | null = inner;
    for (let up = 0; element && up < MAX_CLIMB; up += 1, element = dom.parentElement(element))
      if (element !== row) this.keep(element, null);
  }

  private keep(row: Element, state: RowState | null): void {
    if (state === (this.rows.get(row) ?? null)) return;
    this.isChanged = true;
    if (state) this.rows.set(row, state);
    else this.rows.delete(row);
  }

  private forgetGone(): void {
    for (const row of this.rows.keys()) if (!dom.isConnected(row)) this.keep(row, null);
  }
}

/** An index into a long list of children costs more than the next of them. */
function childrenOf(list: Element, until: Element | null): Element[] {
  const children: Element[] = [];
  let one = dom.firstElementChild(list);
  for (; one && one !== until && children.length < MAX_AGAIN; one = dom.nextElementSibling(one))
    children.push(one);
  if (one) children.push(one);
  return children;
}

/** Takes each of them out. `look` gives whether it was looked at whole, which takes its time. */
function* takeEach(from: Set<Element>, look: (element: Element) => boolean): Task<void> {
  let steps = 0;
  for (const element of from) {
    from.delete(element);
    steps += look(element) ? PER_TURN : 1;
    if (steps < PER_TURN) continue;
    steps = 0;
    yield;
  }
}

function addAll(elements: ArrayLike<Element>, to: Set<Element>): void {
  for (let i = 0; i < elements.length && to.size < MAX_AGAIN; i += 1) to.add(elements[i] as Element);
}

/** Whether it stands in something that has an address or a date too: a sender's words, and no legend. */
function isInMessage(word: Element): boolean {
  let element: Element | null = word;
  for (let up = 0; element && up < MAX_OUTWARD; up += 1, element = dom.parentElement(element))
    if (isRowLike(element) && isMessage((dom.textContent(element) ?? '').slice(0, MAX_ROW_WORDS)))
      return true;
  return false;
}

function isHead(row: Element): boolean {
  const isHeading = dom.nodeName(row) === 'DIV' && dom.childElementCount(row) < 2;
  return (
    isOwn(row) ||
    isHeading ||
    dom.nodeName(dom.parentElement(row)) === 'THEAD' ||
    dom.nodeName(dom.firstElementChild(row)) === 'TH'
  );
}
