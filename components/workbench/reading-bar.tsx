import type { FollowingView, ReadingView } from '@/utils/report/workbench/types';
import { say } from '@/utils/words/say';
import { sayParts } from '@/utils/words/say-parts';
import { Trace } from '../parts/trace';
import { UntriedList } from '../parts/untried-list';

export interface ReadingBarProps {
  view: ReadingView;
  /** `null` where logs cannot be followed. */
  following: FollowingView | null;
  onStop(): void;
  onFollow(isOn: boolean): void;
}

/** How far the reading is, and what could not be read. */
export function ReadingBar({ view, following, onStop, onFollow }: ReadingBarProps) {
  return (
    <div class="reading">
      {view.isReading && (
        <div class="reading-line">
          <progress value={view.share} max={1} aria-label={say('Reading {files}', { files: view.names })} />
          <button type="button" class="quiet-button" onClick={onStop}>
            {say('Stop')}
          </button>
        </div>
      )}
      <p class="hint">
        {view.names && <bdi dir="ltr">{view.names}</bdi>} {view.progress}{' '}
        {following && !view.isReading && (
          <button
            type="button"
            class="status-chip"
            aria-pressed={following.isOn}
            onClick={() => onFollow(!following.isOn)}
          >
            {say('Follow as it grows')}
          </button>
        )}
      </p>
      {following && (
        <p class="hint" role="status">
          {following.words}
        </p>
      )}
      {view.traces.map(({ name, trace }) => (
        <details class="file-trace" key={name} open>
          <summary>
            {sayParts('{label}: {what}', { label: <bdi dir="ltr">{name}</bdi>, what: <>{trace.headline}</> })}
          </summary>
          <Trace trace={trace} />
        </details>
      ))}
      {view.untried && <UntriedList view={view.untried} />}
      <div role="alert">
        <ul class="problems">
          {view.problems.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}
