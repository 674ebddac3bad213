import surfaceCss from '@/components/yellowline.css?inline';
import { schemeCss } from '@/utils/extension/scheme';
import { startWork } from '@/utils/portal/work';
import { createDrawing } from './drawing';
import { createKeeper } from './keeper';

/** The second script of a page: the background puts it there when the first has found something to read or to draw. */
export default defineUnlistedScript(() => {
  const { yellowline } = globalThis;
  if (!yellowline) return;
  const { settings, signal } = yellowline;
  const keeper = createKeeper(() => settings().historyDays > 0, signal);
  const drawing = createDrawing(settings, keeper);
  yellowline.take((given, end) => {
    const css = surfaceCss + schemeCss(settings().scheme);
    return startWork({ css, drawing }, given, end);
  });
});
