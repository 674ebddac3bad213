import { quote } from './quote';
import { isOpen } from './status-words';
import type { Subject } from './subject';

/** What was answered, to be quoted. */
export interface Answer {
  /** In whole words, the first one led by the code; the whole answer where that is short, or where its words prove nothing. */
  readonly quotes: readonly string[];
  /** The whole of it, where the quotations leave something out. */
  readonly whole: string | null;
}

/** Two lines of the card. */
const SHORT = 140;
const MOST_QUOTES = 4;
const LONGEST = 1_000;

export function answerOf(subject: Subject): Answer {
  const { finding, status } = subject;
  const whole = wholeAnswer(subject);
  const isProven = isOpen(status) && !finding.missing && finding.evidence.length > 0;
  if (whole.length <= SHORT || !isProven) return { quotes: [quote(whole)].filter(Boolean), whole: null };
  const quotes = ledByCode([...new Set(provingWords(subject))].slice(0, MOST_QUOTES), subject);
  const isTelling = quotes.some((one) => wordsIn(one) >= FEW_WORDS);
  return { quotes: isTelling ? quotes : [beginningOf(whole)], whole: quote(whole, LONGEST) };
}

/** Proof may be a name or the address of a page, which tells people nothing. */
const FEW_WORDS = 3;

function wordsIn(text: string): number {
  return text.split(' ').filter((word) => /^\W?\p{L}{2,}\W?$/u.test(word)).length;
}

function beginningOf(whole: string): string {
  return `${quote(whole.slice(0, SHORT).replace(/\s\S*$/, ''))} …`;
}

/** What the server said from its code on: who said it stands beside it. */
function wholeAnswer({ reply, response }: Subject): string {
  if (reply.saidBy === 'relay' && response) return response;
  return [codeOf(reply), reply.text].filter(Boolean).join(' ');
}

function codeOf({ code, enhancedCode }: Pick<Subject['reply'], 'code' | 'enhancedCode'>): string {
  return [code, enhancedCode].filter(Boolean).join(' ');
}

/** A code that stands at the beginning of the words is not said twice. */
function ledByCode([first = '', ...others]: readonly string[], { reply }: Subject): string[] {
  const code = codeOf(reply.quotedCodes ?? reply);
  const bare = first.replace(/^(?:\d{3}(?: |-|$)){0,2}(?:\d\.\d{1,3}\.\d{1,3}(?: |$)){0,2}/, '');
  return [`${code} ${bare}`.trim(), ...others].filter(Boolean);
}

interface Stretch {
  start: number;
  end: number;
}

/** The proving words, each with the rest of its clause; what stands close together is one quotation. */
function provingWords({ finding, response }: Subject): string[] {
  const stretches: Stretch[] = [];
  for (const { start, end } of finding.evidence) {
    const wide = closeBrackets(response, {
      start: clauseStart(response, start),
      end: clauseEnd(response, end),
    });
    const last = stretches.at(-1);
    if (last && wide.start - last.end < NEAR) last.end = Math.max(last.end, wide.end);
    else stretches.push(wide);
  }
  return stretches
    .map(({ start, end }) => quote(response.slice(start, end)).replace(/[,;:]$/, ''))
    .filter(Boolean);
}

const NEAR = 12;
const FAR_BACK = 48;
const FAR_ON = 72;
/** What ends a clause, with the space after it. */
const END = /[.;:!?](?=\s|$)|\s(?=\(in reply to )/;

function clauseStart(text: string, start: number): number {
  const before = text.slice(Math.max(0, start - FAR_BACK), start);
  const clause = [...before.matchAll(/[.;:!?]\s+/g)].at(-1);
  if (clause) return start - before.length + clause.index + clause[0].length;
  if (before.length === start) return 0;
  return start - (/\S*$/.exec(before)?.[0].length ?? 0);
}

function clauseEnd(text: string, end: number): number {
  const after = text.slice(end, end + FAR_ON);
  const clause = END.exec(after);
  if (clause) return end + clause.index + (clause[0] === ' ' ? 0 : 1);
  if (end + after.length === text.length) return text.length;
  return end + (/^\S*/.exec(after)?.[0].length ?? 0);
}

/** Half a bracket is made whole where its other half is near, and left out where it is not. */
function closeBrackets(text: string, { start, end }: Stretch): Stretch {
  const words = text.slice(start, end);
  const open = words.lastIndexOf('(');
  if (open <= words.lastIndexOf(')')) return { start, end };
  const close = text.slice(end, end + FAR_ON).indexOf(')');
  return close >= 0 ? { start, end: end + close + 1 } : { start, end: start + open };
}
