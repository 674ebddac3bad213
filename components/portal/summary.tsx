import type { SummaryView } from '@/utils/report/types';
import { say } from '@/utils/words/say';
import { CopyButton } from '../parts/copying';
import { StepText } from '../parts/step-text';
import { RecipientList } from './recipient-list';

export interface SummaryProps {
  view: SummaryView;
  /** Goes to the line that says it; null where there is none. */
  onShow?: (() => void) | null;
  copyTicket?: (() => Promise<boolean>) | null;
  /** Whether the verdict stands above it already. */
  isHeaded?: boolean;
}

/** The top of a log: where the mail is and the one next step. */
export function Summary({ view, onShow, copyTicket, isHeaded }: SummaryProps) {
  return (
    <div class="summary" role="note" aria-label={say('Yellowline: summary of this log')}>
      {!isHeaded && (
        <p class="headline">
          <span class={`dot is-${view.status}`} aria-hidden="true" />
          {view.headline}
        </p>
      )}
      {view.actorLine && (
        <p class="actor">
          <strong>{view.actorLine}</strong>
        </p>
      )}
      {view.nextStep && (
        <p class="next">
          <strong>{say('Next:')}</strong> <StepText text={view.nextStep} />
        </p>
      )}
      {view.outlook && <p class="outlook">{view.outlook}</p>}
      <RecipientList groups={view.groups} more={view.more} />
      {(onShow || copyTicket) && (
        <p class="summary-foot">
          {onShow && (
            <button type="button" class="quiet-button" onClick={onShow}>
              {say('Show the line ↓')}
            </button>
          )}
          {copyTicket && <CopyButton label={say('Copy for ticket')} copy={copyTicket} />}
        </p>
      )}
    </div>
  );
}
