import { listed } from '../../words/marks';
import { plural, sayCount } from '../../words/say';
import type { Words } from '../words/words';
import { incidentView, type KnownIncident, rememberedView } from './incident-view';
import type { IncidentsView, IncidentView } from './types';

/** What is known of all incidents. */
export interface IncidentFacts {
  /** Those that were looked at, the worst first. */
  readonly known: readonly KnownIncident[];
  /** Those that are remembered, and of which no message is there. */
  readonly remembered: readonly KnownIncident[];
  /** How many more are open and were not looked at. */
  readonly more: number;
}

/** The incidents, those first in which somebody has to act, and how many there are of each state. */
export function incidentsView({ known, remembered, more }: IncidentFacts, words: Words): IncidentsView {
  const list = [
    ...known.map((one) => incidentView(one, words)),
    ...remembered.map((one) => rememberedView(one, words)),
  ].sort((a, b) => rankOf(a) - rankOf(b));
  const counts = { open: more, acknowledged: 0, mended: 0 };
  for (const { state } of list) counts[state] += 1;
  const parts = STATES.filter(([state]) => counts[state] > 0).map(([state, words]) =>
    sayCount(counts[state], words),
  );
  return { list, open: counts.open, words: listed(parts), more };
}

const STATES = [
  ['open', plural('{n} open')],
  ['acknowledged', plural('{n} acknowledged')],
  ['mended', plural('{n} mended')],
] as const;

/** `2 incidents are open.`, empty where none is. */
export function openIncidentsWords(open: number): string {
  if (open === 0) return '';
  return sayCount(open, { one: '{n} incident is open.', other: '{n} incidents are open.' });
}

function rankOf({ state, isUrgent }: IncidentView): number {
  if (isUrgent) return 0;
  return 1 + STATES.findIndex(([one]) => one === state);
}
