import uPlot from 'uplot';
import type { TimelineView } from '@/utils/report/workbench/types';
import { numberWords } from '@/utils/words/numbers';
import { series } from './chart-series';
import { textured } from './texture';

/** What a chart over time shows, and whom it tells. */
export interface Charted {
  timeline: TimelineView;
  /** The time that is shown, in milliseconds since the epoch. */
  range: readonly [from: number, to: number];
  /** Moments of it that get a mark, at most so many, and what stands at them. */
  marksOf(most: number): readonly number[];
  markWords(marks: readonly number[]): string[];
  /** What the chart shows at a moment; empty where it shows nothing. */
  wordsAt(time: number): string;
  /** The stretch that is chosen, in milliseconds since the epoch; absent ends are open. */
  chosen: { readonly from?: number; readonly to?: number };
  /** A stretch of time was chosen on the chart, in milliseconds since the epoch. */
  onChoose(from: number, to: number): void;
}

/** What is pointed at: a moment, and how far from the left of the chart it stands. */
export interface Pointed {
  readonly time: number;
  readonly left: number;
}

/** CSS pixels. */
export const HEIGHT = 170;

type Now = { readonly current: Charted };
type ColourOf = (name: string) => string;

/** How the chart is drawn in an element, whose custom properties give its colours. What it shows is asked for when it is drawn. */
export function chartOptions(
  element: HTMLElement,
  now: Now,
  point: (at: Pointed | null) => void,
): uPlot.Options {
  const colour = (name: string) => colourOf(element, name);
  return {
    width: Math.max(200, element.clientWidth),
    height: HEIGHT,
    legend: { show: false },
    cursor: { points: { show: false }, y: false, drag: { x: true, y: false, setScale: false } },
    scales: {
      x: { time: true, range: () => rangeOf(now.current) },
      y: { range: (_, __, most) => [0, Math.max(1, most * 1.05)] },
    },
    series: [{}, ...bars(colour)],
    axes: axes(colour, now),
    hooks: {
      setSelect: [(chart) => choose(chart, now)],
      setCursor: [(chart) => point(pointedOf(chart))],
      drawClear: [(chart) => drawChosen(chart, now, colour('--yl-line'))],
    },
  };
}

function bars(colour: ColourOf): uPlot.Series[] {
  const paths = uPlot.paths.bars?.({ size: [0.86, 60], align: 1 });
  return [...series].reverse().map((one) => ({
    fill: () => textured(colour(one.colour), one.texture, colour('--yl-paper')),
    stroke: colour(one.colour),
    width: 0,
    points: { show: false },
    ...(paths && { paths }),
  }));
}

function axes(colour: ColourOf, now: Now): uPlot.Axis[] {
  const axis = { stroke: colour('--yl-quiet'), font: '12px system-ui, sans-serif' };
  const grid = { stroke: colour('--yl-line'), width: 1 };
  const time: Partial<uPlot.Axis> = {
    grid: { show: false },
    ticks: grid,
    splits: (chart) => now.current.marksOf(chart.width / ROOM).map((one) => one / 1000),
    values: (_, splits) => now.current.markWords(splits.map((one) => one * 1000)),
  };
  return [
    { ...axis, ...time },
    {
      ...axis,
      grid,
      ticks: { show: false },
      size: 56,
      incrs: WHOLE_NUMBERS,
      values: (_, splits) => splits.map(numberWords),
    },
  ];
}

/** CSS pixels that the words of a mark take. */
const ROOM = 80;
/** Half a message there is none. */
const WHOLE_NUMBERS = [1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7].flatMap((one) => [one, 2 * one, 5 * one]);

function rangeOf({ range: [from, to] }: Charted): [number, number] {
  return [from / 1000, to / 1000];
}

function pointedOf(chart: uPlot): Pointed | null {
  const { left = -1 } = chart.cursor;
  if (left < 0) return null;
  return { time: chart.posToVal(left, 'x') * 1000, left: left + chart.over.offsetLeft };
}

/** The chosen stretch lies behind the bars for as long as it is chosen. */
function drawChosen(chart: uPlot, { current }: Now, colour: string): void {
  const { from, to } = current.chosen;
  if (from === undefined && to === undefined) return;
  const { left, top, width, height } = chart.bbox;
  const placeOf = (time: number | undefined, otherwise: number) =>
    time === undefined
      ? otherwise
      : Math.max(left, Math.min(left + width, chart.valToPos(time / 1000, 'x', true)));
  const [start, end] = [placeOf(from, left), placeOf(to, left + width)];
  chart.ctx.fillStyle = colour;
  chart.ctx.fillRect(start, top, Math.max(2, end - start), height);
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
