import { listed } from '../../words/marks';
import { plural, say, sayCount } from '../../words/say';
import type { OverviewHeadView, RowState } from '../types';
import { undeliveredWords } from '../words/undelivered-words';

/** The first line of the overview: how many messages are stuck, in which states, and what one can do about all of them. */
export function overviewHead(
  states: readonly RowState[],
  canDiagnose: boolean,
  hasLearned: boolean,
): OverviewHeadView {
  return {
    headline: `${undeliveredWords(states.length)}.`,
    states: countStates(states),
    canDiagnose,
    hint: canDiagnose || hasLearned ? null : say('To read them all here, open the Logs of one.'),
  };
}

const stateCounts = [
  ['failed', plural('{n} failed')],
  ['deferring', plural('{n} deferring')],
  ['queued', plural('{n} queued')],
  ['deep-filtered', plural('{n} deep filtered')],
  ['undelivered', plural('{n} of unknown state')],
] as const satisfies readonly (readonly [RowState, unknown])[];

function countStates(states: readonly RowState[]): string {
  const counts = new Map<RowState, number>();
  for (const state of states) counts.set(state, (counts.get(state) ?? 0) + 1);
  return listed(
    stateCounts
      .map(([state, words]) => [counts.get(state) ?? 0, words] as const)
      .filter(([number]) => number > 0)
      .map(([number, words]) => sayCount(number, words)),
  );
}
