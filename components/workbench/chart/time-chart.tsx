import { say } from '@/utils/words/say';
import type { Charted } from './chart-options';
import { series } from './chart-series';
import { TimeCanvas } from './time-canvas';
import { TimeTable } from './time-table';

export interface TimeChartProps extends Charted {
  title: string;
  /** A moment in words, such as `2026-11-23 20:56`. */
  momentOf(time: number): string;
  /** The stretch that is chosen, in words; empty where none is. */
  chosenWords: string;
  /** All of the time again. */
  onClear(): void;
}

/** Attempts over time by outcome: a chart for eyes, and a table for everybody. */
export function TimeChart({ title, momentOf, chosenWords, onClear, ...charted }: TimeChartProps) {
  const { timeline } = charted;
  return (
    <section class="panel" aria-labelledby="over-time">
      <h2 id="over-time">{title}</h2>
      <ul class="legend" aria-hidden="true">
        {series.map(({ outcome, word }) => (
          <li key={outcome}>
            <span class={`swatch is-${outcome}`} />
            {say(word)}
          </li>
        ))}
      </ul>
      <TimeCanvas {...charted} />
      <Chosen words={chosenWords} onClear={onClear} />
      <TimeTable timeline={timeline} momentOf={momentOf} />
    </section>
  );
}

function Chosen({ words, onClear }: { words: string; onClear(): void }) {
  if (!words) return <p class="hint">{say('Draw over a stretch of time to list its messages.')}</p>;
  return (
    <p class="chart-chosen">
      {say('Chosen: {time}', { time: words })}{' '}
      <button type="button" class="text-button" onClick={onClear}>
        {say('Clear')}
      </button>
    </p>
  );
}
