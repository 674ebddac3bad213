import { expect, test } from 'vitest';
import { type CardPlace, placeCard } from '@/utils/portal/surfaces/card-place';

const viewport = { width: 1000, height: 800 };
const card = { width: 400, height: 200 };

test.each([
  ['in the middle', { top: 300, left: 0, width: 1000, height: 30 }, 500],
  ['at the bottom', { top: 760, left: 0, width: 1000, height: 30 }, 990],
  ['at the top', { top: 0, left: 100, width: 300, height: 30 }, 0],
  ['half out of view', { top: 790, left: 900, width: 300, height: 30 }, 950],
])('a card of a row %s is in the viewport and never over the row', (_name, row, x) => {
  const { top, left } = placeCard(row, card, viewport, x) as CardPlace;
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
  ) as CardPlace;
  expect(top).toBe(8);
  expect(top + room).toBeLessThanOrEqual(500);
});

const row = { top: 300, left: 0, width: 1000, height: 30 };
const logs = { top: 0, height: 1e5, left: 880, width: 80, weight: 30 };
const subject = { top: 335, height: 20, left: 100, width: 60, weight: 10 };
const drawer = { top: 0, height: 800, left: 520, width: 480, weight: Number.POSITIVE_INFINITY };

test.each([
  ['nothing', [], 500, 476],
  ['the Logs of the rows, at the right', [logs], 900, 478],
  ['a link of the next row, at the left', [subject], 120, 162],
  ['a link of a row far below', [{ ...subject, top: 790 }], 120, 96],
  ['a window at the right', [drawer], 600, 118],
])('a card keeps clear of %s', (_what, obstacles, x, left) => {
  expect(placeCard(row, card, viewport, x, obstacles)?.left).toBe(left);
});

test('a card goes above its row where that is what keeps a link free', () => {
  const wide = { top: 340, left: 0, width: 1000, height: 20, weight: 10 };
  expect(placeCard({ ...row, top: 400 }, card, viewport, 500, [{ ...wide, top: 440 }])).toMatchObject({
    isBelow: false,
    top: 198,
  });
});

test('a card lies over the fewest links where it cannot keep clear of all', () => {
  const left = { top: 340, height: 20, left: 0, width: 420, weight: 10 };
  const right = { top: 340, height: 20, left: 580, width: 420, weight: 30 };
  const place = placeCard({ ...row, top: 100 }, card, viewport, 900, [
    { ...left, top: 140 },
    { ...right, top: 140 },
  ]);
  expect((place?.left ?? 999) + card.width).toBeLessThanOrEqual(580);
});

test.each([
  ['to the right of the pointer', [], 300, 332],
  ['to the left where there is no room at the right', [], 800, 368],
  ['to the left where the links are at the right', [logs], 470, 38],
])('in a low window a card goes beside its row, %s', (_where, obstacles, x, left) => {
  const low = { width: 1000, height: 500 };
  const middle = { ...row, top: 240 };
  const place = placeCard(middle, card, low, x, obstacles) as CardPlace;
  expect(place).toMatchObject({ isBeside: true, left });
  expect(place.top).toBeGreaterThanOrEqual(8);
  expect(place.top + 260).toBeLessThanOrEqual(492);
});

test('in a low window that is full of links a card goes to the roomier side', () => {
  const all = { ...logs, left: 0, width: 1000 };
  expect(placeCard({ ...row, top: 240 }, card, { width: 1000, height: 500 }, 300, [all])).toMatchObject({
    isBeside: false,
    isBelow: false,
  });
});

test('there is no card where a window of the page is all over', () => {
  expect(placeCard(row, card, viewport, 500, [{ ...drawer, left: 0, width: 1000 }])).toBeNull();
});

test('a card that grows stays where it is', () => {
  const first = placeCard(row, { width: 400, height: 60 }, viewport, 500);
  const grown = placeCard(row, { width: 400, height: 460 }, viewport, 500, [logs, subject], first);
  expect(grown).toMatchObject({ left: first?.left, isBelow: true, top: first?.top });
});
