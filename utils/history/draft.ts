import type { MessageFacts } from '../ledger/facts';
import { hashOf } from '../ledger/hash';
import { packFacts } from '../ledger/packed-facts';
import type { KeptText, StoredMessage } from './stored';

/** What the lines of one message say; `null` where they hold no attempt. */
export type DiagnoseLines = (
  text: string,
  sender: string,
) => { facts: MessageFacts; recipients: string[] } | null;

export interface HistoryOptions {
  /** Version of the engine behind `diagnose`. */
  readonly engine: string;
  diagnose: DiagnoseLines;
}

const MOST_LINES = 400;
const LONGEST_LINE = 8_192;
/** Characters of one message: a page that shows one without an end takes no more. */
const MOST_TEXT = 200_000;
/** RFC 5321, 4.5.3.1: an address has 320 characters at most, and quotes. */
const LONGEST_NAME = 1_000;

/** What is kept of a message that is seen; `null` where its lines hold no attempt. */
export function draftOf(
  { text, sender }: KeptText,
  portal: string,
  seen: number,
  { engine, diagnose }: HistoryOptions,
): StoredMessage | null {
  const lines = newestLines(text);
  const found = diagnose(lines.join('\n'), sender);
  if (!found) return null;
  const facts = packFacts(found.facts);
  const name = found.facts.queueId || `text ${digest(lines.join('\n'))}`;
  const bytes = lines.reduce((sum, line) => sum + line.length, 300);
  return {
    key: `${portal} ${name}`,
    portal,
    sender: found.facts.sender.slice(0, LONGEST_NAME),
    lines,
    facts,
    recipients: found.recipients.slice(0, 500).map((one) => one.slice(0, LONGEST_NAME)),
    engine,
    seen,
    bytes,
  };
}

/** A log grows at its end. */
function newestLines(text: string): string[] {
  const lines = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(-MOST_LINES)
    .map((line) => line.slice(0, LONGEST_LINE));
  let room = MOST_TEXT;
  const first = lines.findLastIndex((line) => {
    room -= line.length;
    return room < 0;
  });
  return lines.slice(first + 1);
}

/** FNV-1a, twice with different beginnings: it names a text, it guards nothing. */
function digest(text: string): string {
  return hashOf(text).toString(36) + hashOf(text, 0x1234567).toString(36);
}
