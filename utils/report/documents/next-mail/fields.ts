import type { MailReader } from '../../../engine/types';
import { quote, quoteOrNull } from '../../words/quote';
import { fullTime } from '../../words/times';
import { withYourAs } from '../../words/whose';
import { type IncidentFacts, incidentFields } from './incident-facts';
import type { Matter } from './matter';
import { namesOf } from './names-of';
import { toAnybody } from './voices';

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
    ['Cause', isDone ? null : withYourAs('the')(note.title)],
    ['Who must act', isDone ? null : whoActs(note.actorLine)],
    ['Server', isInside && !context.incident ? serverOf(matter) : null],
    ['Answered by', note.evidence.length > 0 ? note.source : null],
    // Here there is room: the page that it names is often what its admin needs.
    ['Answer', note.wholeAnswer ?? note.evidence.join(' … ')],
    ['Also', isInside && !context.incident ? alsoOf(matter) : null],
    ['Queue id', matter.diagnosis.message.queueIds.join(', ')],
    ['Message-ID', isInside ? matter.diagnosis.message.messageId : null],
    ['Portal', isInside ? context.link : null],
  ];
  return fields.flatMap(([name, value]) => (value ? [[name, quote(value, 600)] as const] : []));
}

function whoActs(actorLine: string): string {
  return toAnybody(actorLine)
    .replace(/^We must act first, /, 'We first, ')
    .replace(/^Nobody has to act\b/, 'Nobody')
    .replace(/(?: must act)?\.$/, '');
}

/** Where it was to be delivered, where nobody answered there; what the filter hands to itself is none of theirs. */
function serverOf({ subject: { nextHop, reply, finding } }: Matter): string | null {
  if (!nextHop || reply.saidBy === 'next-hop' || finding.actor === 'filter-provider') return null;
  const { host, address, port } = nextHop;
  const named = host && address && host !== address ? `${host} [${address}]` : (host ?? address);
  return named && `${named}${port ? `, port ${port}` : ''}`;
}

function messageFields(
  { diagnosis, note, recipients }: Matter,
  { subject }: MailContext,
): (readonly [string, string | null | undefined])[] {
  return [
    ['From', diagnosis.message.sender],
    ['To', namesOf(recipients)],
    ['Subject', subject],
    ['State', note.statusWord],
    ['Attempts', attemptsOf(diagnosis, note.recipient)],
  ];
}

/** `3, first 2026-11-23 20:56:01, last 2026-11-23 21:40:11`. */
function attemptsOf({ attempts }: Matter['diagnosis'], recipient: string | null): string | null {
  const own = attempts.filter(({ attempt }) => quoteOrNull(attempt.recipient) === recipient);
  const [first, last] = [own[0], own.at(-1)].map((one) => fullTime(one?.attempt.time ?? null));
  if (own.length < 2) return last ? `1, ${last}` : null;
  return [String(own.length), first && `first ${first}`, last && `last ${last}`].filter(Boolean).join(', ');
}

function alsoOf({ others }: Matter): string {
  return others
    .map(({ statusWord, title, recipients }) =>
      toAnybody(`${statusWord}, ${title}: ${namesOf(recipients, 1)}`),
    )
    .join('; ');
}
