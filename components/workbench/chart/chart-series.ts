import type { Outcome } from '@/utils/report/workbench/types';

/** In the order in which they are stacked, the first at the bottom. Colours are custom properties of the surface. */
export const series: readonly { outcome: Outcome; word: string; colour: string }[] = [
  { outcome: 'failed', word: 'Failed', colour: '--yl-chart-failed' },
  { outcome: 'waiting', word: 'Waiting', colour: '--yl-chart-waiting' },
  { outcome: 'delivered', word: 'Delivered', colour: '--yl-chart-delivered' },
];
