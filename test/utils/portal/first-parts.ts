import { NOTHING_RECALLED, type PageMemory } from '@/utils/portal/requests/memory';
import type { FirstDrawing } from '@/utils/portal/surfaces/first-line';

/** What a session is given beside what a test is about: it draws a word, and remembers nothing. */
export const looks = { css: '', scheme: () => 'light' as const };

export const first: FirstDrawing = {
  looks,
  line: () => ({
    attributes: {},
    paint: (root) => {
      root.textContent = 'first line';
    },
  }),
};

export const recalled = () => NOTHING_RECALLED;

export const memory: PageMemory = {
  recalled,
  keep: () => {},
  knowRow: () => {},
  recallRows: async () => [],
};
