import type { Diagnosis } from '../../engine/types';
import { noteOf } from '../page/note';
import { type Alike, alike, isOpenStanding, standings, subjectOf } from '../page/standings';
import type { NoteView } from '../types';
import { quote } from '../words/quote';
import { fullTime, sinceWords } from '../words/times';
import type { Words } from '../words/words';
import { answerOfNote, forOthers } from './for-others';
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
  const blocks = diagnoses.slice(0, MOST_MESSAGES).map((one) => fieldsOf(one, words, options));
  const left = diagnoses.length - MOST_MESSAGES;
  const shown = options.redact ? redacted(blocks, diagnoses) : blocks;
  const texts = shown.map((fields) => fields.map(([name, value]) => `${name}: ${value}`).join('\n'));
  return `${[...texts, ...(left > 0 ? [`… and ${left} more messages.`] : [])].join('\n\n')}\n`;
}

type Field = readonly [name: string, value: string];

function fieldsOf(diagnosis: Diagnosis, words: Words, { subject, link, redact }: TicketOptions): Field[] {
  const all = standings([diagnosis]);
  const groups = alike(all, words);
  const worst = all[0] && subjectOf(all[0]);
  const note = worst && noteOf(worst, words);
  const open = all.filter(isOpenStanding).length;
  const fields: (readonly [string, string | null | undefined])[] = [
    ['Subject', redact ? null : subject],
    ['From', diagnosis.message.sender],
    ['To', groups[0] && namesOf(groups[0])],
    ['State', note && stateOf(diagnosis, note, open, all.length, words)],
    ...(note ? noteFields(note) : []),
    ['Also', groups.slice(1).map(alsoOf).join('; ')],
    ['Queue id', diagnosis.message.queueIds.join(', ')],
    ['Portal', link],
  ];
  return fields.flatMap(([name, value]) => (value ? [[name, quote(value, 600)] as const] : []));
}

function noteFields(note: NoteView): (readonly [string, string | null])[] {
  const isDone = note.cause === 'delivered';
  return [
    [
      'Cause',
      isDone ? null : forOthers([note.title, ...note.caveats.slice(0, 1)].join('. ').replace(/\.\. /g, '. ')),
    ],
    ['Who must act', isDone ? null : forOthers(note.actorLine)],
    ['First step', isDone ? null : forOthers(note.next)],
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
  const extent = recipients > 1 && open > 0 ? ` for ${open} of ${recipients} recipients` : '';
  if (note.status !== 'deferred')
    return [`${note.statusWord}${extent}`, note.time].filter(Boolean).join(', ');
  const since = sinceWords(arrived, words);
  const when = arrived && `since ${fullTime(arrived)}${since ? ` (${since})` : ''}`;
  return [`${note.statusWord}${extent}`, when].filter(Boolean).join(' ');
}

function namesOf({ recipients }: Alike): string {
  const more = recipients.length - MOST_NAMES;
  return `${recipients.slice(0, MOST_NAMES).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

function alsoOf(group: Alike): string {
  const why = isOpenStanding(group.standing) ? `, ${group.title}` : '';
  return forOthers(`${group.statusWord}${why}: ${namesOf(group)}`);
}

function redacted(blocks: readonly Field[][], diagnoses: readonly Diagnosis[]): Field[][] {
  const texts = blocks.flatMap((fields) => fields.flat());
  const redact = createRedactor(addressesOf(diagnoses), texts);
  const isPublic = (name: string) => name === 'Portal' || name === 'First step';
  return blocks.map((fields) =>
    fields.map(([name, value]) => [redact(name), isPublic(name) ? value : redact(value)] as const),
  );
}
