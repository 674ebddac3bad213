import { askBackground } from '@/utils/extension/messages';
import type { PageMemory, Recalled } from '@/utils/portal/requests/memory';

// Logs come in showers, as when all of a page are read.
const PAUSE = 500;

/** The memory of this page: what is new goes to the background. `keepsRows`: whether the person wants that messages are kept. */
export function createPageMemory(
  memory: { now: Recalled },
  keepsRows: () => boolean,
  signal: AbortSignal,
): PageMemory {
  let rows: [name: string, queueId: string][] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const send = () => {
    clearTimeout(timer);
    timer = undefined;
    const some = rows;
    rows = [];
    if (some.length > 0) void askBackground('remember-rows', { rows: some }).catch(() => undefined);
  };
  // A log that opened in the list's own tab goes with Back, maybe at once.
  signal.addEventListener('abort', send, { once: true });
  return {
    recalled: () => memory.now,
    keep(change) {
      memory.now = { ...memory.now, ...change };
      void askBackground('remember-page', change).catch(() => undefined);
    },
    knowRow(name, queueId) {
      if (!keepsRows()) return;
      rows.push([name, queueId]);
      timer ??= setTimeout(send, PAUSE);
    },
    recallRows: (names) => askBackground('recall-rows', { names }).catch(() => []),
  };
}
