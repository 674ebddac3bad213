import { renderCard, renderNote, renderSummary } from '@/components/render';
import { createEngine } from '@/utils/engine/engine';
import { knowledge } from '@/utils/knowledge/knowledge';
import { words } from '@/utils/knowledge/words';
import type { Drawing } from '@/utils/portal/drawing';
import { createReport } from '@/utils/report/report';

/** The words and the drawing of all that we put into the page. */
export function createDrawing(): Drawing {
  const engine = createEngine(knowledge);
  const report = createReport(words);
  return {
    diagnose: (text) => engine.diagnose(text, { now: Date.now() }),
    note: ({ diagnosis, index, brief }, { available, go }) => {
      const view = report.note(diagnosis, index);
      return {
        attributes: {
          'data-cause': view.cause,
          'data-status': view.status,
          'data-recipient': diagnosis.attempts[index]?.attempt.recipient ?? '',
          'data-actor': view.actor,
        },
        paint: (root) => renderNote(root, { view, brief, available, onAction: go }),
      };
    },
    summary: (diagnoses) => {
      const view = report.summary(diagnoses);
      return {
        attributes: { 'data-status': view.status, 'data-cause': view.cause },
        paint: (root) => renderSummary(root, { view }),
      };
    },
    card: ({ state, diagnoses, progress }, { available, go }, close) => {
      const view = report.card(state, diagnoses, progress);
      return {
        attributes: { 'data-cause': view.note?.cause ?? '' },
        paint: (root) => renderCard(root, { view, available, onAction: go, onClose: close }),
      };
    },
  };
}
