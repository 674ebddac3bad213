import type { Actor, Asks, Diagnosis, MailReader } from '../../../engine/types';
import { inTextLanguage } from '../../../words/language';
import { quoted } from '../../../words/marks';
import { say } from '../../../words/say';
import { quote, quoteOrNull } from '../../words/quote';
import { named, tellIn } from '../../words/setting';
import { mentions } from '../../words/step-links';
import type { Words } from '../../words/words';
import { addressesOf } from '../redaction/addresses-of';
import { createRedactor } from '../redaction/redact';
import { afterwardsOf } from './afterwards';
import { type Ask, askOf, isTurnOf } from './asks';
import { fieldsOf, type MailContext } from './fields';
import { type Matter, mattersOf } from './matter';
import { namesOf } from './names-of';
import { openingOf } from './opening';
import { mailReaders, readerWords } from './readers';

/** A text that is ready to be sent: to whom, and what. */
export interface NextMail {
  readonly reader: MailReader;
  /** Who that is, for a list to choose from. */
  readonly readerWords: string;
  /** The same for as long as it is the same trouble, whatever has happened since. */
  readonly subject: string;
  /** Plain text; lines end with a line feed, the last one too. */
  readonly body: string;
}

export interface MailOptions extends MailContext {
  /** Replace addresses and names, the same throughout. */
  readonly redact: boolean;
  /** What replaces them, where the mails stand beside other texts; their own otherwise. */
  readonly replace?: (text: string) => string;
  /** What a cause asks of those who have no steps of their own there; `null` where that is nothing. */
  asksOf(cause: string): Asks | null;
  /** Why it has not arrived, to whoever has never heard of servers; `null` where the cause’s title is plain. `isFilters`: the filter has to act. */
  plainReasonOf(cause: string, isFilters: boolean): string | null;
}

/**
 * What to write to whom about messages that are stuck. In: the messages of one text, or some of an incident’s. Out: a text for each reader to whom
 * there is something to say, which the cause and who has to act decide: none names another actor than the diagnosis. Never throws.
 */
export function nextMails(diagnoses: readonly Diagnosis[], words: Words, options: MailOptions): NextMail[] {
  const drafts = inTextLanguage(() => writeDrafts(diagnoses, words, options));
  const shown = options.redact ? redacted(drafts, diagnoses, options.replace) : drafts;
  return shown.map(({ reader, actor, subject, lines }) => ({
    reader,
    readerWords: readerWords(reader, actor),
    subject,
    body: `${lines.map(({ text }) => text).join('\n')}\n`,
  }));
}

function writeDrafts(diagnoses: readonly Diagnosis[], words: Words, options: MailOptions): Draft[] {
  const told = tellIn(words, { filter: words.filter ?? FILTER });
  const { incident } = options;
  const all = mattersOf(diagnoses, told);
  const matters = incident ? all.filter(({ note }) => note.cause === incident.cause) : all;
  return mailReaders.flatMap((reader) => draftFor(reader, matters, told, options));
}

/** To whoever does not look at its pages, “the filter” says nothing. */
const FILTER = 'SpamHero';

interface Line {
  readonly text: string;
  /** Words of ours alone, which name nobody. */
  readonly isOurs: boolean;
}

interface Draft {
  readonly reader: MailReader;
  /** Who has to act about the worst of all. */
  readonly actor: Actor;
  readonly subject: string;
  readonly lines: readonly Line[];
}

/** The worst of what is theirs to end; where none is, the worst of what there is to tell them. */
function draftFor(
  reader: MailReader,
  matters: readonly Matter[],
  words: Words,
  options: MailOptions,
): Draft[] {
  const actor = matters[0]?.subject.finding.actor ?? 'nobody';
  const own = reader === 'person' ? [] : matters.filter((matter) => isTurnOf(reader, matter));
  for (const matter of [...own, ...matters]) {
    const asks = options.asksOf(matter.subject.finding.cause);
    const ask = askOf(reader, matter, asks);
    const lines = ask && linesOf(reader, matter, ask, words, options);
    if (lines) return [{ reader, actor, subject: subjectFor(reader, matter, options), lines }];
  }
  return [];
}

function linesOf(reader: MailReader, matter: Matter, ask: Ask, words: Words, options: MailOptions): Line[] {
  const incident = options.incident ?? null;
  const context = options.redact ? { ...options, subject: null } : options;
  const { cause, actor } = matter.subject.finding;
  const plain = reader === 'person' ? options.plainReasonOf(cause, actor === 'filter-provider') : null;
  const paragraphs: readonly (readonly Line[])[] = [
    [ours(say('Hello,'))],
    openingOf(reader, matter, words, { incident, plain }).map(said),
    askLines(ask, words),
    afterwardsOf(reader, matter, words, incident).map(said),
    reader === 'person' ? [ours(say('For whoever looks into this:'))] : [],
    fieldsOf(reader, matter, context).map(([name, value]) => said(`${name}: ${value}`)),
  ];
  return paragraphs
    .filter((lines) => lines.length > 0)
    .flatMap((lines, i) => (i === 0 ? lines : [ours(''), ...lines]));
}

function askLines({ heading, steps, platform }: Ask, words: Words): Line[] {
  if (steps.length === 0) return [];
  // On a system that is known, what is done there says more than the general words.
  const general = platform ? steps.slice(0, 1) : steps;
  const own = platform ? [say('{word}:', { word: platform.heading }), ...platform.steps.map(bullet)] : [];
  const pages = mentions([...general, ...(platform?.steps ?? [])], words).slice(0, 1);
  return [
    said(heading),
    ...[...general.map(bullet), ...own].map((line) => ours(named(line, words))),
    ...pages.map(({ href }) =>
      ours(say('The addresses of {filter}: {href}', { filter: words.filter ?? FILTER, href })),
    ),
  ];
}

const bullet = (step: string) => `- ${step.replace(/`/g, '')}`;
const ours = (text: string): Line => ({ text, isOurs: true });
const said = (text: string): Line => ({ text, isOurs: false });

/** Made of what stays as it is: no state, no count, no time of now. */
function subjectFor(reader: MailReader, matter: Matter, { subject, incident, redact }: MailOptions): string {
  const { diagnosis, note } = matter;
  const mail = reader === 'sender' ? say('Your mail') : say('Mail');
  if (incident)
    return quote(
      say('{mail} to {server}: not getting through since {since}', {
        mail,
        server: incident.nextHop || say('us'),
        since: incident.since,
      }),
      LONGEST_SUBJECT,
    );
  const [id] = diagnosis.message.queueIds;
  const called = subject && !redact ? quoted(quote(subject, 60)) : mail;
  const whole = whatAbout(reader, matter, called, note.cause === 'delivered');
  return quote(`${whole}${id ? ` (${quote(id, 40)})` : ''}`, LONGEST_SUBJECT);
}

function whatAbout(
  reader: MailReader,
  { diagnosis, recipients }: Matter,
  mail: string,
  isDone: boolean,
): string {
  const sender = reader === 'sender' ? null : quoteOrNull(diagnosis.message.sender, 60);
  const what = isDone ? say('where it went') : say('not getting through');
  const to = namesOf(recipients.slice(0, 1));
  return sender
    ? say('{mail} from {sender} to {recipient}: {what}', { mail, sender, recipient: to, what })
    : say('{mail} to {recipient}: {what}', { mail, recipient: to, what });
}

const LONGEST_SUBJECT = 200;

function redacted(
  drafts: readonly Draft[],
  diagnoses: readonly Diagnosis[],
  replace: MailOptions['replace'],
): Draft[] {
  const texts = drafts.flatMap(({ subject, lines }) => [
    subject,
    ...lines.filter(({ isOurs }) => !isOurs).map(({ text }) => text),
  ]);
  const redact = replace ?? createRedactor(addressesOf(diagnoses), texts);
  return drafts.map(({ subject, lines, ...draft }) => ({
    ...draft,
    subject: redact(subject),
    lines: lines.map((line) => (line.isOurs ? line : { ...line, text: redact(line.text) })),
  }));
}
