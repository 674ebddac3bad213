import type { Page } from 'puppeteer-core';
import { pause } from './portal-page';

export interface Place {
  readonly x: number;
  readonly y: number;
}

/**
 * Moves the pointer as a hand does: on a curve, slowly at both ends (the path of least jerk, Flash and Hogan 1985), with a tremble.
 * Browsers are told of every place in between.
 */
export async function moveNaturally(page: Page, from: Place, to: Place, random: () => number): Promise<void> {
  const far = Math.hypot(to.x - from.x, to.y - from.y);
  const steps = Math.max(8, Math.round(far / 25));
  const bend = (random() - 0.5) * 0.4;
  const middle = {
    x: (from.x + to.x) / 2 - (to.y - from.y) * bend,
    y: (from.y + to.y) / 2 + (to.x - from.x) * bend,
  };
  for (let i = 1; i <= steps; i++) {
    const t = i / steps;
    const along = t ** 3 * (10 - 15 * t + 6 * t ** 2);
    const tremble = () => (i < steps ? (random() - 0.5) * 2 : 0);
    const at = (a: number, b: number, c: number) =>
      (1 - along) ** 2 * a + 2 * (1 - along) * along * b + along ** 2 * c + tremble();
    await page.mouse.move(at(from.x, middle.x, to.x), at(from.y, middle.y, to.y));
    await pause(8);
  }
}
