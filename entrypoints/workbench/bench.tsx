import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { CauseTable } from '@/components/workbench/cause-table';
import { DropField } from '@/components/workbench/drop-field';
import { FilterBar } from '@/components/workbench/filter-bar';
import { IncidentList } from '@/components/workbench/incident-list';
import { ListTools } from '@/components/workbench/list-tools';
import { MessageTable } from '@/components/workbench/message-table';
import { ReadingBar } from '@/components/workbench/reading-bar';
import { TimeChart } from '@/components/workbench/time-chart';
import type { Filter, Sort } from '@/utils/ledger/query';
import { count, numberWords } from '@/utils/report/words/numbers';
import { minuteWords } from '@/utils/report/workbench/moments';
import type { IncidentView, ReadingView, RowView } from '@/utils/report/workbench/types';
import { type Address, writeAddress } from './address';
import { fileOfText } from './dropped';
import { Later } from './later';
import { keepListed, saveAs } from './list-actions';
import { OpenMessage } from './open-message';
import { useRows } from './rows';
import type { Source } from './source';

export interface BenchProps {
  source: Source;
  address: Address;
  go(address: Address, how?: 'push' | 'replace'): void;
  onFiles(files: readonly File[]): void;
}

/** One source: how the reading goes, what it comes to, and the list, or one message of it. */
export function Bench({ source, address, go, onFiles }: BenchProps) {
  const view = useView(source);
  const problem = source.problem();
  if (address.message !== null && view)
    return (
      <OpenMessage
        source={source}
        messageKey={address.message}
        version={view}
        backHref={writeAddress({ ...address, message: null })}
      />
    );
  return (
    <>
      {source.kind === 'files' && (
        <DropField isAlone={!view} onFiles={onFiles} onText={(text) => onFiles([fileOfText(text)])} />
      )}
      {problem && (
        <p role="alert" class="problem">
          {problem}
        </p>
      )}
      {view && <Found source={source} view={view} address={address} go={go} />}
    </>
  );
}

function useView(source: Source): ReadingView | null {
  const [, redraw] = useState(0);
  useEffect(() => {
    const end = source.watch(() => redraw((n) => n + 1));
    source.open();
    return end;
  }, [source]);
  return source.view();
}

type FoundProps = Omit<BenchProps, 'onFiles'> & { view: ReadingView };

function Found({ source, view, address, go }: FoundProps) {
  const { ledger } = view;
  const { filter, sort } = address;
  const rows = useRows(source, { filter, sort }, view);
  const setFilter = (next: Filter) => go({ ...address, filter: next }, 'replace');
  const listHref = (next: Filter) => writeAddress({ ...address, filter: next, message: null });
  const messageHref = (message: string) => writeAddress({ ...address, message });
  const choose = useRef((_: Filter) => {});
  choose.current = (time) => setFilter({ ...filter, ...time });
  // The same for as long as nothing more is read: a search draws the list anew, and not all of the page.
  const panels = useMemo(
    () => (
      <div class="panels">
        <Later turn={1}>
          <IncidentList
            incidents={ledger.incidents}
            hrefOf={(incident) => listHref(filterOf(incident))}
            messageHref={(incident, row) =>
              writeAddress({ ...address, filter: filterOf(incident), message: `-${row}` })
            }
          />
        </Later>
        <Later turn={2}>
          {ledger.timeline.buckets.length > 0 && (
            <TimeChart
              title={
                source.kind === 'files' ? 'Delivery attempts over time' : 'Messages by their last attempt'
              }
              timeline={ledger.timeline}
              momentOf={minuteWords}
              onChoose={(from, to) => choose.current({ from, to })}
            />
          )}
        </Later>
        <Later turn={3}>
          {ledger.causes.length > 0 && (
            <CauseTable causes={ledger.causes} hrefOf={(cause) => listHref({ cause })} />
          )}
        </Later>
      </div>
    ),
    [view, sort, address.source],
  );
  return (
    <>
      <p class="verdict" role="status">
        {source.kind === 'history' && ledger.messages === 0 ? 'Nothing is kept yet.' : ledger.headline}
      </p>
      {source.kind === 'files' && <ReadingBar view={view} onStop={source.stop} />}
      {source.kind === 'history' && ledger.messages === 0 && (
        <p class="hint">
          Messages are kept here when the portal shows why they are stuck, or when you ask for it in the popup
          or beside a list of logs.
        </p>
      )}
      {ledger.hints.map((hint) => (
        <p class="hint" key={hint}>
          {hint}
        </p>
      ))}
      {ledger.messages > 0 && (
        <>
          {panels}
          <Later turn={4}>
            <section class="list" aria-labelledby="messages">
              <h2 id="messages">Messages</h2>
              <FilterBar filter={filter} ledger={ledger} onChange={setFilter} />
              <ListTools
                words={listWords(rows.total, ledger.listed)}
                onExport={(format) => saveAs(source, { filter, sort, format })}
                onKeep={source.kind === 'files' ? () => keepListed(source, { filter, sort }) : null}
              />
              <Later turn={2}>
                <MessageTable
                  {...rows}
                  sort={sort}
                  onSort={(next: Sort) => go({ ...address, sort: next }, 'replace')}
                  hrefOf={(row: RowView) => messageHref(row.key)}
                  place={source.place}
                />
              </Later>
            </section>
          </Later>
        </>
      )}
    </>
  );
}

/** The messages of an incident. */
function filterOf({ cause, nextHop, since, last }: IncidentView): Filter {
  return { cause, ...(nextHop && { nextHop }), from: since, to: last };
}

function listWords(total: number, listed: number): string {
  return total === listed
    ? `${count(total, 'message')}.`
    : `${numberWords(total)} of ${count(listed, 'message')}.`;
}
