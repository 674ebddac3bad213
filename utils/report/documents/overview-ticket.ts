import type { Diagnosis } from '../../engine/types';
import { inTextLanguage } from '../../words/language';
import { beside, inRow } from '../../words/marks';
import { say, sayCount, text } from '../../words/say';
import { noteOf } from '../page/note';
import { firstStep, groupsOf, sinceOf } from '../page/overview';
import { type Lead, type Share, shareNames, shareOrder } from '../page/overview-shares';
import { quote, quoteOrNull } from '../words/quote';
import { minuteText } from '../words/times';
import { toOthers } from '../words/whose';
import type { Words } from '../words/words';
import { answerOfNote } from './for-others';
import { addressesOf } from './redaction/addresses-of';
import { createRedactor } from './redaction/redact';

export interface OverviewTicketOptions {
  /** Replace addresses and names, the same throughout. */
  readonly redact: boolean;
}

/** Whoever gets the list is not who made it. */
const shareOfOthers = {
  ...shareNames,
  you: text('Whoever works on this ticket, or the server’s admin'),
} as const satisfies Record<Share, string>;
const mostRecipients = 10;
const longestReply = 300;

/**
 * The undelivered messages of a page for a ticket, by who must act. In: what each log says. Out: plain text, ended by one newline; what
 * comes from logs is text. Never throws.
 */
export function overviewTicket(
  known: readonly (readonly Diagnosis[])[],
  words: Words,
  options: OverviewTicketOptions,
): string {
  return inTextLanguage(() => writeTicket(known, words, options));
}

function writeTicket(
  known: readonly (readonly Diagnosis[])[],
  words: Words,
  { redact }: OverviewTicketOptions,
): string {
  const groups = groupsOf({ known }, words);
  const lines = [sayCount(known.length, { one: '{n} message to look at', other: '{n} messages to look at' })];
  for (const share of shareOrder) {
    const ofShare = groups.filter(([lead]) => lead.share === share);
    const messages = ofShare.reduce((sum, { length }) => sum + length, 0);
    if (messages > 0) lines.push('', `${say(shareOfOthers[share])}: ${messages}`);
    for (const group of ofShare) lines.push(...groupLines(group, words));
  }
  const shown = redact ? redacted(lines, known) : lines;
  return `${shown.join('\n')}\n`;
}

function groupLines(group: readonly [Lead, ...Lead[]], words: Words): string[] {
  const [lead] = group;
  const { subject, host } = lead;
  const note = noteOf(subject, words);
  const since = sinceOf(group);
  const step = firstStep(lead, words);
  const [name, answer] = answerOfNote(note);
  const head = [
    note.statusWord,
    toOthers(note.title),
    quoteOrNull(host, 80),
    since && say('since {when}', { when: minuteText(since) }),
  ];
  return [
    `- ${beside(head)}`,
    `  ${say('To')}: ${recipientsOf(group)}`,
    ...(step ? [`  ${say('First{#step}')}: ${toOthers(step)}`] : []),
    ...(answer ? [`  ${name}: ${quote(answer, longestReply)}`] : []),
  ];
}

function recipientsOf(group: readonly Lead[]): string {
  const names = [...new Set(group.map(({ recipient }) => quoteOrNull(recipient, 120) ?? say('not named')))];
  const more = names.length - mostRecipients;
  const shown = inRow(names.slice(0, mostRecipients));
  if (more <= 0) return shown;
  return sayCount(
    more,
    { one: '{names}, and {n} other', other: '{names}, and {n} others' },
    { names: shown },
  );
}

function redacted(lines: readonly string[], known: readonly (readonly Diagnosis[])[]): string[] {
  return lines.map(createRedactor(addressesOf(known.flat()), lines));
}
