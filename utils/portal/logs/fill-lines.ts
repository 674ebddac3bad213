import { type LogLine, type PageLog, placeLines } from './page-log';
import { isCut, queueIdOf, withoutCut } from './records';

/**
 * Completes lines that the page shows in part from what is known of the same messages: lines cut short, and lines whose recipient the
 * browser took for a tag. Gives the same log where there is nothing to complete.
 */
export function fillLines(log: PageLog, known: readonly string[]): PageLog {
  if (known.length === 0 || !log.lines.some(isPart)) return log;
  const left = new Set(known);
  const lines = log.lines.map((line) => {
    const whole = isPart(line) ? wholeOf(line.text, left) : null;
    if (whole === null) return line;
    left.delete(whole);
    return { ...line, text: whole };
  });
  return { ...log, ...placeLines(lines) };
}

/** Whether a line may say more than the page shows of it. */
export function isPart({ text }: Pick<LogLine, 'text'>): boolean {
  return isCut(text) || isWithoutRecipient(text);
}

function isWithoutRecipient(text: string): boolean {
  return /(?:^|[\s,])to=<>?[,\s]/.test(text.slice(0, 400));
}

/** The first line that says the same as far as it goes. */
function wholeOf(text: string, known: ReadonlySet<string>): string | null {
  const id = queueIdOf(text);
  const part = comparable(withoutCut(text), id);
  if (part.length < 12) return null;
  for (const line of known) {
    if (id !== null && !line.includes(id)) continue;
    if (comparable(line, id).startsWith(part)) return line;
  }
  return null;
}

/** From the queue id on, without spaces, and without the addresses where one is missing. */
function comparable(line: string, id: string | null): string {
  const from = id === null ? line.search(/(?:to|from)=/) : line.indexOf(id);
  return line
    .slice(Math.max(0, from))
    .replace(/\s+/g, '')
    .replace(/to=<[^<>]{0,320}>?/, 'to=');
}
