import type { Incident } from '../../../engine/types';
import { listed } from '../../../words/marks';
import { plural, say, sayCount } from '../../../words/say';
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
  return listed([
    waiting > 0 && sayCount(waiting, { one: '{n} is waiting', other: '{n} are waiting' }),
    failed > 0 && sayCount(failed, plural('{n} failed')),
    delivered > 0 &&
      sayCount(delivered, { one: '{n} was delivered since', other: '{n} were delivered since' }),
  ]);
}

export function incidentFields(incident: IncidentFacts): (readonly [string, string | null])[] {
  return [
    [say('Messages'), sharesWords(incident)],
    [say('To'), namesOf(incident.to.map((one) => quote(one, 80)))],
    [say('Server'), quoteOrNull(incident.nextHop, 120)],
    [say('First failure'), incident.since],
    [say('Last failure'), incident.last],
  ];
}
