import { renderCard, renderNote, renderOverview, renderSummary } from '@/components/render';
import type { DiagnosedAttempt, Diagnosis } from '@/utils/engine/types';
import type { Settings } from '@/utils/extension/settings';
import type { ShownAttempt } from '@/utils/portal/logs/explain-log';
import type { Task } from '@/utils/portal/page/slices';
import type { Actions, CardContent, Drawing, OverviewHandlers } from '@/utils/portal/surfaces/drawing';
import type { Surface } from '@/utils/portal/surfaces/mount';
import { groupKeyOf, type OverviewFacts, overviewOf } from '@/utils/report/page/overview';
import { copiesOf } from './copies';
import type { Keeper } from './keeper';
import { type Explainer, loadExplainer } from './knowledge';

// Usual heights of notes on a wide page.
const BRIEF = 24;
const FULL = 180;

/** The words and the drawing of all that we put into the page. */
export class PageDrawing implements Drawing {
  private loaded: Explainer | null = null;
  private loading: Promise<void> | undefined;
  readonly groupOf = groupKeyOf;

  constructor(
    private readonly settings: () => Settings,
    private readonly keeper: Keeper,
  ) {}

  ready(): Promise<void> | undefined {
    if (this.loaded) return undefined;
    this.loading ??= loadExplainer().then((explainer) => {
      this.loaded = explainer;
    });
    return this.loading;
  }

  *diagnose(text: string): Task<readonly Diagnosis[]> {
    const diagnoses = yield* this.explainer.engine.diagnoseInSteps(text, { now: Date.now() });
    this.keeper.take(text, diagnoses);
    return diagnoses;
  }

  note(shown: ShownAttempt, { available, go }: Actions): Surface {
    const { diagnosis, index, recipient, brief } = shown;
    return {
      attributes: attributesOf(diagnosis, index, recipient),
      height: brief ? BRIEF : FULL,
      paint: (root) => {
        const { report } = this.explainer;
        const copies = copiesOf(shown, report, this.settings().redact);
        const view = report.note(diagnosis, index);
        renderNote(root, { view, brief, available, onAction: go, copies });
      },
    };
  }

  summary(diagnoses: readonly Diagnosis[]): Surface {
    const view = this.explainer.report.summary(diagnoses);
    return {
      attributes: { 'data-status': view.status, 'data-cause': view.cause },
      paint: (root) => renderSummary(root, { view }),
    };
  }

  card({ state, diagnoses, progress }: CardContent, { available, go }: Actions, close: () => void): Surface {
    const view = this.explainer.report.card(state, diagnoses, progress);
    return {
      attributes: { 'data-cause': view.cause ?? '' },
      paint: (root) => renderCard(root, { view, available, onAction: go, onClose: close }),
    };
  }

  overview(facts: OverviewFacts, isOpen: boolean, on: OverviewHandlers): Surface {
    const view = overviewOf(facts, this.loaded?.words ?? null);
    const { toggle: onToggle, diagnose: onDiagnose, stop: onStop, mark: onMark } = on;
    return {
      attributes: { 'data-undelivered': String(facts.states.length) },
      paint: (root) => renderOverview(root, { view, isOpen, onToggle, onDiagnose, onStop, onMark }),
    };
  }

  private get explainer(): Explainer {
    if (!this.loaded) throw new Error('Wait for `ready` before anything is explained.');
    return this.loaded;
  }
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
