import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { RowView } from '@/utils/report/workbench/types';
import type { Listing } from './protocol';
import type { Source } from './source';

const PAGE = 100;

/** The rows of a list, asked for as they come into sight. What was there stays until the new ones come, so that nothing flickers. */
export function useRows(source: Source, listing: Listing, version: unknown) {
  const [total, setTotal] = useState(0);
  const [, redraw] = useState(0);
  const pages = useRef(new Map<number, readonly RowView[]>());
  const fresh = useRef(new Set<number>());
  const sight = useRef({ first: 0, count: 40 });
  const turn = useRef(0);
  const key = JSON.stringify(listing);

  const load = useCallback(() => {
    const { first, count } = sight.current;
    const mine = turn.current;
    for (let page = Math.floor(first / PAGE); page * PAGE < first + Math.max(1, count); page += 1) {
      if (fresh.current.has(page)) continue;
      fresh.current.add(page);
      source.ask('rows', { ...listing, from: page * PAGE, count: PAGE }).then(
        ({ total: found, rows }) => {
          if (mine !== turn.current) return;
          pages.current.set(page, rows);
          setTotal(found);
          redraw((n) => n + 1);
        },
        () => fresh.current.delete(page),
      );
    }
  }, [source, key]);

  const lastKey = useRef(key);
  useEffect(() => {
    turn.current += 1;
    fresh.current.clear();
    if (lastKey.current !== key) pages.current.clear();
    else
      for (const page of pages.current.keys())
        if (!isInSight(page, sight.current)) pages.current.delete(page);
    lastKey.current = key;
    load();
  }, [load, version]);

  const onVisible = useCallback(
    (first: number, count: number) => {
      sight.current = { first, count };
      load();
    },
    [load],
  );
  const rowAt = (index: number) => pages.current.get(Math.floor(index / PAGE))?.[index % PAGE] ?? null;
  return { total, rowAt, onVisible };
}

function isInSight(page: number, { first, count }: { first: number; count: number }): boolean {
  return page * PAGE < first + count && (page + 1) * PAGE > first;
}
