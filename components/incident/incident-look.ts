import type { IncidentView } from '@/utils/report/workbench/types';

/** The class of a state: red only where somebody has to act. */
export function lookOf({ state, isUrgent }: Pick<IncidentView, 'state' | 'isUrgent'>): string {
  return isUrgent ? 'is-urgent' : `is-${state}`;
}
