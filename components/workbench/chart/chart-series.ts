import type { Outcome } from '@/utils/report/workbench/types';
import type { Texture } from './texture';

/** In the order in which they are stacked, the first at the bottom. Colours are custom properties of the surface. */
export const series: readonly { outcome: Outcome; word: string; colour: string; texture: Texture }[] = [
  { outcome: 'failed', word: 'Failed', colour: '--yl-chart-failed', texture: 'stripes' },
  { outcome: 'waiting', word: 'Waiting', colour: '--yl-chart-waiting', texture: 'dots' },
  { outcome: 'delivered', word: 'Delivered', colour: '--yl-chart-delivered', texture: 'plain' },
];
