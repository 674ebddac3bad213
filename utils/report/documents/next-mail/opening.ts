import type { MailReader } from '../../../engine/types';
import { say, sayCount, text, translated } from '../../../words/say';
import { capital } from '../../words/capital';
import { isGivenUp } from '../../words/over';
import { quoteOrNull } from '../../words/quote';
import { named } from '../../words/setting';
import { isKept } from '../../words/status-words';
import { isUnknown } from '../../words/unknown';
import type { Words } from '../../words/words';
import { type IncidentFacts, sharesWords } from './incident-facts';
import { introduced } from './introduced';
import type { Matter } from './matter';
import { namesOf } from './names-of';
import { voices } from './voices';

/** What happened, and why, as sentences to the reader. */
export function openingOf(
  reader: MailReader,
  matter: Matter,
  words: Words,
  { incident, plain }: Told,
): string[] {
  const event = incident ? incidentEvent(reader, matter, incident) : eventOf(reader, matter, words);
  return [
    event,
    reasonOf(reader, matter, plain && introduced(named(translated(plain), words), words)),
  ].filter(Boolean);
}

interface Told {
  readonly incident: IncidentFacts | null;
  /** Why, in plain words, where there are some. */
  readonly plain: string | null;
}

/** What the mail server is to each reader, and where something goes to it. */
const SERVERS = {
  admin: [text('your mail server'), text('your mail server{#to}')],
  person: [text('the mail server'), text('the mail server{#to}')],
  sender: [text('the recipient’s mail server'), text('the recipient’s mail server{#to}')],
  support: [text('our mail server'), text('our mail server{#to}')],
} as const satisfies Record<MailReader, readonly [string, string]>;

/** Where nobody reached it, what stands as the next hop may be a part of the filter. */
function serverFor(reader: MailReader, { subject: { nextHop, finding } }: Matter, isGoal = false): string {
  const host = quoteOrNull(nextHop?.host ?? nextHop?.address ?? null, 80);
  const server = say(SERVERS[reader][isGoal ? 1 : 0]);
  return host && finding.actor !== 'filter-provider' ? `${server} (${host})` : server;
}

function mailFor(reader: MailReader, { diagnosis, recipients }: Matter): string {
  const sender = quoteOrNull(diagnosis.message.sender, 120);
  const to = namesOf(recipients);
  if (reader === 'sender') return say('your mail to {recipients}', { recipients: to });
  if (reader !== 'person')
    return sender
      ? say('the mail from {sender} to {recipients}', { sender, recipients: to })
      : say('the mail to {recipients}', { recipients: to });
  if (recipients.length > 1)
    return sender
      ? say('a mail from {sender} to {recipients}', { sender, recipients: to })
      : say('a mail to {recipients}', { recipients: to });
  const [you = ''] = recipients;
  return sender
    ? say('a mail from {sender} to you ({recipient})', { sender, recipient: you })
    : say('a mail to you ({recipient})', { recipient: you });
}

function eventOf(reader: MailReader, matter: Matter, words: Words): string {
  const said = { mail: mailFor(reader, matter), server: serverFor(reader, matter) };
  return capital(eventWords(reader, matter, said, words));
}

function eventWords(
  reader: MailReader,
  { subject }: Matter,
  { mail, server }: { mail: string; server: string },
  words: Words,
): string {
  if (subject.status === 'sent')
    return isKept(subject.status, subject.finding.cause)
      ? say('{server} accepted {mail}, and then kept it back from the mailbox.', { server, mail })
      : say('{server} accepted {mail}.', { server, mail });
  if (subject.status === 'unknown') return say('It is unclear what became of {mail}.', { mail });
  if (subject.status === 'undeliverable')
    return say('{server} says that it would refuse {mail}.', { server, mail });
  const isWaiting = subject.status === 'deferred' && !isGivenUp(subject, words);
  const isRefusal = subject.reply.saidBy === 'next-hop' && (reader === 'admin' || reader === 'support');
  if (isRefusal)
    return isWaiting
      ? say('{server} has put off {mail}.', { server, mail })
      : say('{server} did not take {mail}.', { server, mail });
  return isWaiting
    ? say('{mail} has not arrived yet.', { mail })
    : say('{mail} could not be delivered.', { mail });
}

function incidentEvent(reader: MailReader, matter: Matter, incident: IncidentFacts): string {
  const { since } = incident;
  if (reader === 'person') return say('Some mail that came since {since} has not arrived.', { since });
  const server = serverFor(reader, matter, true);
  if (reader === 'sender')
    return say('Some mail of yours to {server} has not been delivered since {since}.', { server, since });
  return sayCount(
    incident.messages,
    {
      one: '{n} mail to {server} has run into the same trouble since {since}: {shares}.',
      other: '{n} mails to {server} have run into the same trouble since {since}: {shares}.',
    },
    { server, since, shares: sharesWords(incident) },
  );
}

const CERTAINTY = {
  certain: text('The reason: {reason}'),
  likely: text('The reason seems to be this: {reason}'),
  possible: text('This may be the reason, among others: {reason}'),
} as const;

/** Whoever waits is told what it is called; what it means is for those who mend it, where it is sure enough. */
function reasonOf(reader: MailReader, { story, subject: { finding } }: Matter, plain: string | null): string {
  const { title, meaning } = story.cause;
  const tell = voices[reader];
  if (finding.cause === 'delivered') return '';
  if (isUnknown(finding.cause))
    return reader === 'person' ? say('The server’s answer gives no clear reason.') : tell(meaning);
  const reason = say(CERTAINTY[finding.confidence], { reason: plain ?? `${tell(title)}.` });
  return reader === 'person' || finding.confidence === 'possible' ? reason : `${reason} ${tell(meaning)}`;
}
