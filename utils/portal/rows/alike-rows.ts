import type { RowState } from '../../report/types';
import { dom } from '../page/dom';
import { labelledBy, namesOfLabels } from './label';
import { MAX_LIST } from './row-parts';
import { stateOfAlike } from './row-state';

const MANY_ALIKE = 20;

interface Build {
  /** How many rows were read whole and were what they looked like. */
  read: number;
  /** The attributes that label something in them: the page writes all rows of a list in one way. */
  readonly names: Set<string>;
  /** Finds what these label. */
  selector: string;
}

/** Long lists. In one, a row that is built as many before it is read by its icons alone: to read each of them whole takes seconds. */
export class AlikeRows {
  private readonly builds = new WeakMap<Element, Build>();

  /** Whether an element is such a list. */
  isKnown(list: Element | null): boolean {
    return list !== null && this.builds.has(list);
  }

  /** The state of a row as its icons say it; null where it has to be read whole. */
  stateOf(row: Element): RowState | null {
    const list = dom.parentElement(row);
    const build = list && this.builds.get(list);
    return build && build.read >= MANY_ALIKE ? stateOfAlike(row, build.selector) : null;
  }

  /** Takes a row that was read whole. */
  learn(row: Element): void {
    const list = dom.parentElement(row);
    if (!list || (!this.builds.has(list) && dom.children(list).length <= MAX_LIST)) return;
    const build = this.builds.get(list) ?? { read: 0, names: new Set(), selector: labelledBy(new Set()) };
    this.builds.set(list, build);
    build.read += 1;
    const { size } = build.names;
    for (const name of namesOfLabels(row)) build.names.add(name);
    if (build.names.size > size) build.selector = labelledBy(build.names);
  }
}
