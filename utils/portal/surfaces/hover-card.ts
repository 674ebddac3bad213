import type { Row } from '../rows/row';
import type { Box } from './card-place';
import type { Point } from './way';

/** The card that is shown for a row. */
export interface HoverCard {
  readonly isOpen: boolean;
  /** Its place on the screen, while it is open. */
  readonly box: Box | null;
  /** Shows it. `at`: where the pointer or the focus is. `isHeld`: whether it takes the pointer from the first. */
  open(row: Row, at: Point, isHeld: boolean): void;
  close(): void;
  /** Whether a node is the open card. */
  isOwn(node: Node | null): boolean;
  /** The row was drawn anew by the page: the same message in another element. */
  follow(row: Row): void;
  /** Whether it takes the pointer. Else moves and presses go to the page beneath. */
  hold(isHeld: boolean): void;
  /** What can have the focus in it, in order. */
  stops(): HTMLElement[];
  hasStopAt(at: Point): boolean;
}
