import { askBackground } from '@/utils/extension/messages';
import { NOTHING_RECALLED, type Recalled } from '@/utils/portal/requests/memory';

/** What is remembered of earlier pages: `now` is nothing until the background has answered. */
export interface Memory {
  now: Recalled;
}

export function recall(changed: () => void): Memory {
  const memory: Memory = { now: NOTHING_RECALLED };
  askBackground('recall-page', {}).then(
    (recalled) => {
      if (!recalled) return;
      memory.now = recalled;
      changed();
    },
    // The extension was updated: nothing is remembered here any more.
    () => undefined,
  );
  return memory;
}
