import type { OverviewHeadView, RowState } from '../types';
import { numberWords } from '../words/numbers';
import { undeliveredWords } from '../words/undelivered-words';

/** The first line of the overview: how many messages are stuck, in which states, and what one can do about all of them. */
export function overviewHead(
  states: readonly RowState[],
  canDiagnose: boolean,
  hasLearned: boolean,
): OverviewHeadView {
  return {
    headline: `${undeliveredWords(states.length)}.`,
    states: stateCounts(states),
    canDiagnose,
    hint: canDiagnose || hasLearned ? null : 'To read them all here, open the Logs of one.',
  };
}

const stateNames: readonly (readonly [RowState, string])[] = [
  ['failed', 'failed'],
  ['deferring', 'deferring'],
  ['queued', 'queued'],
  ['deep-filtered', 'deep filtered'],
  ['undelivered', 'of unknown state'],
];

function stateCounts(states: readonly RowState[]): string {
  const counts = new Map<RowState, number>();
  for (const state of states) counts.set(state, (counts.get(state) ?? 0) + 1);
  return stateNames
    .map(([state, name]) => [counts.get(state) ?? 0, name] as const)
    .filter(([number]) => number > 0)
    .map(([number, name]) => `${numberWords(number)} ${name}`)
    .join(', ');
}
