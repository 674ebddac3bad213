import { chosenWords } from '@/utils/report/workbench/chart-words';
import type { Charted } from './chart-options';
import { series } from './chart-series';
import { TimeCanvas } from './time-canvas';
import { TimeTable } from './time-table';

export interface TimeChartProps extends Charted {
  title: string;
  /** All of the time again. */
  onClear(): void;
}

/** Attempts over time by outcome: a chart for eyes, and a table for everybody. */
export function TimeChart({ title, onClear, ...charted }: TimeChartProps) {
  const { timeline, momentOf, chosen } = charted;
  const words = chosenWords(chosen.from, chosen.to);
  return (
    <section class="panel" aria-labelledby="over-time">
      <h2 id="over-time">{title}</h2>
      <ul class="legend" aria-hidden="true">
        {series.map(({ outcome, word }) => (
          <li key={outcome}>
            <span class={`swatch is-${outcome}`} />
            {word}
          </li>
        ))}
      </ul>
      <TimeCanvas {...charted} />
      {words ? (
        <p class="chart-chosen">
          Chosen: {words}{' '}
          <button type="button" class="text-button" onClick={onClear}>
            Clear
          </button>
        </p>
      ) : (
        <p class="hint">Draw over a stretch of time to list its messages.</p>
      )}
      <TimeTable timeline={timeline} momentOf={momentOf} />
    </section>
  );
}
