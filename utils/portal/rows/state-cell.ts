import type { RowState } from '../../report/types';
import { dom } from '../page/dom';
import type { KnownCell } from './row-state';
import { saidByLabels } from './said-by-labels';

const MAX_MARKUP = 300;
const MAX_KEPT = 200;
// What a label points at may say another thing in each row.
const POINTS = /aria-(?:labelledby|describedby)/;

/** The cell of a long list's rows that holds their icons: it is written in few ways, and each of them stands there thousands of times. */
export class StateCell {
  private index = -1;
  private readonly known = new Map<string, KnownMarkup>();

  /** Takes a row that was read whole, and what it says. */
  learn(row: Element, state: RowState | null): void {
    if (this.index < 0 && state) this.index = indexOfCell(row, state);
    const cell = this.cellOf(row);
    const markup = cell && markupOf(cell);
    if (!cell || !markup || (this.known.size >= MAX_KEPT && !this.known.has(markup))) return;
    const said = statedIn(cell, state);
    const before = this.known.get(markup);
    if (!before) this.known.set(markup, { state: said, row, labelled: 0, selector: '' });
    else if (before.state !== said) before.state = null;
  }

  /** The cell of a row, where it is known what it says. `selector` finds what is labelled. */
  find(row: Element, selector: string): KnownCell | null {
    const cell = this.cellOf(row);
    const known = cell && this.known.get(markupOf(cell) ?? '');
    if (!cell || !known?.state) return null;
    if (known.selector !== selector) {
      known.selector = selector;
      known.labelled = dom.querySelectorAll(cell, selector).length;
    }
    return { cell, state: known.state, labelled: known.labelled };
  }

  /** A row of each kind of cell that is known, and what it says. */
  *samples(): Iterable<{ row: Element; state: RowState | 'none' }> {
    for (const { row, state } of this.known.values()) if (state) yield { row, state };
  }

  private cellOf(row: Element): Element | null {
    let cell = this.index < 0 ? null : dom.firstElementChild(row);
    for (let i = 0; i < this.index; i += 1) cell = dom.nextElementSibling(cell) ?? null;
    return cell;
  }
}

interface KnownMarkup {
  /** What a cell of this markup says; null where rows of the same have said two things. */
  state: RowState | 'none' | null;
  /** The first row of it. */
  readonly row: Element;
  /** How many elements in it this selector finds. */
  labelled: number;
  selector: string;
}

function indexOfCell(row: Element, state: RowState): number {
  return [...dom.children(row)].findIndex((cell) => statedIn(cell, state) === state);
}

/** What the cell says of a row of this state; null where it does not say it by itself. */
function statedIn(cell: Element, state: RowState | null): RowState | 'none' | null {
  const said = saidByLabels(cell);
  if (!state) return said.every((one) => one.state === 'delivered') ? 'none' : null;
  return said.length > 0 && said.every((one) => one.state === state && one.how !== 'inside') ? state : null;
}

function markupOf(cell: Element): string | null {
  const markup = dom.outerHTML(cell);
  return markup.length <= MAX_MARKUP && !POINTS.test(markup) ? markup : null;
}
