import { useEffect, useRef, useState } from 'preact/hooks';
import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import type { Outcome, TimelineView } from '@/utils/report/workbench/types';
import { Scroller } from './scroller';

export interface TimeChartProps {
  title: string;
  timeline: TimelineView;
  /** A moment in words, such as `2026-11-23 20:56`. */
  momentOf(time: number): string;
  /** A stretch of time was chosen on the chart, in milliseconds since the epoch. */
  onChoose(from: number, to: number): void;
}

type CanvasProps = Omit<TimeChartProps, 'title'>;

/** In the order in which they are stacked, the first at the bottom. Colours are custom properties of the surface. */
const series: readonly { outcome: Outcome; word: string; colour: string }[] = [
  { outcome: 'failed', word: 'Failed', colour: '--yl-chart-failed' },
  { outcome: 'waiting', word: 'Waiting', colour: '--yl-chart-waiting' },
  { outcome: 'delivered', word: 'Delivered', colour: '--yl-chart-delivered' },
];

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
      <Canvas {...{ timeline, momentOf, onChoose }} />
      <TimeTable timeline={timeline} momentOf={momentOf} />
    </section>
  );
}

function Canvas(props: CanvasProps) {
  const box = useRef<HTMLDivElement>(null);
  const plot = useRef<uPlot | null>(null);
  const now = useRef(props);
  now.current = props;
  useEffect(() => {
    const element = box.current as HTMLDivElement;
    const draw = () => {
      plot.current?.destroy();
      plot.current = new uPlot(optionsFor(element, now), dataOf(now.current.timeline), element);
    };
    draw();
    const resized = new ResizeObserver(() =>
      plot.current?.setSize({ width: element.clientWidth, height: HEIGHT }),
    );
    resized.observe(element);
    const dark = matchMedia('(prefers-color-scheme: dark)');
    dark.addEventListener('change', draw);
    const chosen = new MutationObserver(draw);
    chosen.observe(document.documentElement, { attributes: true, attributeFilter: ['data-scheme'] });
    return () => {
      resized.disconnect();
      chosen.disconnect();
      dark.removeEventListener('change', draw);
      plot.current?.destroy();
    };
  }, []);
  useEffect(() => plot.current?.setData(dataOf(props.timeline)), [props.timeline]);
  return <div class="time-chart" ref={box} aria-hidden="true" />;
}

const HEIGHT = 170;

/** Each series stands on those below it, so the highest is drawn first. */
function dataOf({ buckets }: TimelineView): uPlot.AlignedData {
  const x = buckets.map(({ start }) => start / 1000);
  const sums = series.map((_, i) =>
    buckets.map(({ counts }) => series.slice(0, i + 1).reduce((sum, one) => sum + counts[one.outcome], 0)),
  );
  return [x, ...sums.reverse()];
}

function optionsFor(element: HTMLElement, now: { current: CanvasProps }): uPlot.Options {
  const colour = (name: string) => colourOf(element, name);
  const bars = uPlot.paths.bars?.({ size: [0.86, 60], align: 1 });
  const axis = { stroke: colour('--yl-quiet'), font: '12px system-ui, sans-serif' };
  const grid = { stroke: colour('--yl-line'), width: 1 };
  return {
    width: Math.max(200, element.clientWidth),
    height: HEIGHT,
    legend: { show: false },
    cursor: { points: { show: false }, y: false, drag: { x: true, y: false, setScale: false } },
    // A bar stands to the right of its moment: the last one needs its room.
    scales: {
      x: { time: true, range: (_, least, most) => [least, most + now.current.timeline.step / 1000] },
      y: { range: (_, __, most) => [0, Math.max(1, most * 1.05)] },
    },
    series: [
      {},
      ...[...series].reverse().map((one) => ({
        fill: colour(one.colour),
        stroke: colour(one.colour),
        width: 0,
        points: { show: false },
        ...(bars && { paths: bars }),
      })),
    ],
    axes: [
      {
        ...axis,
        grid: { show: false },
        ticks: grid,
        incrs: WHOLE_MINUTES,
        values: (_, splits) => timeLabels(splits, now.current.momentOf),
      },
      { ...axis, grid, ticks: { show: false }, size: 56 },
    ],
    hooks: {
      setSelect: [
        (chart) => {
          const { left, width } = chart.select;
          if (width < 4) return;
          now.current.onChoose(chart.posToVal(left, 'x') * 1000, chart.posToVal(left + width, 'x') * 1000);
          chart.setSelect({ left: 0, width: 0, top: 0, height: 0 }, false);
        },
      ],
    },
  };
}

/** A canvas knows no custom properties, and which of two colours holds is known where one is used. */
function colourOf(element: HTMLElement, name: string): string {
  element.style.color = `var(${name})`;
  const { color } = getComputedStyle(element);
  element.style.color = '';
  return color;
}

/** Steps of the axis, in seconds: labels tell none. */
const WHOLE_MINUTES = [
  1, 2, 5, 10, 15, 30, 60, 120, 180, 360, 720, 1440, 2880, 10_080, 43_200, 129_600, 525_600,
].map((minutes) => minutes * 60);

/** uPlot's own labels are American: hours go to 24 here, and the day stands where it begins. */
function timeLabels(splits: readonly number[], momentOf: TimeChartProps['momentOf']): string[] {
  let day = '';
  return splits.map((split) => {
    const [date = '', clock = ''] = momentOf(split * 1000).split(' ');
    const isNew = date !== day;
    day = date;
    if (clock === '00:00') return date.slice(5);
    return isNew ? `${clock}\n${date.slice(5)}` : clock;
  });
}

function TimeTable({ timeline: { buckets }, momentOf }: Pick<TimeChartProps, 'timeline' | 'momentOf'>) {
  // Hundreds of cells that nobody sees would be laid out again and again while a log is read.
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="as-table" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>As a table</summary>
      {isOpen && (
        <Scroller class="scroller" label="Table of the chart over time">
          <table>
            <thead>
              <tr>
                <th scope="col">From</th>
                {series.map(({ outcome, word }) => (
                  <th scope="col" class="number" key={outcome}>
                    {word}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {buckets.map(({ start, counts }) => (
                <tr key={start}>
                  <th scope="row">{momentOf(start)}</th>
                  {series.map(({ outcome }) => (
                    <td class="number" key={outcome}>
                      {counts[outcome]}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </Scroller>
      )}
    </details>
  );
}
