import type { CardView, PortalAction } from '@/utils/report/types';
import { ActionList } from './action-list';
import { CloseIcon } from './icons';
import { NoteBody } from './note';

export interface CardProps {
  view: CardView;
  available: readonly PortalAction[];
  onAction(action: PortalAction): void;
  onClose(): void;
}

/** The hover card of a row: why this message is stuck. */
export function Card({ view, available, onAction, onClose }: CardProps) {
  return (
    // Not modal, so no <dialog>: that would have to be opened by script, and axe wants content outside landmarks to be a dialog.
    <div class="card" role="dialog" aria-label="Yellowline: why this message is stuck">
      <button type="button" class="close" aria-label="Close" onClick={onClose}>
        <CloseIcon />
      </button>
      {view.stateTitle && <StateWords view={view} />}
      {view.note && <NoteBody view={view.note} available={available} onAction={onAction} shownSteps={1} />}
      <Others lines={view.others} />
      <ActionList actions={view.actions} available={available} onAction={onAction} />
      <Progress view={view} />
    </div>
  );
}

/** What the row's icon means; small where a diagnosis says more. */
function StateWords({ view }: { view: CardView }) {
  return (
    <div class={view.note ? 'row-state is-known' : 'row-state'}>
      <p class="title">{view.stateTitle}</p>
      <p>{view.stateMeaning}</p>
    </div>
  );
}

function Others({ lines }: { lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <ul class="others" aria-label="Other recipients">
      {lines.map((line, index) => (
        <li key={index}>
          <bdi>{line}</bdi>
        </li>
      ))}
    </ul>
  );
}

function Progress({ view: { progress, state } }: { view: CardView }) {
  if (progress === 'known') return null;
  if (progress === 'loading') return <p class="progress is-loading">Reading the log…</p>;
  const needsLogs = state === 'deferring' || state === 'failed' || state === 'undelivered' || state === null;
  return needsLogs ? <p class="progress">Open Logs to see the reason here.</p> : null;
}
