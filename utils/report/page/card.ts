import type { Diagnosis } from '../../engine/types';
import { beside, inRow, labelled } from '../../words/marks';
import { numberWords } from '../../words/numbers';
import { plural, say, sayCount, text } from '../../words/say';
import type { CardView, NoteView, RowState } from '../types';
import { actorLine } from '../words/actor-lines';
import { uncapital } from '../words/capital';
import { fixLinksOfState } from '../words/fix-links';
import { named } from '../words/setting';
import { isOpen } from '../words/status-words';
import { storyOf } from '../words/story';
import { agoWords, fullTime, sinceWords } from '../words/times';
import type { Words } from '../words/words';
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
  const subject = worst ? subjectOf(worst) : null;
  const note = subject && noteOf(subject, words);
  const story = subject && storyOf(subject, words);
  const reached = note ? 'known' : progress;
  const hint = progressWords(reached, state);
  const told = stateWords(state, words);
  return {
    state,
    cause: note?.cause ?? (state === 'deep-filtered' ? 'filter.deep-filtered' : null),
    ...told,
    note,
    // Whose server it is stands with its answer, under “More”.
    actorLine: story && actorLine({ ...story.acting, server: null }),
    firstStep: story?.next && !story.isWaiting ? story.next : null,
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

/** How many of the recipients, or which one, and since when: `7 of 12 recipients · stuck 2 d 14 h`. */
function extentOf(worst: Standing, all: readonly Standing[], words: Words) {
  const open = all.filter(isOpenStanding).length;
  const { state, diagnosis } = worst;
  const isWaiting = state.status === 'deferred';
  const time = isWaiting
    ? diagnosis.deadlines.arrived
    : (diagnosis.attempts[state.last]?.attempt.time ?? null);
  return {
    extent:
      all.length > 1
        ? say('{n} of {all} recipients', { n: numberWords(open), all: numberWords(all.length) })
        : null,
    since: isWaiting ? stuckWords(time, words) : agoWords(time, words),
    sinceTime: fullTime(time),
  };
}

function stuckWords(time: string | null, words: Words): string | null {
  const span = sinceWords(time, words);
  if (span === null) return null;
  return span ? say('stuck {span}', { span }) : say('stuck less than a minute');
}

function otherLine({ standing, statusWord, title, recipients }: Alike): string {
  const shown = inRow(recipients.slice(0, 4));
  const more = recipients.length - 4;
  const names = more > 0 ? sayCount(more, plural('{names} and {n} more'), { names: shown }) : shown;
  const status = `${recipients.length} × ${statusWord}`;
  return beside([isOpen(standing.state.status) ? labelled(status, title) : status, names]);
}

/** What is said to who does not see the card. */
function spokenWords(note: NoteView | null, stateTitle: string, hint: string | null): string {
  if (note)
    return say('{status}: {title}. Press Tab for steps.', {
      status: note.statusWord,
      title: uncapped(note.title),
    });
  return [stateTitle && `${stateTitle}.`, hint].filter(Boolean).join(' ');
}

/** A title inside a sentence; names and abbreviations stay as they are. */
function uncapped(title: string): string {
  return /^(?:SpamHero|[A-Z]{2}|.\W)/.test(title) ? title : uncapital(title);
}

function stateWords(state: RowState | null, words: Words): Pick<CardView, 'stateTitle' | 'stateMeaning'> {
  if (!state) return { stateTitle: '', stateMeaning: '' };
  const { title, meaning } = states[state];
  return { stateTitle: say(title), stateMeaning: named(say(meaning), words) };
}

// The portal's own legend, in SpamHero's help (articles 78044, 93877 and 237128).
const states = {
  queued: {
    title: text('Queued'),
    meaning: text('In the queue. It goes out in a moment, usually in less than a minute.'),
  },
  deferring: {
    title: text('Deferring'),
    meaning: text('An attempt to deliver it failed; the filter goes on trying.'),
  },
  failed: { title: text('Failed'), meaning: text('It could not be delivered to one or more recipients.') },
  'deep-filtered': {
    title: text('Deep filtered'),
    meaning: text('Held for more filtering, for about two hours. Deliver releases it at once.'),
  },
  undelivered: {
    title: text('Not delivered'),
    meaning: text('The page shows it as not delivered. Its log tells why.'),
  },
} as const satisfies Record<RowState, Record<'title' | 'meaning', string>>;
