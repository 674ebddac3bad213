import type { RowState } from '../../report/types';
import { dom } from '../page/dom';
import { labelledBy, namesOfLabels } from './label';
import type { Legend } from './legend';
import { MAX_LIST } from './row-parts';
import { type AlikeState, stateOfAlike } from './row-state';
import { StateCell } from './state-cell';

const MANY_ALIKE = 20;
const MAX_ODD = 2_000;

interface Build {
  /** How many rows were read whole and were what they looked like. */
  read: number;
  /** The attributes that label something in them: the page writes all rows of a list in one way. */
  readonly names: Set<string>;
  /** Finds what these label. */
  selector: string;
  /** Where its icons stand. */
  readonly cell: StateCell;
  /** Rows that were not read by that cell. */
  readonly odd: Set<Element>;
}

/** Long lists. In one, a row that is built as many before it is read by its icons alone: to read each of them whole takes seconds. */
export class AlikeRows {
  private readonly builds = new WeakMap<Element, Build>();

  /** Whether an element is such a list. */
  isKnown(list: Element | null): boolean {
    return list !== null && this.builds.has(list);
  }

  /** The state of a row as its icons say it. `text`: its text. */
  stateOf(row: Element, list: Element | null, text: string): AlikeState {
    const build = list && this.builds.get(list);
    if (!build || build.read < MANY_ALIKE) return 'unlike';
    const known = build.cell.find(row, build.selector);
    if (!known && build.odd.size < MAX_ODD) build.odd.add(row);
    return stateOfAlike(row, text, build.selector, known);
  }

  /**
   * The rows of a list that a legend, which came after they were read, may say another thing of; null for all of them. Cells that are written
   * alike say the same.
   */
  toReadAgain(list: Element, legend: Legend): Iterable<Element> | null {
    const build = this.builds.get(list);
    if (!build || build.read < MANY_ALIKE || build.odd.size >= MAX_ODD) return null;
    for (const { row, state } of build.cell.samples())
      if (legend.statesIn(row).some((one) => one !== state)) return null;
    return build.odd;
  }

  /** Takes a row that was read whole, and what it says. */
  learn(row: Element, state: RowState | null): void {
    const list = dom.parentElement(row);
    if (!list) return;
    const build = this.builds.get(list) ?? this.begin(list, state);
    if (!build) return;
    build.cell.learn(row, state);
    if (build.odd.size < MAX_ODD) build.odd.add(row);
    if (state) learnNames(row, build);
  }

  private begin(list: Element, state: RowState | null): Build | null {
    if (!state || dom.children(list).length <= MAX_LIST) return null;
    const build = {
      read: 0,
      names: new Set<string>(),
      selector: labelledBy(new Set()),
      cell: new StateCell(),
      odd: new Set<Element>(),
    };
    this.builds.set(list, build);
    return build;
  }
}

function learnNames(row: Element, build: Build): void {
  build.read += 1;
  const { size } = build.names;
  for (const name of namesOfLabels(row)) build.names.add(name);
  if (build.names.size > size) build.selector = labelledBy(build.names);
}
