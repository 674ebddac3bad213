import type { OverviewView } from '@/utils/report/types';
import { beside } from '@/utils/words/marks';
import { say } from '@/utils/words/say';
import { OverviewHead } from './overview-head';
import { type ListHandlers, OverviewShare } from './overview-share';

export interface OverviewProps extends ListHandlers {
  view: OverviewView;
  isOpen: boolean;
  onToggle(): void;
  onDiagnose(): void;
  onStop(): void;
  /** Shows all lines, or the first ones alone. */
  onLengthen(): void;
  /** Copies the whole list. */
  onCopy(): void;
}

/** Over the grid: how many messages are stuck, who must act, and why. */
export function Overview(props: OverviewProps) {
  return (
    <section class="overview" aria-label={say('Yellowline: undelivered messages on this page')}>
      <OverviewHead {...props} />
      {props.isOpen && <OverviewBody {...props} />}
    </section>
  );
}

function OverviewBody(props: OverviewProps) {
  const { view, onStop, onDiagnose } = props;
  return (
    <>
      {view.progress && <Progress progress={view.progress} onStop={onStop} />}
      {view.shares.map((share) => (
        <OverviewShare share={share} {...props} key={share.actor} />
      ))}
      {view.problem && (
        <p class="problem">
          {view.problem}{' '}
          <button type="button" class="link-button" onClick={({ isTrusted }) => isTrusted && onDiagnose()}>
            {say('Try again')}
          </button>
        </p>
      )}
      <Foot {...props} />
    </>
  );
}

function Foot({ view, onLengthen, onCopy }: OverviewProps) {
  const words = beside([view.knownFrom, view.rest]);
  if (!words && !view.lengthen && !view.copy) return null;
  return (
    <div class="overview-foot">
      <p class="rest">{words}</p>
      {view.lengthen && (
        <button type="button" class="link-button" onClick={onLengthen}>
          {view.lengthen}
        </button>
      )}
      {view.copy && (
        <button type="button" class="quiet-button" onClick={({ isTrusted }) => isTrusted && onCopy()}>
          <span aria-live="polite">{view.copy}</span>
        </button>
      )}
    </div>
  );
}

type ProgressProps = { progress: NonNullable<OverviewView['progress']>; onStop(): void };

function Progress({ progress, onStop }: ProgressProps) {
  return (
    <div class="overview-progress">
      <progress value={progress.done} max={progress.total} aria-label={say('Logs read')} />
      <span role="status">{progress.words}</span>
      <button type="button" class="quiet-button" onClick={onStop}>
        {say('Stop')}
      </button>
    </div>
  );
}
