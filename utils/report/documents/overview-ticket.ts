import type { Diagnosis } from '../../engine/types';
import { noteOf } from '../page/note';
import { firstStep, groupsOf, sinceOf } from '../page/overview';
import { type Lead, type Share, shareOrder, shareWords } from '../page/overview-shares';
import { count } from '../words/numbers';
import { quote, quoteOrNull } from '../words/quote';
import { minuteOf } from '../words/times';
import type { Words } from '../words/words';
import { answerOfNote, forOthers } from './for-others';
import { addressesOf } from './redaction/addresses-of';
import { createRedactor } from './redaction/redact';

export interface OverviewTicketOptions {
  /** Replace addresses and names, the same throughout. */
  readonly redact: boolean;
}

/** Whoever gets the list is not who made it. */
const shareOfOthers: Partial<Readonly<Record<Share, string>>> = {
  you: 'Whoever got this first, or the server’s admin',
};
const mostRecipients = 10;
const longestReply = 300;

/**
 * The undelivered messages of a page for a ticket, by who must act. In: what each log says. Out: plain text, ended by one newline; what
 * comes from logs is text. Never throws.
 */
export function overviewTicket(
  known: readonly (readonly Diagnosis[])[],
  words: Words,
  { redact }: OverviewTicketOptions,
): string {
  const groups = groupsOf({ known }, words);
  const lines = [`${count(known.length, 'message')} to look at`];
  for (const share of shareOrder) {
    const ofShare = groups.filter(([lead]) => lead.share === share);
    const messages = ofShare.reduce((sum, { length }) => sum + length, 0);
    if (messages > 0) lines.push('', `${shareOfOthers[share] ?? shareWords[share]}: ${messages}`);
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
    forOthers(note.title),
    quoteOrNull(host, 80),
    since && `since ${minuteOf(since)}`,
  ];
  return [
    `- ${head.filter(Boolean).join(' · ')}`,
    `  To: ${recipientsOf(group)}`,
    ...(step ? [`  First: ${forOthers(step)}`] : []),
    ...(answer ? [`  ${name}: ${quote(answer, longestReply)}`] : []),
  ];
}

function recipientsOf(group: readonly Lead[]): string {
  const names = [...new Set(group.map(({ recipient }) => quoteOrNull(recipient, 120) ?? 'not named'))];
  const more = names.length - mostRecipients;
  return `${names.slice(0, mostRecipients).join(', ')}${more > 0 ? `, and ${count(more, 'other')}` : ''}`;
}

function redacted(lines: readonly string[], known: readonly (readonly Diagnosis[])[]): string[] {
  return lines.map(createRedactor(addressesOf(known.flat()), lines));
}
