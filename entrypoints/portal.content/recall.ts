import { askBackground } from '@/utils/extension/messages';
import { NOTHING_RECALLED, type Recalled } from '@/utils/portal/requests/memory';

/** What is remembered of earlier pages: `now` is nothing until the background has answered. */
export interface Memory {
  now: Recalled;
}

/** Asked anew where the page comes back out of the back-forward cache: what was read meanwhile is known. */
export function recall(changed: () => void, signal: AbortSignal): Memory {
  const memory: Memory = { now: NOTHING_RECALLED };
  const ask = () => askInto(memory, changed);
  addEventListener('pageshow', ({ persisted }) => persisted && ask(), { signal });
  ask();
  return memory;
}

function askInto(memory: Memory, changed: () => void): void {
  askBackground('recall-page', {}).then(
    (recalled) => {
      if (!recalled) return;
      memory.now = recalled;
      changed();
    },
    // The extension was updated: nothing is remembered here any more.
    () => undefined,
  );
}
