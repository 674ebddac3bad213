import type { Actor, Incident } from '../../engine/types';
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
  const { cause, nextHop, state, since, last, firstMessage, lastMessage, waiting, failed } = incident;
  const isOpen = waiting + failed > 0;
  return {
    key: `${cause} ${nextHop} ${since}`,
    cause,
    nextHop: quote(nextHop, 120),
    state,
    stateWord: stateWords[state],
    title: titleOf(cause, words),
    when: whenWords(incident),
    extent: extentWords(incident),
    outlook: outlookWords(incident),
    actorLine: isOpen ? actorLine(incident.actor, failed) : '',
    steps: isOpen ? (words.cause(cause)?.steps ?? []).slice(0, 3) : [],
    since,
    last,
    firstMessage,
    lastMessage,
  };
}

/** What failed is to be re-queued, even where the cause heals by itself. */
function actorLine(actor: Actor, failed: number): string {
  const words = actorWords[actor];
  if (actor === 'nobody') return failed > 0 ? '' : 'Nobody has to act.';
  return `Who can end it: ${words.replace(/^(?:Your|The)/, (word) => word.toLowerCase())}.`;
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
function outlookWords({ waiting, failed, actor, state }: Incident): string {
  if (waiting + failed === 0) return 'Healed: everything has arrived.';
  const wait =
    actor === 'nobody' || state === 'over'
      ? 'What waits is delivered by itself.'
      : 'What waits is delivered by itself once this is mended, for about five days.';
  const fail = 'What failed is not tried again by itself: re-queue it once this is mended.';
  return [waiting > 0 && wait, failed > 0 && fail].filter(Boolean).join(' ');
}
