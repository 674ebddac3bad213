import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import surfaceCss from '@/components/portal/portal-surfaces.css?inline';
import { askBackground } from '@/utils/extension/messages';
import { startWork } from '@/utils/portal/work';
import type { TabMemory } from '@/utils/portal/work-contract';
import { createDrawing } from './drawing';
import { listenToPanels } from './followers';
import { createKeeper } from './keeper';
import { loadExplainer } from './knowledge';
import { loadOnce } from './load-once';
import { createPageMemory } from './memory';

/** The second script of a page: the background puts it there when the first has found something to read or to draw. */
export default defineUnlistedScript(() => {
  const { yellowline } = globalThis;
  if (!yellowline) return;
  const { settings, memory, signal } = yellowline;
  const keeps = () => settings().historyDays > 0;
  const keeper = createKeeper(keeps, signal);
  const drawing = createDrawing(settings, keeper, listenToPanels(signal), loadOnce(loadExplainer, signal));
  yellowline.take((given, end) => {
    const looks = { css: surfaceCss, scheme: () => settings().scheme };
    return startWork({ looks, drawing, memory: createPageMemory(memory, keeps, end), tab }, given, end);
  });
});

const tab: TabMemory = {
  // Where the extension is gone, nothing is to be remembered.
  tell: (log) => void askBackground('tell-log', log).catch(() => undefined),
  read: async () => (await askBackground('told-logs', {})) ?? [],
};
