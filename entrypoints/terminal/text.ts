import type { DiagnosedAttempt } from '../../utils/engine/types';
import { words } from '../../utils/knowledge/words';
import { createReport } from '../../utils/report/report';

const report = createReport(words);

/** One attempt for people: what happened, who acts, the first step, how it is done on that system, and the words that prove it. */
export function attemptText(diagnosed: DiagnosedAttempt): string {
  const view = report.attempt(diagnosed);
  const { line } = diagnosed.attempt;
  const head = [view.recipient, view.statusWord, view.title].filter(Boolean).join(' · ');
  const [quoted, id] = [
    view.evidence.map((one) => `“${one}”`).join(' … '),
    `${view.cause}, ${view.confidence}`,
  ];
  if (view.cause === 'delivered') return [`${line}: ${head}`, quoted].filter(Boolean).join('\n    ');
  const platform = view.platform ? `${view.platform.heading}: ${view.platform.steps[0]}` : '';
  return [`${line}: ${head} (${id})`, view.actorLine, view.steps[0], platform, ...view.caveats, quoted]
    .filter(Boolean)
    .join('\n    ');
}
