import { Census } from './census';
import { isOwn } from './elements';
import type { Overview } from './overview';
import { runInSlices } from './slices';
import { Turns } from './turns';

/** Follows the page's rows: what is new or changed is counted, and the overview drawn anew where that matters. */
export class RowWatch {
  readonly census = new Census();
  private readonly turns: Turns;
  private overview: Overview | null = null;
  private isRefreshWanted = false;

  constructor(signal: AbortSignal) {
    this.turns = new Turns((scopes, done) => runInSlices(this.look(scopes), done, signal), signal);
  }

  /** Sets what is drawn anew. */
  show(overview: Overview): void {
    this.overview = overview;
  }

  /** Takes what the page changed. */
  take(records: readonly MutationRecord[]): void {
    const scopes = new Set<Element>();
    for (const record of records) for (const element of touchedBy(record)) scopes.add(element);
    if (scopes.size > 0) this.turns.requestLater([...scopes]);
  }

  /** Looks at all of a new document or shadow root. */
  takeAll(root: Element): void {
    this.turns.requestLater([root]);
  }

  /** Asks for a new drawing: more logs are known, or something else is wanted. */
  refreshSoon(): void {
    this.isRefreshWanted = true;
    this.turns.requestLater([]);
  }

  private *look(scopes: readonly Element[]) {
    const isChanged = yield* this.census.update(scopes);
    if (!isChanged && !this.isRefreshWanted) return;
    this.isRefreshWanted = false;
    if (this.overview) yield* this.overview.refresh();
  }
}

/** New elements, and the element whose own text or label is another now: its row may say another thing. */
function touchedBy({ target, type, addedNodes, removedNodes }: MutationRecord): Element[] {
  const around = target.nodeType === 1 ? (target as Element) : target.parentElement;
  if (!around || isOwn(around)) return [];
  if (type !== 'childList') return [around];
  const added = [...addedNodes].filter((node): node is Element => node.nodeType === 1 && !isOwn(node));
  const isText = [...addedNodes, ...removedNodes].some((node) => node.nodeType === 3);
  const isEmptied = added.length === 0 && [...removedNodes].some((node) => !isOwn(node));
  return isText || (isEmptied && around.childElementCount < FEW) ? [...added, around] : added;
}

// A list that lost some of its rows needs no new look at the others.
const FEW = 20;
