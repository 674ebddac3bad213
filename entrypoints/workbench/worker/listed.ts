import type { Ledger } from '@/utils/ledger/ledger';
import { select } from '@/utils/ledger/query';
import type { Listing } from '../protocol';
import { SHARE_OF_SHOWING } from './board';

/** The rows of the ledger that a filter lets through, in order; kept for as long as the same are asked for. */
export class ListedRows {
  private key = '';
  private version = -1;
  private until = 0;
  private rows = new Uint32Array(0) as Uint32Array;

  constructor(
    private readonly ledger: Ledger,
    private readonly title: (cause: string) => string,
    private readonly isGrowing: () => boolean,
  ) {}

  /** The numbers of the rows in the ledger. */
  of({ filter, sort }: Listing): Uint32Array {
    const start = performance.now();
    const key = JSON.stringify([filter, sort]);
    if (this.key === key && this.isFresh(start)) return this.rows;
    this.rows = select(this.ledger, filter, sort, this.title);
    const end = performance.now();
    this.key = key;
    this.version = this.ledger.attempts;
    this.until = end + (end - start) / SHARE_OF_SHOWING;
    return this.rows;
  }

  /** While files are read the list grows all the time: it is made anew at most for a share of the time. */
  private isFresh(now: number): boolean {
    return this.version === this.ledger.attempts || (now < this.until && this.isGrowing());
  }
}

/** The row of a message by its key; by its queue id alone where the logs were read in another order. -1 where there is none. */
export function rowOf(ledger: Ledger, key: string): number {
  const [, queueId = '', number] = /^(.{0,60})-(\d{1,9})$/.exec(key) ?? [];
  const isIt = (row: number) => ledger.facts(row).queueId.slice(0, 60) === queueId;
  const row = Number(number ?? -1);
  if (row >= 0 && row < ledger.length && (queueId === '' || isIt(row))) return row;
  if (!queueId) return -1;
  const rows = select(ledger, { text: queueId }, { key: 'first', isDescending: false }, () => '');
  return rows.find(isIt) ?? -1;
}
