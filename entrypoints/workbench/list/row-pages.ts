import type { RowView } from '@/utils/report/workbench/types';

/** How many rows are asked for at once. */
export const PAGE = 100;

export interface RowsAnswer {
  readonly total: number;
  readonly rows: readonly RowView[];
}

/** The rows that have come, in pages. */
export class RowPages {
  private key = '';
  private turn = 0;
  private sight = { first: 0, count: 40 };
  private readonly pages = new Map<number, readonly RowView[]>();
  /** Those that were asked for in this turn. */
  private readonly fresh = new Set<number>();

  rowAt(index: number): RowView | null {
    return this.pages.get(Math.floor(index / PAGE))?.[index % PAGE] ?? null;
  }

  see(first: number, count: number): void {
    this.sight = { first, count };
  }

  /** All is to be asked for anew. Of the same list, what is in sight stays until then. */
  renew(key: string): void {
    this.turn += 1;
    this.fresh.clear();
    for (const page of this.pages.keys())
      if (key !== this.key || !this.isInSight(page)) this.pages.delete(page);
    this.key = key;
  }

  /** Asks for the pages in sight, each once; `came` is called with each that comes in this turn. */
  load(ask: (from: number) => Promise<RowsAnswer>, came: (total: number) => void): void {
    const { first, count } = this.sight;
    for (let page = Math.floor(first / PAGE); page * PAGE < first + Math.max(1, count); page += 1)
      if (!this.fresh.has(page)) this.fetch(page, ask, came);
  }

  private fetch(
    page: number,
    ask: (from: number) => Promise<RowsAnswer>,
    came: (total: number) => void,
  ): void {
    const { turn } = this;
    this.fresh.add(page);
    ask(page * PAGE).then(
      ({ total, rows }) => {
        if (turn !== this.turn) return;
        this.pages.set(page, rows);
        came(total);
      },
      () => this.fresh.delete(page),
    );
  }

  private isInSight(page: number): boolean {
    const { first, count } = this.sight;
    return page * PAGE < first + count && (page + 1) * PAGE > first;
  }
}
