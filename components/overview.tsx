import type { OverviewGroupView, OverviewView } from '@/utils/report/types';
import { FoldIcon } from './icons';

export interface OverviewProps {
  view: OverviewView;
  isOpen: boolean;
  onToggle(): void;
  /** Reads the logs of all messages that are not read yet. Only a person starts that: the page's scripts can press our buttons too. */
  onDiagnose(): void;
  onStop(): void;
  /** Marks the rows of a group, or takes the marks away. */
  onMark(key: string): void;
}

/** Over the grid: how many messages are stuck, and why. */
export function Overview({ view, isOpen, ...on }: OverviewProps) {
  return (
    <section class="overview" aria-label="Yellowline: undelivered messages on this page">
      <div class="overview-head">
        <button type="button" class="fold" aria-expanded={isOpen} onClick={on.onToggle}>
          <FoldIcon />
          <span class="headline">{view.headline}</span>
        </button>
        <span class="overview-states">{view.states}</span>
        {isOpen && view.canDiagnose && (
          <button type="button" class="go-to" onClick={({ isTrusted }) => isTrusted && on.onDiagnose()}>
            Diagnose all
          </button>
        )}
      </div>
      {isOpen && <OverviewBody view={view} on={on} />}
    </section>
  );
}

function OverviewBody({ view, on }: { view: OverviewView; on: Pick<OverviewProps, 'onStop' | 'onMark'> }) {
  return (
    <>
      {view.progress && <Progress progress={view.progress} onStop={on.onStop} />}
      {view.groups.length > 0 && (
        <ul class="groups" aria-label="By cause and server">
          {view.groups.map((group) => (
            <Group group={group} onMark={on.onMark} key={group.key} />
          ))}
        </ul>
      )}
      {view.rest && <p class="rest">{view.rest}</p>}
      {view.problem && <p class="rest">{view.problem}</p>}
      {view.hint && <p class="rest">{view.hint}</p>}
    </>
  );
}

function Group({ group, onMark }: { group: OverviewGroupView; onMark(key: string): void }) {
  return (
    <li>
      <button
        type="button"
        class="group"
        aria-pressed={group.isMarked}
        title={group.isMarked ? 'Take the marks away' : 'Mark these messages in the list'}
        onClick={() => onMark(group.key)}
      >
        <span class={`dot is-${group.status}`} aria-hidden="true" />
        <span class="group-count">{group.count} ×</span>
        <span class="group-title">{group.title}</span>
        {group.where && <bdi class="group-where">{group.where}</bdi>}
      </button>
    </li>
  );
}

type ProgressProps = { progress: NonNullable<OverviewView['progress']>; onStop(): void };

function Progress({ progress, onStop }: ProgressProps) {
  return (
    <div class="overview-progress">
      <progress value={progress.done} max={progress.total} aria-label="Logs read" />
      <span role="status">{progress.words}</span>
      <button type="button" class="quiet-button" onClick={onStop}>
        Stop
      </button>
    </div>
  );
}
