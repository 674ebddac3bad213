import type { Standing } from '../../engine/messages/standing';
import type { Incident, Step } from '../../engine/types';
import { spanWords } from '../../words/format';
import { listed } from '../../words/marks';
import { plural, say, sayCount, text } from '../../words/say';
import { actorInside, actorName } from '../words/actors';
import { titleOf } from '../words/cause-title';
import { quote } from '../words/quote';
import { isWait, textOf } from '../words/steps';
import type { Words } from '../words/words';
import { minuteText } from './moments';
import type { IncidentView } from './types';

const stateNames = {
  open: text('Open{#state}'),
  acknowledged: text('Acknowledged'),
  mended: text('Mended'),
} as const;

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
    sinceWord: minuteText(since),
    who: care === 'mending' || care === 'help' ? actorName(incident.actor) : '',
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
  return sayCount(messages, state === 'mended' ? plural('{n} not arrived') : plural('{n} open'));
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
    extent: say(
      'None of its messages is here: it was read from files, or the time for keeping them is over.',
    ),
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
    stateWord: state === 'open' && isAgain ? say('Open again') : say(stateNames[state]),
    isUrgent: state === 'open' && (care === 'mending' || failed > 0),
    again: isAgain
      ? say('Broke out again after it was mended {when}.', { when: minuteText(brokeOutAfter) })
      : '',
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
  if (care === 'mending') return say('Who can end it: {actor}.', { actor: actorInside(actor) });
  if (care === 'help')
    return say('It has gone on for {span}. What can end it:', { span: spanWords((last - since) / 1000) });
  // What failed is to be re-queued, even where the cause heals by itself.
  return failed > 0 ? '' : say('Nobody has to act.');
}

const MOST_STEPS = 3;

function stepsFor(care: Care, steps: readonly Step[]): string[] {
  if (care === 'healed' || care === 'over') return [];
  const fitting = steps.filter((step) => isWait(step) === (care === 'patience'));
  return fitting.slice(0, MOST_STEPS).map(textOf);
}

function whenWords(incident: Incident, standing: Standing): string {
  const { since, last, state, deliveredAgain } = incident;
  const isGoingOn = state === 'going-on' && standing.state !== 'mended';
  if (isGoingOn) return goingOnWords(incident);
  const said = { from: minuteText(since), to: minuteText(last) };
  const when =
    last - since >= MINUTE
      ? say('From {from} to {to}, for {span}.', { ...said, span: spanWords((last - since) / 1000) })
      : say('From {from} to {to}.', said);
  if (deliveredAgain === null) return when;
  return `${when} ${say('Mail arrives there again, last {when}.', { when: minuteText(deliveredAgain) })}`;
}

const MINUTE = 60_000;

function goingOnWords({ since, last }: Incident): string {
  const said = { since: minuteText(since), last: minuteText(last) };
  return last - since >= MINUTE
    ? say('Since {since}, for {span}, last seen {last}.', { ...said, span: spanWords((last - since) / 1000) })
    : say('Since {since}, last seen {last}.', said);
}

function extentWords({ messages, recipients, waiting, failed }: Incident): string {
  const delivered = messages - waiting - failed;
  const parts = [
    waiting > 0 && sayCount(waiting, plural('{n} waiting')),
    failed > 0 && sayCount(failed, plural('{n} failed')),
    delivered > 0 && sayCount(delivered, plural('{n} delivered since')),
  ];
  const mails = sayCount(messages, { one: '{n} message', other: '{n} messages' });
  const said = { messages: mails, shares: listed(parts) };
  if (recipients <= messages) return say('{messages}: {shares}.', said);
  return sayCount(
    recipients,
    { one: '{messages} to {n} recipient: {shares}.', other: '{messages} to {n} recipients: {shares}.' },
    said,
  );
}

/** Postfix tries what waits until it is five days old (postconf(5), maximal_queue_lifetime). */
function outlookWords({ waiting, failed }: Incident, care: Care): string {
  if (care === 'healed') return say('Healed: everything has arrived.');
  const parts = [waiting > 0 && waitingWords(care), failed > 0 && failedWords(care)];
  return parts.filter(Boolean).join(' ');
}

function waitingWords(care: Care): string {
  return care === 'mending'
    ? say('What waits is delivered by itself once this is mended, for about five days.')
    : say('What waits is delivered by itself.');
}

function failedWords(care: Care): string {
  if (care === 'mending')
    return say('What failed is not tried again by itself: re-queue it once this is mended.');
  if (care === 'over') return say('What failed is not tried again by itself: re-queue it.');
  return say('What failed is not tried again by itself: re-queue it once this is over.');
}
