// biome-ignore-all lint/a11y/useSemanticElements: rows out of sight are not in the page, which a table element cannot do
// biome-ignore-all lint/a11y/useFocusableInteractive: the focus is on the buttons of the head (ARIA APG, grid)

import type { Sort, SortKey } from '@/utils/report/workbench/types';
import { say, text } from '@/utils/words/say';

export const columns = [
  { key: 'status', word: text('Status') },
  { key: 'last', word: text('Last attempt') },
  { key: 'recipient', word: text('Recipient') },
  { key: 'domain', word: text('Domain') },
  { key: 'cause', word: text('Why') },
  { key: 'actor', word: text('Who acts') },
  { key: 'nextHop', word: text('Next hop') },
  { key: 'sender', word: text('Sender') },
  { key: 'attempts', word: text('Tries') },
] as const satisfies readonly { key: SortKey; word: string }[];

export interface MessageHeadProps {
  sort: Sort;
  onSort(sort: Sort): void;
}

/** The names of the columns. A press sorts by one, and another the other way round. */
export function MessageHead({ sort, onSort }: MessageHeadProps) {
  return (
    <div class="table-head" role="rowgroup">
      <div class="table-row" role="row" aria-rowindex={1}>
        {columns.map(({ key, word }) => (
          <ColumnHead
            name={key}
            word={say(word)}
            sorted={sort.key === key ? orderOf(sort) : 'none'}
            onPress={() => onSort(sortBy(key, sort))}
            key={key}
          />
        ))}
      </div>
    </div>
  );
}

const signs = { none: '', ascending: '↑', descending: '↓' } as const;

type Order = keyof typeof signs;

interface ColumnHeadProps {
  name: SortKey;
  word: string;
  sorted: Order;
  onPress(): void;
}

function ColumnHead({ name, word, sorted, onPress }: ColumnHeadProps) {
  return (
    <div role="columnheader" class={`cell is-${name}`} aria-sort={sorted}>
      <button type="button" onClick={onPress}>
        {word}
        <span class="sort-sign" aria-hidden="true">
          {signs[sorted]}
        </span>
      </button>
    </div>
  );
}

function orderOf({ isDescending }: Sort): Order {
  return isDescending ? 'descending' : 'ascending';
}

function sortBy(key: SortKey, now: Sort): Sort {
  // Times and tries: the last and the most are looked for first.
  const startsDescending = key === 'last' || key === 'attempts';
  return { key, isDescending: now.key === key ? !now.isDescending : startsDescending };
}
