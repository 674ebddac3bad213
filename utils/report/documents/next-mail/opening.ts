import type { MailReader } from '../../../engine/types';
import { capital } from '../../words/capital';
import { count } from '../../words/numbers';
import { isGivenUp } from '../../words/over';
import { quoteOrNull } from '../../words/quote';
import { named } from '../../words/setting';
import { isKept } from '../../words/status-words';
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
  return [event, reasonOf(reader, matter, plain && introduced(named(plain, words), words))].filter(Boolean);
}

interface Told {
  readonly incident: IncidentFacts | null;
  /** Why, in plain words, where there are some. */
  readonly plain: string | null;
}

/** What the mail server is to each reader. */
const SERVERS: Readonly<Record<MailReader, string>> = {
  admin: 'your mail server',
  person: 'the mail server',
  sender: 'the recipient’s mail server',
  support: 'our mail server',
};

/** Where nobody reached it, what stands as the next hop may be a part of the filter. */
function serverFor(reader: MailReader, { subject: { nextHop, finding } }: Matter): string {
  const host = quoteOrNull(nextHop?.host ?? nextHop?.address ?? null, 80);
  return host && finding.actor !== 'filter-provider' ? `${SERVERS[reader]} (${host})` : SERVERS[reader];
}

function mailFor(reader: MailReader, { diagnosis, recipients }: Matter): string {
  const sender = quoteOrNull(diagnosis.message.sender, 120);
  if (reader === 'sender') return `your mail to ${namesOf(recipients)}`;
  const from = sender ? ` from ${sender}` : '';
  if (reader !== 'person') return `the mail${from} to ${namesOf(recipients)}`;
  return `a mail${from} to ${recipients.length === 1 ? `you (${recipients[0]})` : namesOf(recipients)}`;
}

function eventOf(reader: MailReader, matter: Matter, words: Words): string {
  const { subject } = matter;
  const mail = mailFor(reader, matter);
  const server = serverFor(reader, matter);
  if (subject.status === 'sent')
    return isKept(subject.status, subject.finding.cause)
      ? capital(`${server} accepted ${mail}, and then kept it back from the mailbox.`)
      : capital(`${server} accepted ${mail}.`);
  if (subject.status === 'unknown') return `It is unclear what became of ${mail}.`;
  if (subject.status === 'undeliverable') return capital(`${server} says that it would refuse ${mail}.`);
  const isWaiting = subject.status === 'deferred' && !isGivenUp(subject, words);
  const isRefusal = subject.reply.saidBy === 'next-hop' && (reader === 'admin' || reader === 'support');
  if (isRefusal) return capital(`${server} ${isWaiting ? 'has put off' : 'did not take'} ${mail}.`);
  return capital(`${mail} ${isWaiting ? 'has not arrived yet' : 'could not be delivered'}.`);
}

function incidentEvent(reader: MailReader, matter: Matter, incident: IncidentFacts): string {
  const server = serverFor(reader, matter);
  if (reader === 'person') return `Some mail that came since ${incident.since} has not arrived.`;
  if (reader === 'sender')
    return `Mail of yours to ${server} could not be delivered since ${incident.since}.`;
  const mails = count(incident.messages, 'mail');
  return `${mails} to ${server} ran into the same trouble since ${incident.since}: ${sharesWords(incident)}.`;
}

const CERTAINTY = {
  certain: 'The reason',
  likely: 'The reason seems to be this',
  possible: 'This may be the reason, among others',
} as const;

/** Whoever waits is told what it is called; what it means is for those who mend it, where it is sure enough. */
function reasonOf(reader: MailReader, { story, subject: { finding } }: Matter, plain: string | null): string {
  const { title, meaning } = story.cause;
  const tell = voices[reader];
  if (finding.cause === 'delivered') return '';
  if (finding.cause.startsWith('unknown.'))
    return reader === 'person' ? 'The server’s answer gives no clear reason.' : tell(meaning);
  const reason = `${CERTAINTY[finding.confidence]}: ${plain ?? `${tell(title)}.`}`;
  return reader === 'person' || finding.confidence === 'possible' ? reason : `${reason} ${tell(meaning)}`;
}
