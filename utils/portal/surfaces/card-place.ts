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

/** What the card should not lie over. `weight`: how bad that would be; infinite where it must not. */
export interface Obstacle extends Box {
  readonly weight: number;
}

/** The card's corner, and the height that it may have there. */
export interface CardPlace {
  readonly top: number;
  readonly left: number;
  readonly room: number;
  readonly isBelow: boolean;
  /** It stands over a part of its own row where nothing can be pressed, since there is room neither below nor above. */
  readonly isBeside: boolean;
}

const MARGIN = 8;
const GAP = 2;
// A card that says "Reading the log…" grows to about this height a moment later.
const USUAL_HEIGHT = 260;
// A window lower than this has no room for a card below a row in its middle, nor above it.
const LOW = 600;
// The hand that points must not be on the card.
const CLEAR = 32;

/**
 * Finds the card's corner: under the row, or above it where there is no room, never over it, since its links are there; and aside from
 * obstacles, as near to the pointer as that allows. In a low window, where neither side has room, it goes beside the pointer, over what
 * cannot be pressed, else to the roomier side. Null where all is in the way.
 * @param kept where it stands already: a card that grows goes nowhere else.
 */
export function placeCard(
  row: Box,
  card: Size,
  viewport: Size,
  pointerX: number,
  obstacles: readonly Obstacle[] = [],
  kept: Pick<CardPlace, 'left' | 'isBelow' | 'isBeside'> | null = null,
): CardPlace | null {
  const usual = Math.max(card.height, kept ? 0 : USUAL_HEIGHT);
  const below = viewport.height - (row.top + row.height) - GAP - MARGIN;
  const above = row.top - GAP - MARGIN;
  const isBelow = kept?.isBelow ?? (usual <= below || below >= above);
  const sides = kept ? [isBelow] : [isBelow, !isBelow].filter((side) => (side ? below : above) >= usual);
  const isLow = viewport.height < LOW;
  if (kept ? kept.isBeside : isLow && sides.length === 0) {
    const beside = placeBeside(row, { ...card, height: usual }, viewport, pointerX, obstacles, kept);
    if (beside) return beside;
  }
  const wanted = Math.max(row.left, Math.min(pointerX - 24, row.left + row.width - card.width));
  let best: { place: CardPlace; cost: number } | null = null;
  for (const [i, side] of (sides.length > 0 ? sides : [isBelow]).entries()) {
    const room = Math.max(0, side ? below : above);
    const top = Math.max(
      MARGIN,
      side ? row.top + row.height + GAP : row.top - GAP - Math.min(card.height, room),
    );
    const far = Math.min(usual, room);
    const band = { top: side ? top : row.top - GAP - far, height: far };
    const inBand = obstacles.filter((one) => overlap(one.top, one.height, band.top, band.height));
    for (const left of kept ? [kept.left] : leftsOf(wanted, card.width, viewport.width, inBand)) {
      const cost = costOf(left, card.width, inBand) + i / 2 + Math.abs(left - wanted) / 10_000;
      if (!best || cost < best.cost)
        best = { place: { ...roundPlace({ top, left, room }), isBelow: side, isBeside: false }, cost };
    }
  }
  return best && best.cost < Number.POSITIVE_INFINITY ? best.place : null;
}

/** At the height of its row, to one side of the pointer; null where a control would lie under it there. */
function placeBeside(
  row: Box,
  card: Size,
  viewport: Size,
  pointerX: number,
  obstacles: readonly Obstacle[],
  kept: Pick<CardPlace, 'left'> | null,
): CardPlace | null {
  const room = viewport.height - 2 * MARGIN;
  const height = Math.min(card.height, room);
  const middle = row.top + row.height / 2 - height / 2;
  const top = Math.max(MARGIN, Math.min(middle, viewport.height - MARGIN - height));
  const inBand = obstacles.filter((one) => overlap(one.top, one.height, top, height));
  const asides = [pointerX + CLEAR, pointerX - CLEAR - card.width];
  const isFree = (left: number) =>
    left >= MARGIN && left + card.width <= viewport.width - MARGIN && costOf(left, card.width, inBand) === 0;
  const left = kept?.left ?? asides.find(isFree);
  return left === undefined ? null : { ...roundPlace({ top, left, room }), isBelow: true, isBeside: true };
}

/** Where it may begin: where it should, and to both sides of whatever is in the way. */
function leftsOf(wanted: number, width: number, viewport: number, obstacles: readonly Obstacle[]): number[] {
  const last = Math.max(MARGIN, viewport - width - MARGIN);
  const within = (left: number) => Math.max(MARGIN, Math.min(left, last));
  const beside = obstacles.flatMap((one) => [one.left - width - GAP, one.left + one.width + GAP]);
  return [within(wanted), ...beside.filter((left) => left >= MARGIN && left <= last)];
}

function costOf(left: number, width: number, obstacles: readonly Obstacle[]): number {
  const lies = obstacles.filter((one) => overlap(one.left, one.width, left, width));
  return lies.reduce((sum, { weight }) => sum + weight, 0);
}

function overlap(start: number, length: number, otherStart: number, otherLength: number): boolean {
  return start < otherStart + otherLength && otherStart < start + length;
}

function roundPlace({ top, left, room }: { top: number; left: number; room: number }) {
  return { top: Math.round(top), left: Math.round(left), room: Math.round(room) };
}
