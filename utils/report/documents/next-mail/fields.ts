import type { MailReader } from '../../../engine/types';
import { apart, inRow, labelled } from '../../../words/marks';
import { say } from '../../../words/say';
import { quote, quoteOrNull } from '../../words/quote';
import { fullTime } from '../../words/times';
import { toOthers } from '../../words/whose';
import { type IncidentFacts, incidentFields } from './incident-facts';
import type { Matter } from './matter';
import { namesOf } from './names-of';
import { toAnybody } from './voices';
import { actorField } from './who-acts';

export type Field = readonly [name: string, value: string];

/** What the mail has and no log tells. */
export interface MailContext {
  /** The subject of the mail that is stuck. */
  readonly subject?: string | null;
  /** Where it is on the portal. */
  readonly link?: string | null;
  readonly incident?: IncidentFacts | null;
}

/** Facts as `Field: value`, always in the same order and by the same names, so that a ticket system can read them. */
export function fieldsOf(reader: MailReader, matter: Matter, context: MailContext): Field[] {
  const { note } = matter;
  const isDone = note.cause === 'delivered';
  const isInside = reader === 'admin' || reader === 'support';
  const fields: readonly (readonly [string, string | null | undefined])[] = [
    ...(context.incident ? incidentFields(context.incident) : messageFields(matter, context)),
    [say('Cause'), isDone ? null : toOthers(note.title)],
    [say('Who must act'), isDone ? null : actorField(matter.story.acting)],
    [say('Server'), isInside && !context.incident ? serverOf(matter) : null],
    [say('Answered by'), note.evidence.length > 0 ? note.source : null],
    // Here there is room: the page that it names is often what its admin needs.
    [say('Answer'), note.wholeAnswer ?? note.evidence.join(' … ')],
    [say('Also'), isInside && !context.incident ? alsoOf(matter) : null],
    [say('Queue id'), matter.diagnosis.message.queueIds.join(', ')],
    [say('Message-ID'), isInside ? matter.diagnosis.message.messageId : null],
    [say('Portal'), isInside ? context.link : null],
  ];
  return fields.flatMap(([name, value]) => (value ? [[name, quote(value, 600)] as const] : []));
}

/** Where it was to be delivered, where nobody answered there; what the filter hands to itself is none of theirs. */
function serverOf({ subject: { nextHop, reply, finding } }: Matter): string | null {
  if (!nextHop || reply.saidBy === 'next-hop' || finding.actor === 'filter-provider') return null;
  const { host, address, port } = nextHop;
  const named = host && address && host !== address ? `${host} [${address}]` : (host ?? address);
  return named && port ? say('{host}, port {port}', { host: named, port: String(port) }) : named;
}

function messageFields(
  { diagnosis, note, recipients }: Matter,
  { subject }: MailContext,
): (readonly [string, string | null | undefined])[] {
  return [
    [say('From'), diagnosis.message.sender],
    [say('To'), namesOf(recipients)],
    [say('Subject'), subject],
    [say('State'), note.statusWord],
    [say('Attempts'), attemptsOf(diagnosis, note.recipient)],
  ];
}

/** `3, first 2026-11-23 20:56:01, last 2026-11-23 21:40:11`. */
function attemptsOf({ attempts }: Matter['diagnosis'], recipient: string | null): string | null {
  const own = attempts.filter(({ attempt }) => quoteOrNull(attempt.recipient) === recipient);
  const [first, last] = [own[0], own.at(-1)].map((one) => fullTime(one?.attempt.time ?? null));
  if (own.length < 2) return last ? `1, ${last}` : null;
  return inRow([
    String(own.length),
    first && say('first {when}', { when: first }),
    last && say('last {when}', { when: last }),
  ]);
}

function alsoOf({ others }: Matter): string {
  return apart(
    others.map(({ statusWord, title, recipients }) =>
      labelled(inRow([statusWord, toAnybody(title)]), namesOf(recipients, 1)),
    ),
  );
}
