import type { NoteView } from '@/utils/report/types';
import { say } from '@/utils/words/say';

/** An attempt that a later one has overtaken, in one short line. */
export function NoteBrief({ view }: { view: Pick<NoteView, 'status' | 'brief'> }) {
  return (
    <div class="brief" role="note" aria-label={say('Yellowline: earlier attempt')}>
      <span class={`dot is-${view.status}`} aria-hidden="true" />
      <bdi dir="ltr">{view.brief}</bdi>
    </div>
  );
}
