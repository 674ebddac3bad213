import type { Diagnosis } from '../../engine/types';
import { inTextLanguage } from '../../words/language';
import { labelled, listed } from '../../words/marks';
import { say, sayCount } from '../../words/say';
import { noteOf } from '../page/note';
import { standings } from '../page/standings';
import { summaryOf } from '../page/summary';
import type { NoteView } from '../types';
import { quote } from '../words/quote';
import { subjectOfAttempt } from '../words/subject';
import { fullTime } from '../words/times';
import type { Words } from '../words/words';
import { addressesOf } from './redaction/addresses-of';
import { createRedactor } from './redaction/redact';
import { type Block, renderMarkdown, renderText } from './report-markup';

export interface MessageReportOptions {
  readonly format: 'text' | 'markdown';
  /** Replace addresses and names, the same throughout. */
  readonly redact: boolean;
  /** The text that was diagnosed: its status lines are quoted. */
  readonly source: string;
}

const mostMessages = 20;
const mostRecipients = 20;
const mostLines = 100;
const longestLine = 2_000;

/**
 * A report of messages for whoever must act: what happened, per recipient the last answer and who has to act, the steps, and the raw
 * status lines. In: diagnoses of one text, and that text. Out: plain text or Markdown, ended by one newline; what comes from the log is
 * text in both. Never throws.
 */
export function messageReport(
  diagnoses: readonly Diagnosis[],
  words: Words,
  options: MessageReportOptions,
): string {
  return inTextLanguage(() => writeReport(diagnoses, words, options));
}

function writeReport(
  diagnoses: readonly Diagnosis[],
  words: Words,
  { format, redact, source }: MessageReportOptions,
): string {
  const made = say('Made by Yellowline in the browser, from the log.');
  const lines = statusLines(diagnoses, source);
  const blocks = [
    ...opening(diagnoses, words),
    ...diagnoses.slice(0, mostMessages).flatMap((diagnosis) => messageBlocks(diagnosis, words)),
    ...leftOut(diagnoses.length - mostMessages, moreMessages),
    { kind: 'heading', text: say('Status lines of the log') } as const,
    { kind: 'code', lines: lines.slice(0, mostLines) } as const,
    ...leftOut(lines.length - mostLines, moreLines),
    { kind: 'text', text: redact ? `${made} ${say('Addresses and names were replaced.')}` : made } as const,
  ];
  const shown = redact ? redacted(blocks, diagnoses) : blocks;
  return (format === 'markdown' ? renderMarkdown : renderText)(shown);
}

function opening(diagnoses: readonly Diagnosis[], words: Words): Block[] {
  const { headline, nextStep } = summaryOf(diagnoses, words);
  return [
    { kind: 'title', text: say('Mail delivery report') },
    { kind: 'text', text: headline },
    { kind: 'text', text: say('Next: {step}', { step: nextStep }) },
  ];
}

function messageBlocks(diagnosis: Diagnosis, words: Words): Block[] {
  const { message } = diagnosis;
  const all = standings([diagnosis]);
  const fields: readonly (readonly [string, string | null])[] = [
    [say('Sender'), message.sender],
    [say('Message-ID'), message.messageId],
    [say('Arrived'), fullTime(diagnosis.deadlines.arrived)],
  ];
  return [
    { kind: 'heading', text: headingOf(message.queueIds) },
    { kind: 'fields', fields: known(fields) },
    ...all.slice(0, mostRecipients).flatMap(({ state }) => recipientBlocks(diagnosis, state.last, words)),
    ...leftOut(all.length - mostRecipients, moreRecipients),
  ];
}

function recipientBlocks(diagnosis: Diagnosis, index: number, words: Words): Block[] {
  const last = diagnosis.attempts[index];
  if (!last) return [];
  const subject = subjectOfAttempt(last, diagnosis);
  const note = noteOf(subject, words);
  const own = diagnosis.attempts.filter(({ attempt }) => attempt.recipient === last.attempt.recipient);
  const fields: readonly (readonly [string, string | null])[] = [
    [say('What it means'), note.meaning],
    [say('Who has to act'), [note.actorLine, note.outlook].filter(Boolean).join(' ')],
    [say('Said by'), note.source],
    [say('Last answer'), quote(subject.response, 1_000)],
    [say('First attempt'), fullTime(own[0]?.attempt.time ?? null)],
    [say('Last attempt'), note.time],
    [say('Attempts in the log'), String(own.length)],
  ];
  return [
    { kind: 'subheading', text: headingOfNote(note) },
    { kind: 'fields', fields: known(fields) },
    { kind: 'steps', heading: say('Steps'), steps: note.steps },
    ...platformBlock(note),
    { kind: 'links', links: note.links },
  ];
}

function headingOfNote({ recipient, statusWord, title }: NoteView): string {
  const what = labelled(statusWord, title);
  return recipient ? labelled(recipient, what) : what;
}

function platformBlock({ platform }: NoteView): Block[] {
  return platform ? [{ kind: 'steps', heading: platform.heading, steps: platform.steps }] : [];
}

function known(fields: readonly (readonly [string, string | null])[]): (readonly [string, string])[] {
  return fields.flatMap(([name, value]) => (value ? [[name, quote(value, 1_000)] as const] : []));
}

/** Each record once, in the order of the log. */
function statusLines(diagnoses: readonly Diagnosis[], source: string): string[] {
  const spans = diagnoses.flatMap(({ attempts }) => attempts.map(({ attempt }) => attempt.span));
  const starts = new Map(spans.map((span) => [span.start, span]));
  return [...starts.values()]
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => quote(source.slice(start, end), longestLine));
}

function headingOf(queueIds: readonly string[]): string {
  return queueIds.length > 0 ? say('Message {id}', { id: listed(queueIds) }) : say('Message');
}

function leftOut(number: number, tell: (number: number) => string): Block[] {
  return number > 0 ? [{ kind: 'text', text: tell(number) }] : [];
}

const moreMessages = (n: number) =>
  sayCount(n, { one: '… and {n} more message.', other: '… and {n} more messages.' });
const moreLines = (n: number) => sayCount(n, { one: '… and {n} more line.', other: '… and {n} more lines.' });
const moreRecipients = (n: number) =>
  sayCount(n, { one: '… and {n} more recipient.', other: '… and {n} more recipients.' });

function redacted(blocks: readonly Block[], diagnoses: readonly Diagnosis[]): Block[] {
  const redact = createRedactor(addressesOf(diagnoses), blocks.flatMap(textsOf));
  return blocks.map((block) => withTexts(block, redact));
}

/** What comes from the log: steps and links are our own words. */
function textsOf(block: Block): string[] {
  if (block.kind === 'code') return [...block.lines];
  if (block.kind === 'fields') return block.fields.map(([, value]) => value);
  return 'text' in block ? [block.text] : [];
}

function withTexts(block: Block, redact: (text: string) => string): Block {
  if (block.kind === 'code') return { ...block, lines: block.lines.map(redact) };
  if (block.kind === 'fields')
    return { ...block, fields: block.fields.map(([name, value]) => [name, redact(value)]) };
  return 'text' in block ? { ...block, text: redact(block.text) } : block;
}
