import { expect, test } from 'vitest';
import { placeCard } from '@/utils/portal/surfaces/card-place';

const viewport = { width: 1000, height: 800 };
const card = { width: 400, height: 200 };

test.each([
  ['in the middle', { top: 300, left: 0, width: 1000, height: 30 }, 500],
  ['at the bottom', { top: 760, left: 0, width: 1000, height: 30 }, 990],
  ['at the top', { top: 0, left: 100, width: 300, height: 30 }, 0],
  ['half out of view', { top: 790, left: 900, width: 300, height: 30 }, 950],
])('a card of a row %s is in the viewport and never over the row', (_name, row, x) => {
  const { top, left } = placeCard(row, card, viewport, x);
  expect(left).toBeGreaterThanOrEqual(8);
  expect(left + card.width).toBeLessThanOrEqual(992);
  expect(top).toBeGreaterThanOrEqual(8);
  expect(top + card.height).toBeLessThanOrEqual(800);
  expect(top >= row.top + row.height || top + card.height <= row.top).toBe(true);
});

test('a card that fits nowhere goes to the roomier side and is told its room', () => {
  const { top, room } = placeCard(
    { top: 500, left: 0, width: 1000, height: 30 },
    { width: 400, height: 700 },
    viewport,
    0,
  );
  expect(top).toBe(8);
  expect(top + room).toBeLessThanOrEqual(500);
});
