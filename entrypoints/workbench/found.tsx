import { ReadingBar } from '@/components/workbench/reading-bar';
import type { Filter, Sort } from '@/utils/ledger/query';
import type { ReadingView } from '@/utils/report/workbench/types';
import type { Address } from './address';
import { Later } from './later';
import { MessageList } from './list/message-list';
import { useRows } from './list/rows';
import { Panels } from './panels';
import type { Source } from './sources/source';

export interface FoundProps {
  source: Source;
  view: ReadingView;
  address: Address;
  go(address: Address, how?: 'push' | 'replace'): void;
}

/** What a source holds: the verdict, what happened, and the messages. */
export function Found({ source, view, address, go }: FoundProps) {
  const { ledger } = view;
  const { filter, sort } = address;
  // Asked for at once: they come while all else is drawn.
  const rows = useRows(source, { filter, sort }, view);
  const setFilter = (next: Filter) => go({ ...address, filter: next }, 'replace');
  const setSort = (next: Sort) => go({ ...address, sort: next }, 'replace');
  return (
    <>
      <Verdict source={source} view={view} />
      {ledger.messages > 0 && (
        <>
          <Panels kind={source.kind} view={view} address={address} onFilter={setFilter} />
          <Later turn={4}>
            <MessageList {...{ source, ledger, rows, address }} onFilter={setFilter} onSort={setSort} />
          </Later>
        </>
      )}
    </>
  );
}

function Verdict({ source, view }: Pick<FoundProps, 'source' | 'view'>) {
  const { ledger } = view;
  const isEmptyHistory = source.kind === 'history' && ledger.messages === 0;
  return (
    <>
      <p class="verdict" role="status">
        {isEmptyHistory ? 'Nothing is kept yet.' : ledger.headline}
      </p>
      {source.kind === 'files' && <ReadingBar view={view} onStop={source.stop} />}
      {isEmptyHistory && <HowToKeep />}
      {ledger.hints.map((hint) => (
        <p class="hint" key={hint}>
          {hint}
        </p>
      ))}
    </>
  );
}

function HowToKeep() {
  return (
    <p class="hint">
      Messages are kept here when the portal shows why they are stuck, or when you ask for it in the popup or
      beside a list of logs.
    </p>
  );
}
