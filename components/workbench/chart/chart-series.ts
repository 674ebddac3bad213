import type { Outcome } from '@/utils/report/workbench/types';
import { text } from '@/utils/words/say';
import type { Texture } from './texture';

/** In the order in which they are stacked, the first at the bottom. Colours are custom properties of the surface. */
export const series = [
  { outcome: 'failed', word: text('Failed'), colour: '--yl-chart-failed', texture: 'stripes' },
  { outcome: 'waiting', word: text('Waiting'), colour: '--yl-chart-waiting', texture: 'dots' },
  { outcome: 'delivered', word: text('Delivered'), colour: '--yl-chart-delivered', texture: 'plain' },
] as const satisfies readonly { outcome: Outcome; word: string; colour: string; texture: Texture }[];
