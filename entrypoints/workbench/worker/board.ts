import { countCauses } from '@/utils/ledger/count-causes';
import type { Ledger } from '@/utils/ledger/ledger';
import type { Words } from '@/utils/report/words/words';
import { ledgerView } from '@/utils/report/workbench/ledger-view';
import { type ReadingFacts, readingView } from '@/utils/report/workbench/reading-view';
import type { ReadingView } from '@/utils/report/workbench/types';
import type { Incidents } from './incidents';

/** Looking at the whole costs time that grows with it: at most this share of the reading is spent on it. */
export const SHARE_OF_SHOWING = 0.15;
const SHOW_EVERY = 400;

/** Tells the page how things stand: when it is asked to, and now and then while files are read. */
export class Board {
  private shown = 0;
  private pause = SHOW_EVERY;

  constructor(
    private readonly ledger: Ledger,
    private readonly incidents: Incidents,
    private readonly words: Words,
    private readonly show: (view: ReadingView) => void,
  ) {}

  showNow(reading: ReadingFacts): void {
    const start = performance.now();
    this.show(readingView(reading, this.view(), this.words));
    this.shown = performance.now();
    this.pause = Math.max(SHOW_EVERY, (this.shown - start) / SHARE_OF_SHOWING);
  }

  /** Whether it is time to show it again. */
  get isDue(): boolean {
    return performance.now() - this.shown > this.pause;
  }

  private view() {
    const { ledger } = this;
    const { counts, length: listed, timeline } = ledger;
    const facts = {
      counts,
      listed,
      causes: countCauses(ledger),
      incidents: this.incidents.facts(),
      timeline: timeline.view(),
      end: ledger.end,
    };
    return ledgerView(facts, this.words);
  }
}
