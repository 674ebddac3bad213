/** A box on the screen, in CSS pixels from the viewport's upper left corner. */
export interface Box {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

const MARGIN = 8;
const GAP = 2;

/**
 * Finds the card's corner: under the row, or above it where there is no room, never over it, since its links are there. Where
 * neither fits it goes to the roomier side, and `room` is the height that it may have there.
 */
export function placeCard(
  row: Box,
  card: Size,
  viewport: Size,
  pointerX: number,
): { top: number; left: number; room: number } {
  const below = viewport.height - (row.top + row.height) - GAP - MARGIN;
  const above = row.top - GAP - MARGIN;
  const goesBelow = card.height <= below || below >= above;
  const top = goesBelow ? row.top + row.height + GAP : row.top - GAP - Math.min(card.height, above);
  const wanted = Math.max(row.left, Math.min(pointerX - 24, row.left + row.width - card.width));
  const left = Math.min(wanted, viewport.width - card.width - MARGIN);
  const room = Math.max(0, goesBelow ? below : above);
  return {
    top: Math.round(Math.max(MARGIN, top)),
    left: Math.round(Math.max(MARGIN, left)),
    room: Math.round(room),
  };
}
