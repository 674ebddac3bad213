import type { DiagnosedAttempt } from '../../engine/types';
import { say } from '../../words/say';
import type { LineView, MessageView } from './types';

const MOST_LINES = 400;
const LONGEST_LINE = 4_000;

/** The lines of a message: all that tell of it where they are known, else its status lines, each once. */
export function lineViews(
  attempts: readonly DiagnosedAttempt[],
  statusLines: readonly string[],
  whole: readonly string[],
): Pick<MessageView, 'lines' | 'linesHeading'> {
  // A record without a recipient stands for several attempts.
  const attemptOf = new Map<string, DiagnosedAttempt>();
  for (const [i, line] of statusLines.entries()) {
    const found = attempts[i];
    if (line && found && !attemptOf.has(line)) attemptOf.set(line, found);
  }
  const isWhole = whole.length > 0;
  const lines = isWhole ? whole : [...attemptOf.keys()];
  return {
    linesHeading: isWhole ? say('All lines of the log') : say('Status lines of the log'),
    lines: lines.slice(0, MOST_LINES).map((line, i) => ({
      key: String(i),
      pieces: piecesOf(line.slice(0, LONGEST_LINE), attemptOf.get(line)),
    })),
  };
}

/** Cuts a line around the words that prove its finding. Evidence of an earlier attempt does not stand in it. */
function piecesOf(line: string, found: DiagnosedAttempt | undefined): LineView['pieces'] {
  const pieces: { text: string; isProof: boolean }[] = [];
  let at = 0;
  for (const { start, end } of found ? proofsIn(line, found) : []) {
    if (start < at) continue;
    pieces.push(
      { text: line.slice(at, start), isProof: false },
      { text: line.slice(start, end), isProof: true },
    );
    at = end;
  }
  pieces.push({ text: line.slice(at), isProof: false });
  return pieces.filter(({ text }) => text !== '');
}

function proofsIn(line: string, { attempt, finding }: DiagnosedAttempt) {
  const base = attempt.response ? line.lastIndexOf(attempt.response) : -1;
  if (finding.inherited) return [];
  return finding.evidence
    .map(({ text, start }) => {
      const at = base >= 0 ? base + start : line.indexOf(text);
      return { start: at, end: at + text.length };
    })
    .filter(({ start, end }) => start >= 0 && end > start && end <= line.length)
    .sort((a, b) => a.start - b.start);
}
