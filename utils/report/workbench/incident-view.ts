import type { Standing } from '../../engine/messages/standing';
import type { Incident } from '../../engine/types';
import { titleOf } from '../words/cause-title';
import { count, numberWords } from '../words/numbers';
import { quote } from '../words/quote';
import { spanWords } from '../words/spans';
import { isWait, type Words } from '../words/words';
import { actorWord, actorWords } from './actor-words';
import { minuteWords } from './moments';
import type { IncidentView } from './types';

const stateWords = { open: 'Open', acknowledged: 'Acknowledged', mended: 'Mended' } as const;

/** An incident, how it stands, and what its person has written of it. */
export interface KnownIncident {
  /** The same in all logs. */
  readonly identity: string;
  readonly incident: Incident;
  readonly standing: Standing;
  readonly note: string;
}

/** An incident in words: how it stands, since when, how much, whether it heals itself, and what to do once for all of its messages. */
export function incidentView(
  { identity, incident, standing, note }: KnownIncident,
  words: Words,
): IncidentView {
  const { cause, nextHop, recipient, since, last, firstMessage, lastMessage, waiting, failed } = incident;
  const care = careFor(incident, standing);
  return {
    key: identity,
    cause,
    nextHop: quote(nextHop, 120),
    recipient: quote(recipient, 120),
    ...stateOf(standing, care, failed),
    // As long as whoever keeps it lets it be.
    note: quote(note, note.length),
    title: titleOf(cause, words),
    open: openWords(standing.state, waiting + failed),
    sinceWord: minuteWords(since),
    who: care === 'mending' || care === 'help' ? actorWord(incident.actor) : '',
    when: whenWords(incident, standing),
    extent: extentWords(incident),
    outlook: outlookWords(incident, care),
    actorLine: actorLine(incident, care),
    steps: stepsFor(care, words.cause(cause)?.steps ?? []),
    since,
    last,
    firstMessage,
    lastMessage,
  };
}

/** What has not arrived of something that is over is not open any more. */
function openWords(state: Standing['state'], messages: number): string {
  if (messages === 0) return '';
  return `${numberWords(messages)} ${state === 'mended' ? 'not arrived' : 'open'}`;
}

/** An incident of which no message is there, as it is remembered. */
export function rememberedView(
  { identity, incident, standing, note }: KnownIncident,
  words: Words,
): IncidentView {
  return {
    ...incidentView({ identity, incident, standing, note }, words),
    isUrgent: false,
    open: '',
    who: '',
    extent: 'None of its messages is here: it was read from files, or they were kept long enough.',
    outlook: '',
    actorLine: '',
    steps: [],
  };
}

function stateOf(
  { state, brokeOutAfter }: Standing,
  care: Care,
  failed: number,
): Pick<IncidentView, 'state' | 'stateWord' | 'isUrgent' | 'again'> {
  const isAgain = brokeOutAfter !== null;
  return {
    state,
    stateWord: state === 'open' && isAgain ? 'Open again' : stateWords[state],
    isUrgent: state === 'open' && (care === 'mending' || failed > 0),
    again: isAgain ? `Broke out again after it was mended ${minuteWords(brokeOutAfter)}.` : '',
  };
}

/**
 * What an incident asks for: nothing, as all has arrived; nothing new, as mail arrives again; time alone; something that ends it sooner; somebody
 * who mends it.
 */
type Care = 'healed' | 'over' | 'patience' | 'help' | 'mending';

/** Milliseconds. What heals by itself (locks, load, lookups) does so within the hour, as the steps of those causes say. */
const PATIENCE = 3_600_000;

function careFor({ state, waiting, failed, actor, since, last }: Incident, standing: Standing): Care {
  if (waiting + failed === 0) return 'healed';
  if (state === 'over' || standing.state === 'mended') return 'over';
  if (actor !== 'nobody') return 'mending';
  return last - since < PATIENCE ? 'patience' : 'help';
}

function actorLine({ actor, failed, since, last }: Incident, care: Care): string {
  if (care === 'healed') return '';
  if (care === 'mending')
    return `Who can end it: ${actorWords[actor].replace(/^(?:Your|The)/, (word) => word.toLowerCase())}.`;
  if (care === 'help') return `It has gone on for ${spanWords((last - since) / 1000)}. What can end it:`;
  // What failed is to be re-queued, even where the cause heals by itself.
  return failed > 0 ? '' : 'Nobody has to act.';
}

const MOST_STEPS = 3;

function stepsFor(care: Care, steps: readonly string[]): string[] {
  if (care === 'healed' || care === 'over') return [];
  const fitting = care === 'mending' ? steps : steps.filter((step) => isWait(step) === (care === 'patience'));
  return fitting.slice(0, MOST_STEPS);
}

function whenWords({ since, last, state, deliveredAgain }: Incident, standing: Standing): string {
  const span = last - since >= 60_000 ? `, for ${spanWords((last - since) / 1000)}` : '';
  if (state === 'going-on' && standing.state !== 'mended')
    return `Since ${minuteWords(since)}${span}, last seen ${minuteWords(last)}.`;
  const proof =
    deliveredAgain === null ? '' : ` Mail arrives there again, last ${minuteWords(deliveredAgain)}.`;
  return `From ${minuteWords(since)} to ${minuteWords(last)}${span}.${proof}`;
}

function extentWords({ messages, recipients, waiting, failed }: Incident): string {
  const who = recipients > messages ? ` to ${count(recipients, 'recipient')}` : '';
  const delivered = messages - waiting - failed;
  const parts = [
    waiting > 0 && `${numberWords(waiting)} waiting`,
    failed > 0 && `${numberWords(failed)} failed`,
    delivered > 0 && `${numberWords(delivered)} delivered since`,
  ];
  return `${count(messages, 'message')}${who}: ${parts.filter(Boolean).join(', ')}.`;
}

const AFTERWARDS: Readonly<Record<Exclude<Care, 'healed'>, string>> = {
  over: '',
  patience: ' once this is over',
  help: ' once this is over',
  mending: ' once this is mended',
};

/** Postfix tries what waits until it is five days old (postconf(5), maximal_queue_lifetime). */
function outlookWords({ waiting, failed }: Incident, care: Care): string {
  if (care === 'healed') return 'Healed: everything has arrived.';
  const until = care === 'mending' ? ' once this is mended, for about five days' : '';
  const parts = [
    waiting > 0 && `What waits is delivered by itself${until}.`,
    failed > 0 && `What failed is not tried again by itself: re-queue it${AFTERWARDS[care]}.`,
  ];
  return parts.filter(Boolean).join(' ');
}
