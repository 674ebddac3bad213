import { drawFirstLine } from '@/components/portal/first-line';
import firstCss from '@/components/portal/first-line.css?inline';
import type { Settings } from '@/utils/extension/settings';
import type { FirstDrawing } from '@/utils/portal/surfaces/first-line';
import { overviewHead } from '@/utils/report/page/overview-head';

/** The words and the drawing of what stands in a page before anything is to be explained. */
export function createFirstDrawing(settings: () => Settings): FirstDrawing {
  return {
    looks: { css: firstCss, scheme: () => settings().scheme },
    line({ states, hasLearned, isOpen }, { toggle, diagnose }) {
      const view = overviewHead(states, hasLearned, hasLearned);
      return {
        attributes: { 'data-undelivered': String(states.length) },
        paint: (root) => drawFirstLine(root, { view, isOpen, onToggle: toggle, onDiagnose: diagnose }),
      };
    },
  };
}
