// biome-ignore-all lint/a11y/useSemanticElements: rows out of sight are not in the page, which a table element cannot do

import { useEffect, useRef } from 'preact/hooks';
import type { RowView, Sort } from '@/utils/report/workbench/types';
import { say } from '@/utils/words/say';
import { columns, MessageHead } from './message-head';
import { MessageRow } from './message-row';
import { useActiveRow } from './use-active-row';
import { useRowHeight } from './use-row-height';
import { type ScrollPlace, useScrollPlace } from './use-scroll-place';
import { useWindow } from './use-window';

export interface MessageTableProps extends RowsProps {
  sort: Sort;
  onSort(sort: Sort): void;
}

interface RowsProps {
  total: number;
  /** A row of the list; `null` where it is not there yet. */
  rowAt(index: number): RowView | null;
  /** Rows come into sight. */
  onVisible(first: number, count: number): void;
  hrefOf(row: RowView): string;
  /** How far the list was scrolled, for when it is shown again. */
  place: ScrollPlace;
  /** Names what is listed: the same for the same filter and order. */
  listed: string;
}

/** All messages that the filter lets through, however many: only those in sight are in the page. */
export function MessageTable({ sort, onSort, ...rows }: MessageTableProps) {
  return (
    <div
      class="message-table"
      role="grid"
      aria-label={say('Messages')}
      aria-rowcount={rows.total + 1}
      aria-colcount={columns.length}
    >
      <MessageHead sort={sort} onSort={onSort} />
      <Rows {...rows} />
    </div>
  );
}

function Rows({ total, rowAt, onVisible, hrefOf, place, listed }: RowsProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const rowHeight = useRowHeight();
  const inSight = useWindow(scroller, total, rowHeight);
  const { first, count, height, top } = inSight;
  useEffect(() => onVisible(first, count), [first, count, onVisible]);
  const { tabStop, setActive, move } = useActiveRow(scroller, inSight, total, rowHeight, place);
  useScrollPlace(scroller, place, total === 0, listed);
  const rows = Array.from({ length: count }, (_, i) => {
    const index = first + i;
    const onOpen = () => {
      place.opened = index;
    };
    const link = { hrefOf, isTabStop: index === tabStop, onFocus: () => setActive(index), onOpen };
    return <MessageRow index={index} row={rowAt(index)} {...link} key={index} />;
  });
  return (
    <div class="table-scroller" ref={scroller} onKeyDown={move} role="rowgroup">
      <div class="table-height" style={{ height: `${height}px` }} role="presentation">
        <div class="table-rows" style={{ transform: `translateY(${top}px)` }} role="presentation">
          {rows}
        </div>
      </div>
    </div>
  );
}
