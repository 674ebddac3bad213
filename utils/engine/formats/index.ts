import { openExim } from './exim/exim';
import type { OpenFormat } from './format';
import { openPostfix } from './postfix';

/** Every format that Yellowline reads. A record is read by the first that knows it. */
export const formats: readonly OpenFormat[] = [openExim, openPostfix];
