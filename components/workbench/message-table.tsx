// biome-ignore-all lint/a11y/useSemanticElements: rows out of sight are not in the page, which a table element cannot do
// biome-ignore-all lint/a11y/useFocusableInteractive: the focus is on the link of a row and on the buttons of the head (ARIA APG, grid)
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { RowView, Sort, SortKey } from '@/utils/report/workbench/types';
import { StatusPill } from '../status-pill';
import { useWindow } from './use-window';

export interface MessageTableProps {
  total: number;
  /** A row of the list; `null` where it is not there yet. */
  rowAt(index: number): RowView | null;
  /** Rows come into sight. */
  onVisible(first: number, count: number): void;
  sort: Sort;
  onSort(sort: Sort): void;
  hrefOf(row: RowView): string;
  /** How far the list was scrolled, for when it is shown again. */
  place: ScrollPlace;
}

export interface ScrollPlace {
  list: number;
  page: number;
}

const columns: readonly { key: SortKey; word: string }[] = [
  { key: 'status', word: 'Status' },
  { key: 'last', word: 'Last attempt' },
  { key: 'recipient', word: 'Recipient' },
  { key: 'cause', word: 'Why' },
  { key: 'actor', word: 'Who acts' },
  { key: 'nextHop', word: 'Next hop' },
  { key: 'sender', word: 'Sender' },
  { key: 'attempts', word: 'Tries' },
];

/** Heights of a row, as in the style sheet: one line, or several where the page is narrow. */
const HEIGHTS = { wide: 36, narrow: 92 };
const NARROW = '(max-width: 820px)';

/** All messages that the filter lets through, however many: only those in sight are in the page. */
export function MessageTable({ total, rowAt, onVisible, sort, onSort, hrefOf, place }: MessageTableProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const isNarrow = useNarrow();
  const rowHeight = isNarrow ? HEIGHTS.narrow : HEIGHTS.wide;
  const { first, count, height, top, reveal } = useWindow(scroller, total, rowHeight);
  const [active, setActive] = useState(0);
  const isMoving = useRef(false);
  useEffect(() => onVisible(first, count), [first, count, onVisible]);
  useLayoutEffect(() => {
    if (!isMoving.current) return;
    const link = scroller.current?.querySelector<HTMLElement>(`[data-index="${active}"] a`);
    if (!link) return;
    isMoving.current = false;
    link.focus({ preventScroll: true });
  });

  const isEmpty = total === 0;
  useLayoutEffect(() => {
    if (isEmpty) return;
    const element = scroller.current as HTMLDivElement;
    element.scrollTop = place.list;
    if (place.page > 0) window.scrollTo(0, place.page);
    const look = () => {
      place.list = element.scrollTop;
    };
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      element.removeEventListener('scroll', look);
      place.page = window.scrollY;
    };
  }, [isEmpty]);

  const move = (event: KeyboardEvent) => {
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 1);
    const to = targetOf(event.key, active, page, total);
    if (to === null) return;
    event.preventDefault();
    isMoving.current = true;
    setActive(to);
    reveal(to);
  };
  const indexes = Array.from({ length: count }, (_, i) => first + i);
  const tabStop = active >= first && active < first + count ? active : first;
  return (
    <div
      class="message-table"
      role="grid"
      aria-label="Messages"
      aria-rowcount={total + 1}
      aria-colcount={columns.length}
    >
      <Head sort={sort} onSort={onSort} />
      <div class="table-scroller" ref={scroller} onKeyDown={move} role="rowgroup">
        <div class="table-height" style={{ height: `${height}px` }} role="presentation">
          <div class="table-rows" style={{ transform: `translateY(${top}px)` }} role="presentation">
            {indexes.map((index) => (
              <Row
                index={index}
                row={rowAt(index)}
                isTabStop={index === tabStop}
                hrefOf={hrefOf}
                onFocus={() => setActive(index)}
                key={index}
              />
            ))}
          </div>
        </div>
      </div>
    </div>
  );
}

function useNarrow(): boolean {
  const [isNarrow, setNarrow] = useState(() => matchMedia(NARROW).matches);
  useEffect(() => {
    const query = matchMedia(NARROW);
    const look = () => setNarrow(query.matches);
    query.addEventListener('change', look);
    return () => query.removeEventListener('change', look);
  }, []);
  return isNarrow;
}

function targetOf(key: string, active: number, page: number, total: number): number | null {
  const steps: Record<string, number> = {
    ArrowDown: active + 1,
    ArrowUp: active - 1,
    PageDown: active + page,
    PageUp: active - page,
    Home: 0,
    End: total - 1,
  };
  const to = steps[key];
  return to === undefined ? null : Math.max(0, Math.min(total - 1, to));
}

function Head({ sort, onSort }: Pick<MessageTableProps, 'sort' | 'onSort'>) {
  return (
    <div class="table-head" role="rowgroup">
      <div class="table-row" role="row" aria-rowindex={1}>
        {columns.map(({ key, word }) => {
          const isSorted = sort.key === key;
          // Times and tries: the last and the most are looked for first.
          const startsDescending = key === 'last' || key === 'attempts';
          return (
            <div
              role="columnheader"
              class={`cell is-${key}`}
              aria-sort={isSorted ? (sort.isDescending ? 'descending' : 'ascending') : 'none'}
              key={key}
            >
              <button
                type="button"
                onClick={() =>
                  onSort({ key, isDescending: isSorted ? !sort.isDescending : startsDescending })
                }
              >
                {word}
                <span class="sort-sign" aria-hidden="true">
                  {isSorted ? (sort.isDescending ? '↓' : '↑') : ''}
                </span>
              </button>
            </div>
          );
        })}
      </div>
    </div>
  );
}

interface RowProps {
  index: number;
  row: RowView | null;
  isTabStop: boolean;
  hrefOf(row: RowView): string;
  onFocus(): void;
}

function Row({ index, row, isTabStop, hrefOf, onFocus }: RowProps) {
  if (!row)
    return <div class="table-row is-coming" role="row" aria-rowindex={index + 2} data-index={index} />;
  const { status, statusWord, time, recipient, more, title, actor, nextHop, sender, attempts } = row;
  const name = recipient || row.queueId || 'Message';
  return (
    <div class="table-row" role="row" aria-rowindex={index + 2} data-index={index}>
      <Cell name="status">
        <StatusPill status={status} word={statusWord} />
      </Cell>
      <Cell name="last">{time || '–'}</Cell>
      <Cell name="recipient" title={name}>
        <a href={hrefOf(row)} tabIndex={isTabStop ? 0 : -1} onFocus={onFocus}>
          <bdi>{name}</bdi>
        </a>
        {more > 0 && <span class="more"> +{more}</span>}
      </Cell>
      <Cell name="cause" title={title}>
        {title}
      </Cell>
      <Cell name="actor">{actor}</Cell>
      <Cell name="nextHop" title={nextHop}>
        <bdi>{nextHop}</bdi>
      </Cell>
      <Cell name="sender" title={sender}>
        <bdi>{sender}</bdi>
      </Cell>
      <Cell name="attempts">{attempts}</Cell>
    </div>
  );
}

function Cell({
  name,
  title,
  children,
}: {
  name: string;
  title?: string;
  children: preact.ComponentChildren;
}) {
  return (
    <div class={`cell is-${name}`} role="gridcell" {...(title && { title })}>
      {children}
    </div>
  );
}
