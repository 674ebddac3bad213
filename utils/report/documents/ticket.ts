import type { Diagnosis } from '../../engine/types';
import { inTextLanguage } from '../../words/language';
import { apart, inRow, labelled } from '../../words/marks';
import { plural, say, sayCount } from '../../words/say';
import { noteOf } from '../page/note';
import { type Alike, alike, isOpenStanding, standings, subjectOf } from '../page/standings';
import type { NoteView } from '../types';
import { quote } from '../words/quote';
import { type Story, storyOf } from '../words/story';
import { fullTime, sinceWords } from '../words/times';
import { toOthers } from '../words/whose';
import type { Words } from '../words/words';
import { actorFieldToOthers, answerOfNote } from './for-others';
import { addressesOf } from './redaction/addresses-of';
import { createRedactor } from './redaction/redact';

export interface TicketOptions {
  /** Replace addresses and names, the same throughout. */
  readonly redact: boolean;
  /** The subject of the mail, where the page or the log has it. */
  readonly subject?: string | null;
  /** Where the message is on the portal. */
  readonly link?: string | null;
}

const MOST_MESSAGES = 50;
const MOST_NAMES = 3;

/**
 * What goes into a ticket: at most twelve lines of `Field: value` for each message, which ticket systems can parse, told for whoever gets the
 * ticket. In: the messages of one text. Out: plain text, ended by one newline; several messages are parted by an empty line. Never throws.
 */
export function ticketText(diagnoses: readonly Diagnosis[], words: Words, options: TicketOptions): string {
  return inTextLanguage(() => writeTicket(diagnoses, words, options));
}

function writeTicket(diagnoses: readonly Diagnosis[], words: Words, options: TicketOptions): string {
  const blocks = diagnoses.slice(0, MOST_MESSAGES).map((one) => fieldsOf(one, words, options));
  const left = diagnoses.length - MOST_MESSAGES;
  const shown = options.redact ? redacted(blocks, diagnoses) : blocks;
  const texts = shown.map((fields) => fields.map(([name, value]) => `${name}: ${value}`).join('\n'));
  return `${[...texts, ...(left > 0 ? [sayCount(left, { one: '… and {n} more message.', other: '… and {n} more messages.' })] : [])].join('\n\n')}\n`;
}

/** `isOurs`: words of ours alone, or an address of the portal, which name nobody. */
type Field = readonly [name: string, value: string, isOurs: boolean];

function fieldsOf(diagnosis: Diagnosis, words: Words, { subject, link, redact }: TicketOptions): Field[] {
  const all = standings([diagnosis]);
  const groups = alike(all, words);
  const worst = all[0] && subjectOf(all[0]);
  const note = worst && noteOf(worst, words);
  const open = all.filter(isOpenStanding).length;
  const fields: (readonly [string, string | null | undefined, isOurs?: boolean])[] = [
    [say('Subject'), redact ? null : subject],
    [say('From'), diagnosis.message.sender],
    [say('To'), groups[0] && namesOf(groups[0])],
    [say('State'), note && stateOf(diagnosis, note, open, all.length, words)],
    ...(note && worst ? noteFields(note, storyOf(worst, words)) : []),
    [say('Also'), apart(groups.slice(1).map(alsoOf))],
    [say('Queue id'), diagnosis.message.queueIds.join(', ')],
    [say('Portal'), link, true],
  ];
  return fields.flatMap(([name, value, isOurs = false]) =>
    value ? [[name, quote(value, 600), isOurs] as const] : [],
  );
}

function noteFields(
  note: NoteView,
  { acting }: Story,
): (readonly [string, string | null, isOurs?: boolean])[] {
  const isDone = note.cause === 'delivered';
  return [
    [
      say('Cause'),
      isDone ? null : toOthers([note.title, ...note.caveats.slice(0, 1)].join('. ').replace(/\.\. /g, '. ')),
    ],
    [say('Who must act'), isDone ? null : actorFieldToOthers(acting)],
    [say('First step'), isDone ? null : toOthers(note.next), true],
    answerOfNote(note),
  ];
}

function stateOf(
  diagnosis: Diagnosis,
  note: NoteView,
  open: number,
  recipients: number,
  words: Words,
): string {
  const { arrived } = diagnosis.deadlines;
  const status =
    recipients > 1 && open > 0
      ? say('{status} for {open} of {all} recipients', { status: note.statusWord, open, all: recipients })
      : note.statusWord;
  if (note.status !== 'deferred') return inRow([status, note.time]);
  const when = fullTime(arrived);
  if (!when) return status;
  const span = sinceWords(arrived, words);
  return span
    ? say('{status} since {when} ({span})', { status, when, span })
    : say('{status} since {when}', { status, when });
}

function namesOf({ recipients }: Alike): string {
  const more = recipients.length - MOST_NAMES;
  const names = inRow(recipients.slice(0, MOST_NAMES));
  return more > 0 ? sayCount(more, plural('{names} and {n} more'), { names }) : names;
}

function alsoOf(group: Alike): string {
  const what = inRow([group.statusWord, isOpenStanding(group.standing) && group.title]);
  return toOthers(labelled(what, namesOf(group)));
}

function redacted(blocks: readonly Field[][], diagnoses: readonly Diagnosis[]): Field[][] {
  const texts = blocks.flatMap((fields) => fields.flatMap(([name, value]) => `${name}\n${value}`));
  const redact = createRedactor(addressesOf(diagnoses), texts);
  return blocks.map((fields) =>
    fields.map(([name, value, isOurs]) => [redact(name), isOurs ? value : redact(value), isOurs] as const),
  );
}
