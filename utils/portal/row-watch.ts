import { dom } from './page/dom';
import { isOwn } from './page/elements';
import type { Piece } from './page/pieces';
import { runInSlices, type Task } from './page/slices';
import { Turns } from './page/turns';
import { Census } from './rows/census';

/** What shows the rows as a whole. */
interface Overview {
  refresh(): Task<void>;
}

/** Follows the page's rows: what is new or changed is counted, and the overview drawn anew where that matters. */
export class RowWatch {
  readonly census = new Census();
  private readonly turns: Turns;
  private overview: Overview | null = null;
  private counted: (undelivered: number) => void = () => {};
  private lastCount = 0;
  private isRefreshWanted = false;

  constructor(signal: AbortSignal) {
    this.turns = new Turns((scopes, done) => runInSlices(this.look(scopes), done, signal), signal);
  }

  /** Sets what is drawn anew, and who is told the number of undelivered messages. */
  show(overview: Overview, counted: (undelivered: number) => void): void {
    this.overview = overview;
    this.counted = counted;
  }

  /** Takes what is new on the page, piece by piece. */
  readonly seen = {
    piece: (piece: Piece) => this.census.takePiece(piece),
    // At once: what comes over the list comes with the list.
    end: () => this.turns.request([]),
  };

  /** Takes what the page changed in what it had already. */
  take(records: readonly MutationRecord[]): void {
    const changed = new Set(records.map(changedBy).filter((element) => element !== null));
    const isGone = records.some(({ removedNodes }) => removedNodes.length > 0);
    if (changed.size > 0 || isGone) this.turns.requestLater([...changed]);
  }

  /** Asks for a new drawing: more logs are known, or something else is wanted. */
  refreshSoon(): void {
    this.isRefreshWanted = true;
    this.turns.requestLater([]);
  }

  /** The same, now if that may be. */
  refresh(): void {
    this.isRefreshWanted = true;
    this.turns.request([]);
  }

  private tellCount(count: number): void {
    if (count === this.lastCount) return;
    this.lastCount = count;
    this.counted(count);
  }

  private *look(changed: readonly Element[]) {
    yield* this.census.update(changed);
    if (!this.census.takeChange() && !this.isRefreshWanted) return;
    this.isRefreshWanted = false;
    this.tellCount(this.census.undelivered.size);
    if (this.overview) yield* this.overview.refresh();
  }
}

/** The element whose own text or label is another now, or that lost some of its elements: its row may say another thing. */
function changedBy({ target, type, addedNodes, removedNodes }: MutationRecord): Element | null {
  const around = dom.nodeType(target) === 1 ? (target as Element) : dom.parentElement(target);
  if (!around || isOwn(around)) return null;
  if (type !== 'childList') return around;
  const isText = [...addedNodes, ...removedNodes].some((node) => dom.nodeType(node) === 3);
  const isLess = removedNodes.length > 0 && !isOwn(removedNodes[0] as Node);
  return isText || (isLess && dom.childElementCount(around) < FEW) ? around : null;
}

// A list that lost some of its rows needs no new look at the others.
const FEW = 20;
