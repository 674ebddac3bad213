import { renderCard, renderNote, renderSummary } from '@/components/render';
import { createEngine, type Engine } from '@/utils/engine/engine';
import type { DiagnosedAttempt, Diagnosis } from '@/utils/engine/types';
import { knowledge } from '@/utils/knowledge/knowledge';
import { words } from '@/utils/knowledge/words';
import type { Drawing } from '@/utils/portal/drawing';
import { createReport } from '@/utils/report/report';

/** The words and the drawing of all that we put into the page. */
export function createDrawing(): Drawing {
  const report = createReport(words);
  // Only a page that shows a log pays for the engine.
  let engine: Engine | null = null;
  return {
    diagnose: (text) => {
      engine ??= createEngine(knowledge);
      return engine.diagnose(text, { now: Date.now() });
    },
    note: ({ diagnosis, index, recipient, brief }, { available, go }) => ({
      attributes: attributesOf(diagnosis, index, recipient),
      paint: (root) =>
        renderNote(root, { view: report.note(diagnosis, index), brief, available, onAction: go }),
    }),
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

/** What other programs read of a note. Its words are made when it is drawn, which in a long log may be never. */
function attributesOf({ attempts }: Diagnosis, index: number, recipient: string): Record<string, string> {
  const { attempt, finding } = attempts[index] as DiagnosedAttempt;
  return {
    'data-cause': finding.cause,
    'data-status': attempt.status,
    'data-recipient': recipient,
    'data-actor': finding.actor,
  };
}
