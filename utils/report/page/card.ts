import type { Diagnosis } from '../../engine/types';
import type { CardView, NoteView, RowState } from '../types';
import { fixLinksOfState } from '../words/fix-links';
import { numberWords } from '../words/numbers';
import { named } from '../words/setting';
import { isOpen } from '../words/status-words';
import { fullTime, sinceWords } from '../words/times';
import { isWait, type Words } from '../words/words';
import { knownFrom } from './known-from';
import { noteOf } from './note';
import { progressWords } from './read-words';
import { type Alike, alike, isOpenStanding, type Standing, standings, subjectOf } from './standings';

/**
 * The hover card: what the row's icon means and, where the log is known, the worst of what it says. `seen`: when that was read, in
 * milliseconds since 1970; null where it was on this visit.
 */
export function cardOf(
  state: RowState | null,
  diagnoses: readonly Diagnosis[] | null,
  progress: CardView['progress'],
  seen: number | null,
  words: Words,
): CardView {
  const all = standings(diagnoses ?? []);
  const [worst] = all;
  const note = worst ? noteOfStanding(worst, words) : null;
  const reached = note ? 'known' : progress;
  const hint = progressWords(reached, state);
  const told = stateWords(state, words);
  return {
    state,
    cause: note?.cause ?? (state === 'deep-filtered' ? 'filter.deep-filtered' : null),
    ...told,
    note,
    // Whose server it is stands with its answer, under “More”.
    actorLine: note?.actorLine.replace(/ \([^()]*\)(?= (?:must act|can tell)|\.$)/, '') ?? null,
    firstStep: note?.next && !isWait(note.next) ? note.next : null,
    ...(worst ? extentOf(worst, all, words) : { extent: null, since: null, sinceTime: null }),
    knownFrom: note && knownFrom(seen, words),
    others: all.length > 1 ? alike(all, words).slice(0, mostOthers).map(otherLine) : [],
    actions: note ? [] : fixLinksOfState(state, words),
    progress: reached,
    hint,
    spoken: spokenWords(note, told.stateTitle, hint),
  };
}

const mostOthers = 6;

function noteOfStanding(standing: Standing, words: Words): NoteView | null {
  const subject = subjectOf(standing);
  return subject && noteOf(subject, words);
}

/** How many of the recipients, or which one, and since when: `7 of 12 recipients · stuck 2 d 14 h`. */
function extentOf(worst: Standing, all: readonly Standing[], words: Words) {
  const open = all.filter(isOpenStanding).length;
  const { state, diagnosis } = worst;
  const isWaiting = state.status === 'deferred';
  const time = isWaiting
    ? diagnosis.deadlines.arrived
    : (diagnosis.attempts[state.last]?.attempt.time ?? null);
  const since = sinceWords(time, words);
  return {
    extent: all.length > 1 ? `${numberWords(open)} of ${numberWords(all.length)} recipients` : null,
    since: since && (isWaiting ? `stuck ${since}` : `${since} ago`),
    sinceTime: fullTime(time),
  };
}

function otherLine({ standing, statusWord, title, recipients }: Alike): string {
  const names = recipients.slice(0, 4).join(', ');
  const more = recipients.length > 4 ? ` and ${recipients.length - 4} more` : '';
  const why = isOpen(standing.state.status) ? `: ${title}` : '';
  return `${recipients.length} × ${statusWord}${why} · ${names}${more}`;
}

/** What is said to who does not see the card. */
function spokenWords(note: NoteView | null, stateTitle: string, hint: string | null): string {
  if (note) return `${note.statusWord}: ${uncapped(note.title)}. Press Tab for steps.`;
  return [stateTitle && `${stateTitle}.`, hint].filter(Boolean).join(' ');
}

/** A title inside a sentence; names and abbreviations stay as they are. */
function uncapped(title: string): string {
  return /^(?:SpamHero|[A-Z]{2}|.\W)/.test(title) ? title : title.charAt(0).toLowerCase() + title.slice(1);
}

function stateWords(state: RowState | null, words: Words): Pick<CardView, 'stateTitle' | 'stateMeaning'> {
  if (!state) return { stateTitle: '', stateMeaning: '' };
  const [stateTitle, meaning] = states[state];
  return { stateTitle, stateMeaning: named(meaning, words) };
}

// The portal's own legend, in SpamHero's help (articles 78044, 93877 and 237128).
const states: Readonly<Record<RowState, readonly [title: string, meaning: string]>> = {
  queued: ['Queued', 'In the queue. It goes out in a moment, usually in less than a minute.'],
  deferring: ['Deferring', 'An attempt to deliver it failed; the filter goes on trying.'],
  failed: ['Failed', 'It could not be delivered to one or more recipients.'],
  'deep-filtered': [
    'Deep filtered',
    'Held for more filtering, for about two hours. Deliver releases it at once.',
  ],
  undelivered: ['Not delivered', 'The page shows it as not delivered. Its log tells why.'],
};
