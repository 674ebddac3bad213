import {
  renderCard,
  renderNote,
  renderOverview,
  renderRowReason,
  renderSummary,
  renderWay,
} from '@/components/portal/render';
import type { DiagnosedAttempt, Diagnosis } from '@/utils/engine/types';
import type { Settings } from '@/utils/extension/settings';
import type { Drawing } from '@/utils/portal/surfaces/drawing';
import { overviewTicket } from '@/utils/report/documents/overview-ticket';
import { overviewOf } from '@/utils/report/page/overview';
import { groupKeyOf } from '@/utils/report/page/overview-shares';
import { rowReasonOf } from '@/utils/report/page/row-reason';
import { wayWords } from '@/utils/report/page/way-words';
import { copiesOf, copyText, ticketCopy } from './copies';
import type { Followers } from './followers';
import type { Keeper } from './keeper';
import type { Explainer } from './knowledge';
import type { Loaded } from './load-once';

/** The words and the drawing of all that we put into the page. */
export function createDrawing(
  settings: () => Settings,
  keeper: Keeper,
  followers: Followers,
  explainer: Loaded<Explainer>,
): Drawing {
  const ready = (): Explainer => {
    if (!explainer.now) throw new Error('Wait for `ready` before anything is explained.');
    return explainer.now;
  };
  return {
    ready: () => explainer.ready(),
    *read(text) {
      const answer = yield* ready().engine.readInSteps(text, { now: Date.now() });
      keeper.take(text, answer.diagnoses);
      return answer;
    },
    note: (shown, { available, go }, subject) => {
      const { diagnosis, index, recipient, brief } = shown;
      const attributes = attributesOf(diagnosis, index, recipient);
      return {
        attributes,
        height: brief || attributes['data-cause'] === 'delivered' ? 'line' : 'block',
        paint: (root) => {
          const { report } = ready();
          const copies = copiesOf(shown, report, settings().redact, subject);
          const view = report.note(diagnosis, index);
          renderNote(root, { view, brief, available, onAction: go, copies });
        },
      };
    },
    summary: (diagnoses, { text, subject }, showLine) => {
      const { report } = ready();
      const view = report.summary(diagnoses);
      const attributes = { 'data-status': view.status, 'data-cause': view.cause };
      const { redact } = settings();
      const copyTicket = ticketCopy(diagnoses, report, { redact, subject, text });
      return {
        attributes,
        paint: (root) => renderSummary(root, { view, copyTicket, onShow: () => showLine(attributes) }),
      };
    },
    untried: (messages, state) => {
      const view = ready().report.untried(messages, state);
      const attributes = { 'data-status': view?.status ?? '', 'data-cause': view?.cause ?? '' };
      return view && { attributes, paint: (root) => renderSummary(root, { view }) };
    },
    card: ({ state, diagnoses, log, progress, seen, subject }, { available, go }, on) => {
      const { report } = ready();
      const view = report.card(state, diagnoses, progress, seen);
      followers.tell(() => ({ subject: subject(), log, words: view.spoken }));
      const { redact } = settings();
      const copyTicket = diagnoses && ticketCopy(diagnoses, report, { redact, subject, text: '' });
      const { close: onClose, resized: onResize } = on;
      return {
        attributes: { 'data-cause': view.cause ?? '' },
        paint: (root) =>
          renderCard(root, { view, available, copyTicket, copyText, onAction: go, onClose, onResize }),
      };
    },
    overview: (facts, isOpen, on) => {
      const view = overviewOf(facts, explainer.now?.words ?? null);
      const copy = async () => {
        const text = overviewTicket(facts.known, ready().words, { redact: settings().redact });
        on.copied(await copyText(text));
      };
      return {
        attributes: { 'data-undelivered': String(facts.states.length) },
        paint: (root) => renderOverview(root, { view, isOpen, ...overviewHandlers(on), onCopy: copy }),
      };
    },
    reason: (diagnoses) => {
      const view = rowReasonOf(diagnoses, ready().words);
      const attributes = { 'data-cause': view?.cause ?? '', 'data-status': view?.status ?? '' };
      return view && { attributes, paint: (root) => renderRowReason(root, { view }) };
    },
    way: (facts) => ({ attributes: {}, paint: (root) => renderWay(root, { words: wayWords(facts) }) }),
    groupOf: (diagnoses) => groupKeyOf(diagnoses, ready().words),
  };
}

function overviewHandlers({
  toggle,
  diagnose,
  stop,
  mark,
  walk,
  lengthen,
}: Parameters<Drawing['overview']>[2]) {
  return {
    onToggle: toggle,
    onDiagnose: diagnose,
    onStop: stop,
    onMark: mark,
    onWalk: walk,
    onLengthen: lengthen,
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
