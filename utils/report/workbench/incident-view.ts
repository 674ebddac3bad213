import type { Incident } from '../../engine/types';
import { count, numberWords } from '../numbers';
import { quote } from '../quote';
import type { Words } from '../words';
import { actorWords } from './actor-words';
import { titleOf } from './ledger-view';
import { minuteWords, spanWords } from './moments';
import type { IncidentView } from './types';

const stateWords = { 'going-on': 'Still going on', quiet: 'No failure since', over: 'Over' } as const;

/** An incident in words: since when, how much, whether it heals itself, and what to do once for all of its messages. */
export function incidentView(incident: Incident, words: Words): IncidentView {
  const { cause, nextHop, state, since, last, firstMessage, lastMessage } = incident;
  const care = careFor(incident);
  return {
    key: `${cause} ${nextHop} ${since}`,
    cause,
    nextHop: quote(nextHop, 120),
    state,
    stateWord: stateWords[state],
    title: titleOf(cause, words),
    when: whenWords(incident),
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

/** What an incident asks for: nothing any more, time alone, or somebody who mends it. */
type Care = 'none' | 'patience' | 'mending';

/** Milliseconds. What heals by itself (locks, load, lookups) does so within the hour, as the steps of those causes say; after that somebody has to look. */
const PATIENCE = 3_600_000;

function careFor({ state, waiting, failed, actor, since, last }: Incident): Care {
  if (waiting + failed === 0 || state === 'over') return 'none';
  return actor === 'nobody' && last - since < PATIENCE ? 'patience' : 'mending';
}

function actorLine({ actor, waiting, failed, since, last }: Incident, care: Care): string {
  if (waiting + failed === 0) return '';
  // What failed is to be re-queued, even where the cause heals by itself.
  if (care !== 'mending') return failed > 0 ? '' : 'Nobody has to act.';
  if (actor === 'nobody')
    return `This heals by itself as a rule, but has gone on for ${spanWords((last - since) / 1000)}.`;
  return `Who can end it: ${actorWords[actor].replace(/^(?:Your|The)/, (word) => word.toLowerCase())}.`;
}

const MOST_STEPS = 3;

function stepsFor(care: Care, steps: readonly string[]): string[] {
  if (care === 'none') return [];
  const fitting = care === 'patience' ? steps.filter((step) => step.startsWith('Wait')) : steps;
  return fitting.slice(0, MOST_STEPS);
}

function whenWords({ since, last, state, deliveredAgain }: Incident): string {
  const span = last - since >= 60_000 ? `, for ${spanWords((last - since) / 1000)}` : '';
  if (state === 'going-on') return `Since ${minuteWords(since)}${span}, last seen ${minuteWords(last)}.`;
  const proof =
    deliveredAgain === null ? '' : ` Mail arrives there again since ${minuteWords(deliveredAgain)}.`;
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

/** Postfix tries what waits until it is five days old (postconf(5), maximal_queue_lifetime). */
function outlookWords({ waiting, failed }: Incident, care: Care): string {
  if (waiting + failed === 0) return 'Healed: everything has arrived.';
  const wait =
    care === 'mending'
      ? 'What waits is delivered by itself once this is mended, for about five days.'
      : 'What waits is delivered by itself.';
  const fail = `What failed is not tried again by itself: re-queue it${care === 'none' ? '' : ' once this is mended'}.`;
  return [waiting > 0 && wait, failed > 0 && fail].filter(Boolean).join(' ');
}
