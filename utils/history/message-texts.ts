import type { Diagnosis } from '../engine/types';
import type { KeptText } from './stored';

/** What Postfix logs about a message beside its deliveries: its sender and its Message-ID (cleanup(8), qmgr(8)). */
const QUEUE_LINE = /(?:^|[\s:])([0-9A-Za-z]{5,20}): (?:from=<|message-id=)/;
const MOST_LINES = 400;

/** The lines of each message of a text, by a name of the message. Linear in the length of the text. */
export function messageTexts(text: string, diagnoses: readonly Diagnosis[]): Map<string, KeptText> {
  const about = queueLines(text);
  const texts = new Map<string, KeptText>();
  for (const { message, attempts } of diagnoses) {
    const spans = new Map(attempts.map(({ attempt: { span } }) => [span.start, span]));
    const statuses = [...spans.values()].map(({ start, end }) => text.slice(start, end));
    const others = message.queueIds.flatMap((id) => about.get(id) ?? []);
    // A notice or a reply of several lines is read again by its lines.
    const lines = [...new Set([...others, ...statuses].map((line) => line.trim()))];
    if (statuses.length === 0) continue;
    const kept = lines.slice(-MOST_LINES).join('\n');
    texts.set(message.queueIds[0] ?? kept, { text: kept, sender: message.sender ?? '' });
  }
  return texts;
}

/** One line of each kind is enough: a queue manager names the sender again before each attempt. */
function queueLines(text: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const line of text.split('\n')) {
    const [head, id] = QUEUE_LINE.exec(line) ?? [];
    if (!head || !id || line.length > 2_000) continue;
    const lines = found.get(id) ?? [];
    const kind = head.slice(head.indexOf(': '));
    if (!lines.some((one) => one.includes(kind))) lines.push(line);
    found.set(id, lines);
  }
  return found;
}
