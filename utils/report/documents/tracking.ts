import type { DiagnosedAttempt, Diagnosis } from '../../engine/types';
import { inTextLanguage } from '../../words/language';
import { say } from '../../words/say';
import { quote, quoteOrNull } from '../words/quote';
import { fullTime } from '../words/times';

/**
 * What finds a message again on the server that took it: PORTAL.md's "send the tracking information to its admin".
 * In: a message, and the index of an attempt. Out: lines of text; null where that attempt did not deliver.
 */
export function trackingInformation(diagnosis: Diagnosis, index: number): string | null {
  return inTextLanguage(() => writeTracking(diagnosis, index));
}

function writeTracking({ attempts, message }: Diagnosis, index: number): string | null {
  const found = attempts[index];
  if (found?.attempt.status !== 'sent') return null;
  const fields: readonly (readonly [string, string | null])[] = [
    [say('Accepted'), fullTime(found.attempt.time)],
    [say('By server'), serverOf(found)],
    [say('Its answer'), quote(found.attempt.response, 1_000)],
    [say('Recipient'), quoteOrNull(found.attempt.recipient)],
    [say('Sender'), quoteOrNull(message.sender)],
    [say('Message-ID'), quoteOrNull(message.messageId)],
    [say('Queue ID at the filter'), message.queueIds.join(', ') || null],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`${name}: ${value}`] : []));
  const advice = say(
    'The server above has taken the message, so it is for whoever runs it to say where it went: look for this time, recipient and answer in its log.',
  );
  return [say('Tracking information'), '', ...lines, '', advice, ''].join('\n');
}

function serverOf({ attempt: { nextHop } }: DiagnosedAttempt): string | null {
  const host = quoteOrNull(nextHop?.host ?? null);
  const address = quoteOrNull(nextHop?.address ?? null);
  return host && address && host !== address ? `${host} [${address}]` : (host ?? address);
}
