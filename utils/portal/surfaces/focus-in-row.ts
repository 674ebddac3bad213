import { dom } from '../page/dom';
import { middleOf } from './pointed';
import { Timer } from './timer';
import { isStill, type Point } from './way';

/** What is told of a focus that stays in a row while the row moves. */
interface FocusHandlers {
  moved(element: Element): void;
  /** The row is at rest again, and in sight. */
  rested(element: Element): void;
}

// A list that is scrolled or drawn anew is at rest when it has not moved for so long.
const REST = 200;

/**
 * Follows the place of what has the focus, in a row whose card is open: a page that writes rows above it, sorts or scrolls its list moves no focus, and
 * whoever reads with the keyboard has nothing to point with once more.
 */
export class FocusInRow {
  private element: Element | null = null;
  private at: Point = { x: 0, y: 0 };
  private isMoving = false;
  private readonly timer: Timer;

  constructor(
    private readonly on: FocusHandlers,
    signal: AbortSignal,
  ) {
    this.timer = new Timer(signal);
  }

  hold(element: Element): void {
    this.element = element;
    this.at = middleOf(element);
    this.isMoving = false;
    this.lookSoon();
  }

  letGo(): void {
    this.element = null;
    this.timer.stop();
  }

  private lookSoon(): void {
    this.timer.start(REST, () => this.look());
  }

  private look(): void {
    const { element, at } = this;
    if (!element || !hasFocus(element)) {
      this.letGo();
      return;
    }
    this.at = middleOf(element);
    if (!isStill(at, this.at)) {
      this.isMoving = true;
      this.on.moved(element);
    } else if (this.isMoving && isInSight(element, at)) {
      this.isMoving = false;
      this.on.rested(element);
    }
    this.lookSoon();
  }
}

function hasFocus(element: Element): boolean {
  return (dom.getRootNode(element) as Document | ShadowRoot).activeElement === element;
}

function isInSight(element: Element, { x, y }: Point): boolean {
  const view = dom.ownerDocument(element).defaultView;
  return view !== null && x >= 0 && y >= 0 && x < view.innerWidth && y < view.innerHeight;
}
