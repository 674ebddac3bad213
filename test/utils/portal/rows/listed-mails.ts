import { expect } from 'vitest';
import { pieceOf } from '@/utils/portal/page/pieces';
import { runAtOnce } from '@/utils/portal/page/slices';
import { Census } from '@/utils/portal/rows/census';
import { rowAt } from '@/utils/portal/rows/row';

/** Mails of a list, one of each state but deep filtered. A subject of what arrived is what a sender may write. */
const mails = ['Failed', 'Deferring', 'Delivered', 'Queued'].map((state, i) => ({
  id: `m${i}`,
  state,
  address: `kim${i}@b.example`,
  subject: ['Invoice 12', 'Minutes', 'Delivery failed', 'Hello'][i] as string,
  time: `23 Nov 2026 20:0${i}`,
  i,
}));
export type Mail = (typeof mails)[number];

/** Writes all mails, one after the other. */
export const each = (write: (mail: Mail) => string) => mails.map(write).join('');

/** Rows say which they are by `data-at`, and where the recipient stands by `data-to`: those that wait are counted, each with its own Logs. */
export function expectRows(piece: Element): void {
  const census = new Census();
  census.takePiece(pieceOf(piece));
  runAtOnce(census.update([]));
  const counted = [...census.undelivered].map(
    ([row, state]) => `${row.closest<HTMLElement>('[data-at]')?.dataset.at} ${state}`,
  );
  expect(counted.sort()).toEqual(['m0 failed', 'm1 deferring', 'm3 queued']);
  for (const place of document.querySelectorAll<HTMLElement>('[data-to]')) {
    const row = rowAt(place);
    expect(row?.element.closest('[data-at]')).toBe(place.closest('[data-at]'));
    expect(row?.logs?.closest('[data-at]')).toBe(place.closest('[data-at]'));
  }
}
