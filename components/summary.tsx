import type { SummaryView } from '@/utils/report/types';
import { RecipientList } from './recipient-list';

/** The top of a log: where the mail is and the one next step. */
export function Summary({ view }: { view: SummaryView }) {
  return (
    <div class="summary" role="note" aria-label="Yellowline: summary of this log">
      <p class="headline">
        <span class={`dot is-${view.status}`} aria-hidden="true" />
        {view.headline}
      </p>
      {view.nextStep && (
        <p class="next">
          <strong>Next:</strong> {view.nextStep}
        </p>
      )}
      {view.outlook && <p class="outlook">{view.outlook}</p>}
      <RecipientList recipients={view.recipients} more={view.more} />
    </div>
  );
}
