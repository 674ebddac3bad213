import type { Charted } from './chart-options';
import { series } from './chart-series';
import { TimeCanvas } from './time-canvas';
import { TimeTable } from './time-table';

export interface TimeChartProps extends Charted {
  title: string;
}

/** Attempts over time by outcome: a chart for eyes, and a table for everybody. */
export function TimeChart({ title, timeline, momentOf, onChoose }: TimeChartProps) {
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
      <TimeCanvas {...{ timeline, momentOf, onChoose }} />
      <TimeTable timeline={timeline} momentOf={momentOf} />
    </section>
  );
}
