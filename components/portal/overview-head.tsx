import type { OverviewHeadView } from '@/utils/report/types';
import { say } from '@/utils/words/say';
import { FoldIcon } from '../parts/icons';

interface OverviewHeadProps {
  view: OverviewHeadView;
  isOpen: boolean;
  onToggle(): void;
  /** Reads the logs of all messages that are not read yet. Only a person starts that: the page's scripts can press our buttons too. */
  onDiagnose(): void;
}

/** The first line. `first-line.ts` draws the same without Preact: what changes here changes there. */
export function OverviewHead({ view, isOpen, onToggle, onDiagnose }: OverviewHeadProps) {
  return (
    <div class="overview-head">
      <button type="button" class="fold" aria-expanded={isOpen} onClick={onToggle}>
        <FoldIcon />
        <span class="headline">{view.headline}</span>
      </button>
      <span class="overview-states">{view.states}</span>
      {view.canDiagnose && (
        <button type="button" class="go-to" onClick={({ isTrusted }) => isTrusted && onDiagnose()}>
          {say('Diagnose all')}
        </button>
      )}
      {view.hint && <span class="overview-hint">{view.hint}</span>}
    </div>
  );
}
