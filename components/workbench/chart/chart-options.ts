import uPlot from 'uplot';
import type { TimelineView } from '@/utils/report/workbench/types';
import { series } from './chart-series';

/** What a chart over time shows, and whom it tells. */
export interface Charted {
  timeline: TimelineView;
  /** A moment in words, such as `2026-11-23 20:56`. */
  momentOf(time: number): string;
  /** A stretch of time was chosen on the chart, in milliseconds since the epoch. */
  onChoose(from: number, to: number): void;
}

/** CSS pixels. */
export const HEIGHT = 170;

type Now = { readonly current: Charted };
type ColourOf = (name: string) => string;

/** How the chart is drawn in an element, whose custom properties give its colours. What it shows is asked for when it is drawn. */
export function chartOptions(element: HTMLElement, now: Now): uPlot.Options {
  const colour = (name: string) => colourOf(element, name);
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
    series: [{}, ...bars(colour)],
    axes: axes(colour, now),
    hooks: { setSelect: [(chart) => choose(chart, now)] },
  };
}

function bars(colour: ColourOf): uPlot.Series[] {
  const paths = uPlot.paths.bars?.({ size: [0.86, 60], align: 1 });
  return [...series].reverse().map((one) => ({
    fill: colour(one.colour),
    stroke: colour(one.colour),
    width: 0,
    points: { show: false },
    ...(paths && { paths }),
  }));
}

function axes(colour: ColourOf, now: Now): uPlot.Axis[] {
  const axis = { stroke: colour('--yl-quiet'), font: '12px system-ui, sans-serif' };
  const grid = { stroke: colour('--yl-line'), width: 1 };
  const time = {
    grid: { show: false },
    ticks: grid,
    incrs: WHOLE_MINUTES,
    values: (_: uPlot, splits: number[]) => timeLabels(splits, now.current.momentOf),
  };
  return [
    { ...axis, ...time },
    { ...axis, grid, ticks: { show: false }, size: 56 },
  ];
}

/** Tells what stretch was marked, and takes the mark away. */
function choose(chart: uPlot, now: Now): void {
  const { left, width } = chart.select;
  if (width < 4) return;
  now.current.onChoose(chart.posToVal(left, 'x') * 1000, chart.posToVal(left + width, 'x') * 1000);
  chart.setSelect({ left: 0, width: 0, top: 0, height: 0 }, false);
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
function timeLabels(splits: readonly number[], momentOf: Charted['momentOf']): string[] {
  let day = '';
  return splits.map((split) => {
    const [date = '', clock = ''] = momentOf(split * 1000).split(' ');
    const isNew = date !== day;
    day = date;
    if (clock === '00:00') return date.slice(5);
    return isNew ? `${clock}\n${date.slice(5)}` : clock;
  });
}
