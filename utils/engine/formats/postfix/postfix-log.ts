import type { OpenFormat } from '../format';
import { openPostfix } from './postfix';
import { createReadLine } from './read-line';

/** The log of Postfix of any size: plain lines are read where they stand. What a page shows is short, and does without the weight of that. */
export const openPostfixLog: OpenFormat = (now) => ({ ...openPostfix(now), readLine: createReadLine(now) });
