import type { RowState } from '../../report/types';
import { isOwn, isSilent } from '../page/elements';
import type { Piece } from '../page/pieces';
import type { Task } from '../page/slices';
import { isStateLabel, LABELLED, mayHoldStateWord } from './row-state';
import { stateOfRow } from './rows';

const MAX_CLIMB = 14;
const NESTED = 'tr, [role="row"], li, article';

/** Counts the messages of the page that are not delivered, and keeps count while the page changes. */
export class Census {
  private readonly rows = new Map<Element, RowState>();
  private isChanged = false;

  /** The rows that say that their message is not delivered, in the order in which they were found. */
  get undelivered(): ReadonlyMap<Element, RowState> {
    return this.rows;
  }

  /** How many rows there are beside those: of the same kind, in the same lists. */
  get total(): number {
    const lists = new Set([...this.rows.keys()].map((row) => row.parentElement));
    const kinds = new Set([...this.rows.keys()].map((row) => row.nodeName));
    let total = 0;
    for (const list of lists) {
      for (const row of list?.children ?? []) if (kinds.has(row.nodeName) && !isHead(row)) total += 1;
    }
    return total;
  }

  /** Looks at a piece of the page that is new: by the labels of its icons first, which the browser finds by itself, then by its words. */
  takePiece({ element, isAlone }: Piece): void {
    if (isAlone || isOwn(element)) return;
    const labelled = element.querySelectorAll(LABELLED);
    for (let i = 0; i < labelled.length; i += 1) {
      const icon = labelled[i] as Element;
      if (isStateLabel(icon)) this.lookAround(icon);
    }
    if (!this.rows.has(element) && mayHoldStateWord(element.textContent ?? '')) this.survey(element);
  }

  /** Forgets a document that is going. */
  forget(doc: Document): void {
    for (const row of this.rows.keys()) if (row.ownerDocument === doc) this.keep(row, null);
  }

  /** Looks at what has changed. */
  *update(changed: readonly Element[]): Task<void> {
    for (const element of changed) {
      if (element.isConnected) this.lookAround(element);
      yield;
    }
  }

  /** Gives whether the count is another one than when this was asked for the last time. */
  takeChange(): boolean {
    this.forgetGone();
    const { isChanged } = this;
    this.isChanged = false;
    return isChanged;
  }

  /** By words in the rows, from the top down; what is inside a row is no row. */
  private survey(piece: Element): void {
    const waiting = [piece];
    for (let element = waiting.pop(); element; element = waiting.pop()) {
      if (this.rows.has(element) || isSilent(element)) continue;
      this.keep(element, stateOfRow(element));
      if (this.rows.has(element) || !mayHoldRows(element)) continue;
      for (let child = element.lastElementChild; child; child = child.previousElementSibling)
        waiting.push(child);
    }
  }

  /** Looks again at the row that an element is inside of. */
  private lookAround(inner: Element): void {
    let row: Element | null = inner;
    for (let up = 0; row && up < MAX_CLIMB; up += 1, row = row.parentElement) {
      const state = stateOfRow(row);
      if (!state && !this.rows.has(row)) continue;
      this.keep(row, state);
      return;
    }
  }

  private keep(row: Element, state: RowState | null): void {
    if (state === (this.rows.get(row) ?? null)) return;
    this.isChanged = true;
    if (state) this.rows.set(row, state);
    else this.rows.delete(row);
  }

  private forgetGone(): void {
    for (const row of this.rows.keys()) if (!row.isConnected) this.keep(row, null);
  }
}

/** A row without rows inside, whatever it says, is the end of the way down. */
function mayHoldRows(element: Element): boolean {
  if (element.childElementCount === 0) return false;
  const isRow = element.nodeName === 'TR' || element.getAttribute('role') === 'row';
  return !isRow || element.querySelector(NESTED) !== null;
}

function isHead(row: Element): boolean {
  return isOwn(row) || row.parentElement?.nodeName === 'THEAD' || row.firstElementChild?.nodeName === 'TH';
}
