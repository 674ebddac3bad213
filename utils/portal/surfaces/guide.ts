import type { WayFacts } from '../../report/page/way-words';
import { dom } from '../page/dom';
import { isDialog } from '../page/element-kinds';
import { styleOf } from '../page/elements';
import type { ActionHandle } from '../rows/actions';
import { nameOf } from '../rows/control';
import { RowMarks } from '../rows/row-marks';
import { findRow } from '../rows/rows';
import type { Drawing } from './drawing';
import type { Host, Mounter } from './mount';

interface GuideOptions {
  readonly mounter: Mounter;
  readonly drawing: Drawing;
  settle(): void;
}

// Long enough to be read, and to be found on a large screen.
const SHOWN_FOR = 4_000;
const GAP = 8;
const WIDEST = 360;
const MAX_CLIMB = 40;

/** Shows where a control of the page is: a ring around it, and the way to it in words. Presses and opens nothing. */
export class Guide {
  private readonly marks = [new RowMarks(), new RowMarks(true)] as const;
  private host: Host | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly options: GuideOptions,
    signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => this.end(), { once: true });
  }

  /** `from`: where the person asked, which may be in a window of the page that lies over the control. */
  show(control: ActionHandle, from: Element, lastRow: Element | null): void {
    this.end();
    const window = windowBetween(from, control.element);
    const opener = control.opener();
    const row = findRow(control.element)?.element ?? (window ? lastRow : null);
    const target = window ? (row ?? opener ?? control.element) : (opener ?? control.element);
    if (!window) control.focus();
    this.marks[target === row ? 0 : 1].show([target], target);
    const facts: WayFacts = {
      control: control.name,
      opener: opener && nameOf(opener),
      isCovered: window !== null,
      isAtRow: row !== null && !opener,
    };
    this.say(facts, window ? from : target, window);
    this.timer = setTimeout(() => this.end(), SHOWN_FOR);
  }

  private say(facts: WayFacts, beside: Element, window: Element | null): void {
    const { mounter, drawing, settle } = this.options;
    const doc = dom.ownerDocument(beside);
    const host = mounter.create(doc, 'yellowline-way');
    this.host = host;
    host.show(drawing.way(facts));
    // A modal dialog makes all outside of it inert.
    dom.append(
      // A modal dialog makes all outside of it inert.
      window ?? doc.body ?? doc.documentElement,
      host.element,
    );
    place(host.element, beside.getBoundingClientRect());
    settle();
  }

  private end(): void {
    clearTimeout(this.timer);
    for (const marks of this.marks) marks.show([]);
    this.host?.element.remove();
    this.host = null;
    this.options.settle();
  }
}

/** The window of the page that somebody is in, and the control is not. */
function windowBetween(from: Element, control: Element): Element | null {
  let box: Element | null = from;
  for (let up = 0; box && up < MAX_CLIMB; up += 1, box = dom.parentElement(box))
    if (isDialog(box) || styleOf(box)?.position === 'fixed') return dom.contains(box, control) ? null : box;
  return null;
}

/** Below what it speaks of, else above; never outside of the window. */
function place(element: HTMLElement, box: DOMRect): void {
  const { clientWidth, clientHeight } = dom.ownerDocument(element).documentElement;
  const { width, height } = element.getBoundingClientRect();
  const below = box.bottom + GAP;
  const top = below + height > clientHeight ? box.top - GAP - height : below;
  const left = Math.min(box.left, clientWidth - Math.min(width, WIDEST) - GAP);
  element.style.setProperty(
    '--yellowline-top',
    `${Math.round(Math.max(GAP, Math.min(top, clientHeight - height - GAP)))}px`,
  );
  element.style.setProperty('--yellowline-left', `${Math.round(Math.max(GAP, left))}px`);
}
