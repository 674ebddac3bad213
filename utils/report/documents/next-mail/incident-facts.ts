import type { Incident } from '../../../engine/types';
import { count, numberWords } from '../../words/numbers';
import { quote, quoteOrNull } from '../../words/quote';
import { namesOf } from './names-of';

/** An incident, for mails about all of its messages: what is counted there, and its times in words. */
export interface IncidentFacts
  extends Pick<Incident, 'cause' | 'messages' | 'recipients' | 'waiting' | 'failed'> {
  readonly nextHop: string;
  readonly since: string;
  readonly last: string;
  /** Some of those who wait. */
  readonly to: readonly string[];
  /** What becomes of its messages. */
  readonly outlook: string;
}

/** `40 are waiting, 7 failed, 3 were delivered since`. */
export function sharesWords({ messages, waiting, failed }: IncidentFacts): string {
  const delivered = messages - waiting - failed;
  return [
    waiting > 0 && `${numberWords(waiting)} ${waiting === 1 ? 'is' : 'are'} waiting`,
    failed > 0 && `${numberWords(failed)} failed`,
    delivered > 0 && `${numberWords(delivered)} ${delivered === 1 ? 'was' : 'were'} delivered since`,
  ]
    .filter(Boolean)
    .join(', ');
}

export function incidentFields(incident: IncidentFacts): (readonly [string, string | null])[] {
  return [
    ['Messages', `${count(incident.messages, 'message')}: ${sharesWords(incident)}`],
    ['To', namesOf(incident.to.map((one) => quote(one, 80)))],
    ['Server', quoteOrNull(incident.nextHop, 120)],
    ['First failure', incident.since],
    ['Last failure', incident.last],
  ];
}
