import { useEffect, useRef, useState } from 'preact/hooks';
import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import type { TimelineView } from '@/utils/report/workbench/types';
import { type Charted, chartOptions, HEIGHT, type Pointed } from './chart-options';
import { series } from './chart-series';

/** The chart that eyes read, drawn anew where its colours change. */
export function TimeCanvas(props: Charted) {
  const box = useRef<HTMLDivElement>(null);
  const plot = useRef<uPlot | null>(null);
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const now = useRef(props);
  now.current = props;
  useEffect(() => {
    const element = box.current as HTMLDivElement;
    const draw = () => {
      plot.current?.destroy();
      plot.current = new uPlot(chartOptions(element, now, setPointed), dataOf(now.current.timeline), element);
    };
    draw();
    const fit = () => plot.current?.setSize({ width: element.clientWidth, height: HEIGHT });
    const end = followLooks(element, fit, draw);
    return () => {
      end();
      plot.current?.destroy();
    };
  }, []);
  useEffect(() => plot.current?.setData(dataOf(props.timeline)), [props.timeline]);
  const { from, to } = props.chosen;
  useEffect(() => plot.current?.redraw(false), [from, to]);
  const words = pointed && props.wordsAt(pointed.time);
  return (
    <div class="chart-box" aria-hidden="true">
      <div class="time-chart" ref={box} />
      <Tip pointed={pointed} words={words ?? ''} width={box.current?.clientWidth ?? 0} />
    </div>
  );
}

/** In the right half words stand to the left of what they tell of. */
function Tip({ pointed, words, width }: { pointed: Pointed | null; words: string; width: number }) {
  if (!pointed || !words) return null;
  const side = pointed.left > width / 2 ? ' is-right' : '';
  return (
    <p class={`chart-tip${side}`} style={{ left: `${pointed.left}px` }}>
      {words}
    </p>
  );
}

/** Calls back where the size of an element changes, or the colours of the page, as paper does on a dark screen. Gives what ends that. */
function followLooks(element: HTMLElement, resized: () => void, recoloured: () => void): () => void {
  const size = new ResizeObserver(resized);
  size.observe(element);
  const looks = ['(prefers-color-scheme: dark)', 'print'].map((query) => matchMedia(query));
  for (const look of looks) look.addEventListener('change', recoloured);
  const chosen = new MutationObserver(recoloured);
  chosen.observe(document.documentElement, { attributes: true, attributeFilter: ['data-scheme'] });
  return () => {
    size.disconnect();
    chosen.disconnect();
    for (const look of looks) look.removeEventListener('change', recoloured);
  };
}

/** Each series stands on those below it, so the highest is drawn first. */
function dataOf({ buckets }: TimelineView): uPlot.AlignedData {
  const x = buckets.map(({ start }) => start / 1000);
  const sums = series.map((_, i) =>
    buckets.map(({ counts }) => series.slice(0, i + 1).reduce((sum, one) => sum + counts[one.outcome], 0)),
  );
  return [x, ...sums.reverse()];
}
