import { PeriodBar } from '@/components/workbench/period-bar';
import type { Filter } from '@/utils/ledger/query';
import { minuteWords } from '@/utils/report/workbench/moments';
import { periodDays, periodOf, periodWords } from '@/utils/report/workbench/periods';
import { say } from '@/utils/words/say';
import type { Source } from './sources/source';

export interface PeriodsProps {
  kind: Source['kind'];
  /** The last moment that the logs tell of. */
  end: number;
  filter: Filter;
  onFilter(filter: Filter): void;
}

/** Chooses how far back to look: from now, or from the end of the logs. */
export function Periods({ kind, end, filter, onFilter }: PeriodsProps) {
  const anchor = kind === 'history' ? Date.now() : end;
  if (Number.isNaN(anchor)) return null;
  const { from, to, ...rest } = filter;
  const periods = periodDays.map((days) => {
    const period = periodOf(days, anchor);
    return {
      words: periodWords(days, kind === 'files'),
      isChosen: from === period.from && to === undefined,
      choose: () => onFilter({ ...rest, ...period }),
    };
  });
  const isAll = from === undefined && to === undefined;
  const isOther = !isAll && !periods.some(({ isChosen }) => isChosen);
  return (
    <PeriodBar
      periods={periods}
      other={isOther ? spanWords(from, to) : ''}
      isAll={isAll}
      onAll={() => onFilter(rest)}
    />
  );
}

function spanWords(from: number | undefined, to: number | undefined): string {
  if (from === undefined) return to === undefined ? '' : say('until {to}', { to: minuteWords(to) });
  const start = minuteWords(from);
  if (to === undefined) return say('from {from}', { from: start });
  return say('from {from} until {to}', { from: start, to: minuteWords(to) });
}
