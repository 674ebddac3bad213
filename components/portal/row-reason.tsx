import type { RowReasonView } from '@/utils/report/types';
import { say } from '@/utils/words/say';

/** In a row of the list: why its message is stuck. */
export function RowReason({ view }: { view: RowReasonView }) {
  return (
    <p class="row-reason">
      <strong class={`is-${view.status}`}>{say('{word}:', { word: view.statusWord })}</strong> {view.title}
      {view.name && (
        <>
          {' · '}
          <bdi dir="ltr">{view.name}</bdi>
        </>
      )}
    </p>
  );
}
