import type { DiagnosedAttempt } from '../../utils/engine/types';
import { words } from '../../utils/knowledge/words';
import { createReport } from '../../utils/report/report';
import { inTextLanguage } from '../../utils/words/language';
import { beside, labelled, quoted } from '../../utils/words/marks';

const report = createReport(words);

/** One attempt for people: what happened, who acts, the first step, how it is done on that system, and the words that prove it. */
export function attemptText(diagnosed: DiagnosedAttempt): string {
  return inTextLanguage(() => writeAttempt(diagnosed));
}

function writeAttempt(diagnosed: DiagnosedAttempt): string {
  const view = report.attempt(diagnosed);
  const head = `${diagnosed.attempt.line}: ${beside([view.recipient, view.statusWord, view.title])}`;
  const proof = view.evidence.map(quoted).join(' … ');
  if (view.cause === 'delivered') return [head, proof].filter(Boolean).join('\n    ');
  const { platform } = view;
  return [
    `${head} (${view.cause}, ${view.confidence})`,
    view.actorLine,
    view.steps[0],
    platform && labelled(platform.heading, platform.steps[0] ?? ''),
    ...view.caveats,
    proof,
  ]
    .filter(Boolean)
    .join('\n    ');
}
