import type { Diagnosis } from '@/utils/engine/types';
import type { OverviewFacts } from '@/utils/report/page/overview';

/** What the overview knows of a list in which just these logs were read, and nothing was pressed. */
export function factsOf(
  known: readonly (readonly Diagnosis[])[],
  states: OverviewFacts['states'],
): OverviewFacts {
  return {
    states,
    known,
    empty: 0,
    seen: [],
    failures: [],
    hasStopped: false,
    hasLearned: true,
    readable: 0,
    progress: null,
    marked: null,
    isLong: false,
    copied: null,
  };
}
