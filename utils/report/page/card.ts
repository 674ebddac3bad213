import type { Diagnosis } from '../../engine/types';
import type { CardView, NoteView, RowState } from '../types';
import { fixLinksOfState } from '../words/fix-links';
import { quote } from '../words/quote';
import { statusWordOf } from '../words/status-words';
import { subjectOfAttempt } from '../words/subject';
import type { Words } from '../words/words';
import { causeWords, noteOf } from './note';
import { progressWords } from './read-words';
import { type Standing, standings } from './summary';

/** The hover card: what the row's icon means and, where the log is known, the worst of what it says. */
export function cardOf(
  state: RowState | null,
  diagnoses: readonly Diagnosis[] | null,
  progress: CardView['progress'],
  words: Words,
): CardView {
  const [worst, ...rest] = standings(diagnoses ?? []);
  const note = worst ? noteOfStanding(worst, words) : null;
  const reached = note ? 'known' : progress;
  return {
    state,
    cause: note?.cause ?? (state === 'deep-filtered' ? 'filter.deep-filtered' : null),
    ...stateWords(state),
    note,
    others: rest.slice(0, mostOthers).map((standing) => otherLine(standing, words)),
    actions: note ? [] : fixLinksOfState(state, words),
    progress: reached,
    hint: progressWords(reached, state),
  };
}

const mostOthers = 8;

function noteOfStanding({ diagnosis, state }: Standing, words: Words): NoteView | null {
  const last = diagnosis.attempts[state.last];
  return last ? noteOf(subjectOfAttempt(last, diagnosis), words) : null;
}

function otherLine({ state, finding }: Standing, words: Words): string {
  const { title } = causeWords({ finding, status: state.status }, words);
  return [state.recipient && quote(state.recipient, 80), statusWordOf(state.status, finding.cause), title]
    .filter(Boolean)
    .join(' · ');
}

function stateWords(state: RowState | null): Pick<CardView, 'stateTitle' | 'stateMeaning'> {
  return state ? states[state] : { stateTitle: '', stateMeaning: '' };
}

// The portal's own legend, in SpamHero's help (articles 78044, 93877 and 237128).
const states: Readonly<Record<RowState, Pick<CardView, 'stateTitle' | 'stateMeaning'>>> = {
  queued: {
    stateTitle: 'Queued',
    stateMeaning: 'In the queue. It goes out in a moment, usually in less than a minute.',
  },
  deferring: {
    stateTitle: 'Deferring',
    stateMeaning: 'An attempt to deliver it failed; the filter goes on trying.',
  },
  failed: {
    stateTitle: 'Failed',
    stateMeaning: 'It could not be delivered to one or more recipients.',
  },
  'deep-filtered': {
    stateTitle: 'Deep filtered',
    stateMeaning: 'Held for more filtering, for about two hours. Deliver releases it at once.',
  },
  undelivered: {
    stateTitle: 'Not delivered',
    stateMeaning: 'The page shows it as not delivered. Its log tells why.',
  },
};
