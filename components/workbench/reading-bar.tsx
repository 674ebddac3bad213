import type { ReadingView } from '@/utils/report/workbench/types';
import { say } from '@/utils/words/say';
import { sayParts } from '@/utils/words/say-parts';
import { Trace } from '../parts/trace';
import { UntriedList } from '../parts/untried-list';

export interface ReadingBarProps {
  view: ReadingView;
  onStop(): void;
}

/** How far the reading is, and what could not be read. */
export function ReadingBar({ view, onStop }: ReadingBarProps) {
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
        {view.names && <bdi dir="ltr">{view.names}</bdi>} {view.progress}
      </p>
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
