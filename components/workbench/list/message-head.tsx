// biome-ignore-all lint/a11y/useSemanticElements: rows out of sight are not in the page, which a table element cannot do
// biome-ignore-all lint/a11y/useFocusableInteractive: the focus is on the buttons of the head (ARIA APG, grid)

import { useLayoutEffect, useRef, useState } from 'preact/hooks';
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
  const head = useRef<HTMLDivElement>(null);
  const [stop, setStop] = useState<SortKey>(sort.key);
  // The list may be sorted by a column for which there is no room.
  useLayoutEffect(() => {
    const shown = shownIn(head.current);
    if (shown.every(({ tabIndex }) => tabIndex < 0)) setStop((shown[0]?.name as SortKey | undefined) ?? stop);
  });
  return (
    <div class="table-head" role="rowgroup" ref={head} onKeyDown={moveAlong}>
      <div class="table-row" role="row" aria-rowindex={1}>
        {columns.map(({ key, word }) => (
          <ColumnHead
            name={key}
            word={say(word)}
            sorted={sort.key === key ? orderOf(sort) : 'none'}
            isTabStop={key === stop}
            onFocus={() => setStop(key)}
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
  isTabStop: boolean;
  onFocus(): void;
  onPress(): void;
}

function ColumnHead({ name, word, sorted, isTabStop, onFocus, onPress }: ColumnHeadProps) {
  return (
    <div role="columnheader" class={`cell is-${name}`} aria-sort={sorted}>
      <button type="button" name={name} tabIndex={isTabStop ? 0 : -1} onFocus={onFocus} onClick={onPress}>
        {word}
        <span class="sort-sign" aria-hidden="true">
          {signs[sorted]}
        </span>
      </button>
    </div>
  );
}

/** From one head to the next by arrow keys, as from row to row: Tab reaches one of them (ARIA APG, grid). Those that have no room are passed by. */
function moveAlong(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  const heads = shownIn(event.currentTarget);
  const at = heads.indexOf(document.activeElement as HTMLButtonElement);
  const steps: Record<string, number> = {
    ArrowRight: at + 1,
    ArrowLeft: at - 1,
    Home: 0,
    End: heads.length - 1,
  };
  const to = heads[steps[event.key] ?? -1];
  if (!to) return;
  event.preventDefault();
  to.focus();
}

function shownIn(head: HTMLElement | null): HTMLButtonElement[] {
  return [...(head?.querySelectorAll('button') ?? [])].filter((one) => one.offsetParent !== null);
}

function orderOf({ isDescending }: Sort): Order {
  return isDescending ? 'descending' : 'ascending';
}

function sortBy(key: SortKey, now: Sort): Sort {
  // Times and tries: the last and the most are looked for first.
  const startsDescending = key === 'last' || key === 'attempts';
  return { key, isDescending: now.key === key ? !now.isDescending : startsDescending };
}
