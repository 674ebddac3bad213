import type { PastedView } from '@/utils/report/pasted/types';
import { say, text } from '@/utils/words/say';
import { CopyButton, Copying, type CopyText } from '../parts/copying';
import { PastedResult } from './pasted-result';

export interface FollowedRowProps {
  row: { readonly subject: string | null; readonly words: string } | null;
  /** What its log says; null where that is not known. */
  view: PastedView | null;
  /** Goes to the next problem of the page; null where no page is there. */
  onStep: ((step: 1 | -1) => void) | null;
  onCopy: CopyText;
  onWorkbench(): void;
}

/** What there is to say of the row that is pointed at, for as long as no other is. */
export function FollowedRow({ row, view, onStep, ...on }: FollowedRowProps) {
  return (
    <section class="followed" aria-label={say('The row that is pointed at')}>
      {onStep && <Steps onStep={onStep} />}
      {row?.subject && (
        <h2>
          <bdi>{row.subject.slice(0, 200)}</bdi>
        </h2>
      )}
      <p class="result" role="status">
        {view?.headline ?? (row ? row.words.slice(0, 400) : say(NOTHING_YET))}
      </p>
      {view && <Said view={view} {...on} />}
    </section>
  );
}

function Said({
  view,
  onCopy,
  onWorkbench,
}: { view: PastedView } & Pick<FollowedRowProps, 'onCopy' | 'onWorkbench'>) {
  return (
    <Copying.Provider value={onCopy}>
      <PastedResult view={view} onWorkbench={onWorkbench} />
      {view.ticket && (
        <p class="keep">
          <CopyButton label={say('Copy for ticket')} copy={() => onCopy(view.ticket)} />
        </p>
      )}
    </Copying.Provider>
  );
}

function Steps({ onStep }: { onStep(step: 1 | -1): void }) {
  return (
    <p class="followed-steps">
      <Step label={say('Previous problem')} onClick={() => onStep(-1)} />
      <Step label={say('Next problem')} onClick={() => onStep(1)} />
    </p>
  );
}

const NOTHING_YET = text('Point at a row of Quarantine+: what its log says stands here, and stays.');

function Step({ label, onClick }: { label: string; onClick(): void }) {
  return (
    <button type="button" class="text-button" onClick={onClick}>
      {label}
    </button>
  );
}
