import { shared } from 'virtual:shared-modules';
import { askBackground } from '@/utils/extension/messages';
import type { Settings } from '@/utils/extension/settings';
import type { StartWork } from '@/utils/portal/work-contract';
import type { Memory } from './recall';

/** What the second script of a page finds of the first, in the world that is only ours. */
export interface HandOver {
  /** What the second script uses of the first, so that both know the same of a page: `utils/build/share-modules.ts` has it taken from here. */
  readonly shared: readonly unknown[];
  settings(): Settings;
  /** What is remembered of earlier pages. Both scripts change it. */
  readonly memory: Memory;
  /** Ends with the extension. */
  readonly signal: AbortSignal;
  take(start: StartWork): void;
}

declare global {
  var yellowline: HandOver | undefined;
}

/** Gives what loads the second script, once: it reads, explains and draws, and most pages need none of that. */
export function waitForSurfaces(
  settings: () => Settings,
  memory: Memory,
  signal: AbortSignal,
): () => Promise<StartWork> {
  let start: StartWork | null = null;
  const take = (taken: StartWork) => {
    start = taken;
  };
  globalThis.yellowline = { shared, settings, memory, signal, take };
  return async () => {
    if (!start) await askBackground('load-surfaces', {});
    if (!start) throw new Error('This page cannot have the second script now.');
    return start;
  };
}
