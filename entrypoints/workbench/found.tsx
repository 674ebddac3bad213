import { EmptyHistory } from '@/components/workbench/empty-history';
import { ReadingBar } from '@/components/workbench/reading-bar';
import type { Filter, Sort } from '@/utils/ledger/query';
import type { ReadingView } from '@/utils/report/workbench/types';
import { say } from '@/utils/words/say';
import type { Address } from './address';
import { Compare } from './compare';
import { Later } from './later';
import { MessageList } from './list/message-list';
import { useRows } from './list/rows';
import { Panels } from './panels';
import { Periods } from './periods';
import type { Source } from './sources/source';

export interface FoundProps {
  source: Source;
  view: ReadingView;
  address: Address;
  go(address: Address, how?: 'push' | 'replace'): void;
  onSample(): void;
}

/** What a source holds: the verdict, what happened, and the messages. */
export function Found({ source, view, address: shown, go, onSample }: FoundProps) {
  const { ledger } = view;
  const { filter, sort } = shown;
  const address = source.kind === 'files' ? { ...shown, file: view.names } : shown;
  // Asked for at once: they come while all else is drawn.
  const rows = useRows(source, { filter, sort }, view);
  const setFilter = (next: Filter) => go({ ...address, filter: next }, 'replace');
  const setSort = (next: Sort) => go({ ...address, sort: next }, 'replace');
  return (
    <>
      <Verdict source={source} view={view} onSample={onSample} />
      {(ledger.messages > 0 || ledger.incidents.list.length > 0) && (
        <>
          <Periods kind={source.kind} end={ledger.end} filter={filter} onFilter={setFilter} />
          <Panels source={source} view={view} address={address} onFilter={setFilter} />
          {!view.isReading && <Compare source={source} version={view} />}
        </>
      )}
      {ledger.messages > 0 && (
        <Later turn={4}>
          <MessageList {...{ source, ledger, rows, address }} onFilter={setFilter} onSort={setSort} />
        </Later>
      )}
    </>
  );
}

function Verdict({ source, view, onSample }: Pick<FoundProps, 'source' | 'view' | 'onSample'>) {
  const { ledger } = view;
  const isEmptyHistory = source.kind === 'history' && ledger.messages === 0;
  return (
    <>
      <p class="verdict" role="status">
        {isEmptyHistory ? say('Nothing is kept yet.') : ledger.headline}
      </p>
      {source.kind === 'files' && (
        <ReadingBar
          view={view}
          following={source.following()}
          onStop={source.stop}
          onFollow={source.follow}
        />
      )}
      {isEmptyHistory && <EmptyHistory onSample={onSample} />}
      {ledger.hints.map((hint) => (
        <p class="hint" key={hint}>
          {hint}
        </p>
      ))}
    </>
  );
}
