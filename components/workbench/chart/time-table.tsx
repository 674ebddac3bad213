import { useState } from 'preact/hooks';
import type { TimelineView } from '@/utils/report/workbench/types';
import { numberWords } from '@/utils/words/numbers';
import { say } from '@/utils/words/say';
import { Scroller } from '../scroller';
import { series } from './chart-series';

export interface TimeTableProps {
  timeline: TimelineView;
  /** A moment in words, such as `2026-11-23 20:56`. */
  momentOf(time: number): string;
}

/** What the chart shows, in numbers. */
export function TimeTable(props: TimeTableProps) {
  // Hundreds of cells that nobody sees would be laid out again and again while a log is read.
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="as-table" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say('As a table')}</summary>
      {isOpen && (
        <Scroller class="scroller" label={say('Table of the chart over time')}>
          <Table {...props} />
        </Scroller>
      )}
    </details>
  );
}

function Table({ timeline: { buckets }, momentOf }: TimeTableProps) {
  return (
    <table>
      <Head />
      <tbody>
        {buckets.map(({ start, counts }) => (
          <tr key={start}>
            <th scope="row">
              {momentOf(start)
                .split(' ')
                .flatMap((part) => [<span key={part}>{part}</span>, ' '])}
            </th>
            {series.map(({ outcome }) => (
              <td class="number" key={outcome}>
                {numberWords(counts[outcome])}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Head() {
  return (
    <thead>
      <tr>
        <th scope="col">{say('From{#time}')}</th>
        {series.map(({ outcome, word }) => (
          <th scope="col" class="number" key={outcome}>
            {say(word)}
          </th>
        ))}
      </tr>
    </thead>
  );
}
