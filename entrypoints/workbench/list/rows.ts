import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { RowView } from '@/utils/report/workbench/types';
import type { Listing } from '../protocol';
import type { Source } from '../sources/source';
import { PAGE, RowPages } from './row-pages';

/** The rows of a list, as far as they are there. */
export interface Rows {
  readonly total: number;
  /** `null` where a row is not there yet. */
  rowAt(index: number): RowView | null;
  /** Says which rows are in sight, so that they come. */
  onVisible(first: number, count: number): void;
}

/** The rows of a list, asked for as they come into sight. What was there stays until the new ones come, so that nothing flickers. */
export function useRows(source: Source, listing: Listing, version: unknown): Rows {
  const [total, setTotal] = useState(0);
  const [, redraw] = useState(0);
  const pages = useMemo(() => new RowPages(), []);
  const key = JSON.stringify(listing);
  const load = useCallback(() => {
    const ask = (from: number) => source.ask('rows', { ...listing, from, count: PAGE });
    pages.load(ask, (found) => {
      setTotal(found);
      redraw((n) => n + 1);
    });
  }, [source, key]);
  useEffect(() => {
    pages.renew(key);
    load();
  }, [load, version]);
  const onVisible = useCallback(
    (first: number, count: number) => {
      pages.see(first, count);
      load();
    },
    [load],
  );
  return { total, rowAt: (index) => pages.rowAt(index), onVisible };
}
