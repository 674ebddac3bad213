import { useMemo, useRef } from 'preact/hooks';
import { CauseTable } from '@/components/workbench/cause-table';
import { TimeChart } from '@/components/workbench/chart/time-chart';
import { IncidentList } from '@/components/workbench/incident-list';
import type { Filter } from '@/utils/ledger/query';
import { markWords, timeMarks, timeRange } from '@/utils/report/workbench/chart-scale';
import { bucketWords, chosenWords } from '@/utils/report/workbench/chart-words';
import { minuteWords } from '@/utils/report/workbench/moments';
import type { IncidentView, ReadingView } from '@/utils/report/workbench/types';
import { say } from '@/utils/words/say';
import { type Address, writeAddress } from './address';
import { Customers } from './customers';
import { Later } from './later';
import type { Source } from './sources/source';

export interface PanelsProps {
  source: Source;
  view: ReadingView;
  address: Address;
  onFilter(filter: Filter): void;
}

/** What happened: incidents, times and causes. Each leads to its messages. */
export function Panels({ source, view, address, onFilter }: PanelsProps) {
  const choose = useRef<TimesProps['onChoose']>(() => {});
  choose.current = ({ from, to }) => {
    const { from: _, to: __, ...rest } = address.filter;
    onFilter({ ...rest, ...(from !== undefined && { from }), ...(to !== undefined && { to }) });
  };
  // The same for as long as nothing more is read: a search draws the list anew, and not all of the page.
  return useMemo(
    () => (
      <div class="panels">
        <Later turn={1}>
          <Incidents view={view} address={address} />
        </Later>
        <Later turn={2}>
          <Times
            {...{ kind: source.kind, view, filter: address.filter }}
            onChoose={(time) => choose.current(time)}
          />
        </Later>
        <Later turn={3}>
          <Causes view={view} address={address} />
        </Later>
        <Later turn={4}>
          <Customers source={source} address={address} version={view} />
        </Later>
      </div>
    ),
    [view, address.sort, address.source, address.filter.from, address.filter.to],
  );
}

function Incidents({ view: { ledger }, address }: Pick<PanelsProps, 'view' | 'address'>) {
  const hrefOf = ({ key }: IncidentView) => writeAddress({ ...address, message: null, incident: key });
  return <IncidentList incidents={ledger.incidents} hrefOf={hrefOf} />;
}

/** The messages of an incident. */
export function filterOf({ cause, nextHop, recipient, since, last }: IncidentView): Filter {
  return { cause, ...(nextHop && { nextHop }), ...(recipient && { recipient }), from: since, to: last };
}

type TimesProps = Pick<PanelsProps, 'view'> & {
  kind: Source['kind'];
  filter: Filter;
  /** Of both ends, one that is not set is open. */
  onChoose(time: { from: number | undefined; to: number | undefined }): void;
};

function Times({ kind, view: { ledger }, filter: { from, to }, onChoose }: TimesProps) {
  const { timeline } = ledger;
  if (timeline.buckets.length === 0) return null;
  const range = timeRange(timeline);
  return (
    <TimeChart
      title={say(kind === 'files' ? 'Delivery attempts over time' : 'Messages by their last attempt')}
      timeline={timeline}
      momentOf={minuteWords}
      range={range}
      marksOf={(most) => timeMarks(range, most)}
      markWords={(marks) => markWords(marks, minuteWords)}
      wordsAt={(time) => bucketWords(timeline, time)}
      chosenWords={chosenWords(from, to)}
      chosen={{ ...(from !== undefined && { from }), ...(to !== undefined && { to }) }}
      onChoose={(start, end) => onChoose({ from: start, to: end })}
      onClear={() => onChoose({ from: undefined, to: undefined })}
    />
  );
}

function Causes({ view: { ledger }, address }: Pick<PanelsProps, 'view' | 'address'>) {
  if (ledger.causes.length === 0) return null;
  const hrefOf = (cause: string) =>
    writeAddress({ ...address, filter: { cause }, message: null, incident: null });
  return <CauseTable causes={ledger.causes} hrefOf={hrefOf} />;
}
