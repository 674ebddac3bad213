import { expect, test } from 'vitest';
import { distance, isIn, isOnWay, isStill } from '@/utils/portal/surfaces/way';

const box = { left: 100, top: 200, width: 400, height: 300 };

test.each([
  ['nowhere', { x: 10, y: 10 }, { x: 10, y: 10 }, true],
  ['by the trembling of a hand', { x: 10, y: 10 }, { x: 12, y: 13 }, true],
  ['by a little', { x: 10, y: 10 }, { x: 15, y: 10 }, false],
])('a pointer that moved %s is still: %#', (_how, from, to, still) => {
  expect(isStill(from, to)).toBe(still);
});

test.each([
  ['inside', { x: 300, y: 300 }, true, 0],
  ['on its edge', { x: 100, y: 500 }, true, 0],
  ['above', { x: 300, y: 190 }, false, 10],
  ['off a corner', { x: 503, y: 504 }, false, 5],
])('a place %s', (_where, at, inside, far) => {
  expect(isIn(box, at)).toBe(inside);
  expect(distance(at, box)).toBe(far);
});

// Above the box and to its right, as a pointer on the Logs of a row is whose card lies to the left of them.
const from = { x: 600, y: 190 };
test.each([
  ['straight into its side', from, { x: 560, y: 230 }, true],
  ['along its upper edge', from, { x: 550, y: 192 }, true],
  ['straight down, past it', from, { x: 600, y: 240 }, false],
  ['away from it', from, { x: 650, y: 200 }, false],
  ['up, over it', from, { x: 580, y: 150 }, false],
  ['back out of the way', { x: 540, y: 230 }, { x: 560, y: 230 }, false],
])('who goes %s', (_way, last, to, onWay) => {
  expect(isOnWay(from, last, to, box)).toBe(onWay);
});
