import type { NoteView } from '@/utils/report/types';

/** An attempt that a later one has overtaken, in one short line. */
export function NoteBrief({ view }: { view: Pick<NoteView, 'status' | 'brief'> }) {
  return (
    <div class="brief" role="note" aria-label="Yellowline: earlier attempt">
      <span class={`dot is-${view.status}`} aria-hidden="true" />
      <bdi>{view.brief}</bdi>
    </div>
  );
}
