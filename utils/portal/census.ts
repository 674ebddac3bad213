import type { RowState } from '../report/types';
import { isOwn, isSilent } from './elements';
import { stateOfRow } from './rows';
import type { Task } from './slices';

const PER_PIECE = 50;
const MAX_CLIMB = 14;
const NESTED = 'tr, [role="row"], li, article';

/** Counts the messages of the page that are not delivered, and keeps count while the page changes. */
export class Census {
  private rows = new Map<Element, RowState>();

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

  /** Looks at what is new or changed. Gives whether the count is another than before. */
  *update(scopes: readonly Element[]): Task<boolean> {
    let isChanged = this.forgetGone();
    for (const scope of scopes) {
      if (!scope.isConnected) continue;
      const row = this.rowAround(scope);
      if (row) isChanged = this.look(row) || isChanged;
      else isChanged = (yield* this.survey(scope)) || isChanged;
    }
    return isChanged;
  }

  clear(): void {
    this.rows.clear();
  }

  /** From the top down; what is inside a row is no row. */
  private *survey(root: Element): Task<boolean> {
    let isChanged = false;
    let steps = 0;
    const waiting = [root];
    for (let element = waiting.pop(); element; element = waiting.pop()) {
      steps += 1;
      if (steps % PER_PIECE === 0) yield;
      if (isSilent(element)) continue;
      isChanged = this.look(element) || isChanged;
      if (this.rows.has(element) || !mayHoldRows(element)) continue;
      for (let child = element.lastElementChild; child; child = child.previousElementSibling)
        waiting.push(child);
    }
    return isChanged;
  }

  /** Looks at one element again. */
  private look(element: Element): boolean {
    const before = this.rows.get(element);
    const state = stateOfRow(element) ?? undefined;
    if (state) this.rows.set(element, state);
    else this.rows.delete(element);
    return state !== before;
  }

  /** The row that a changed element is inside of. */
  private rowAround(scope: Element): Element | null {
    let element: Element | null = scope;
    for (let up = 0; element && up < MAX_CLIMB; up += 1, element = element.parentElement) {
      if (this.rows.has(element) || stateOfRow(element)) return element;
    }
    return null;
  }

  private forgetGone(): boolean {
    const before = this.rows.size;
    for (const row of this.rows.keys()) if (!row.isConnected) this.rows.delete(row);
    return this.rows.size !== before;
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
