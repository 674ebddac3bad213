import { FilterBar } from '@/components/workbench/list/filter-bar';
import { ListTools } from '@/components/workbench/list/list-tools';
import { MessageTable } from '@/components/workbench/list/message-table';
import type { Filter, Sort } from '@/utils/ledger/query';
import type { LedgerView } from '@/utils/report/workbench/types';
import { numberWords } from '@/utils/words/numbers';
import { say, sayCount } from '@/utils/words/say';
import { type Address, writeAddress } from '../address';
import { Cases } from '../cases';
import { Later } from '../later';
import type { Source } from '../sources/source';
import { copyTickets, keepListed, saveAs } from './list-actions';
import type { Rows } from './rows';

export interface MessageListProps {
  source: Source;
  ledger: LedgerView;
  rows: Rows;
  address: Address;
  onFilter(filter: Filter): void;
  onSort(sort: Sort): void;
}

/** The messages: what narrows them, what can be done with all of them, and the table. */
export function MessageList({ source, ledger, rows, address, onFilter, onSort }: MessageListProps) {
  const { filter, sort } = address;
  return (
    <section class="list" aria-labelledby="messages">
      <h2 id="messages" tabIndex={-1}>
        {say('Messages')}
      </h2>
      <FilterBar filter={filter} ledger={ledger} onChange={onFilter} />
      <ListTools
        words={listWords(rows.total, ledger.listed)}
        onExport={(format) => saveAs(source, { filter, sort, format })}
        onTicket={() => copyTickets(source, { filter, sort })}
        onKeep={source.kind === 'files' ? () => keepListed(source, { filter, sort }) : null}
      />
      <Cases source={source} about={{ kind: 'list', filter, sort }} key={JSON.stringify(filter)} />
      <Later turn={2}>
        <MessageTable
          {...rows}
          sort={sort}
          onSort={onSort}
          hrefOf={({ key }) => writeAddress({ ...address, message: key })}
          place={source.place}
          listed={JSON.stringify([filter, sort])}
        />
      </Later>
    </section>
  );
}

function listWords(total: number, listed: number): string {
  if (total === listed) return sayCount(total, { one: '{n} message.', other: '{n} messages.' });
  return sayCount(
    listed,
    { one: '{number} of {n} message.', other: '{number} of {n} messages.' },
    { number: numberWords(total) },
  );
}
