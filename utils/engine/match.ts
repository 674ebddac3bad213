import { createLiteralIndex } from './literal-index';
import { normalise } from './normalise';
import { requiredLiterals } from './required-literals';
import type { Cause, Evidence, Knowledge, NextHop, Reply, Signal, Status } from './types';

/** What a signal may look at. */
export interface Context {
  readonly reply: Reply;
  readonly status: Status | null;
  readonly nextHop: NextHop | null;
}

/** A cause that the reply allows. */
export interface Candidate {
  readonly cause: Cause;
  readonly signal: Signal;
  readonly score: number;
  /** Words that matched, with their place in `reply.text`. */
  readonly evidence: Evidence | null;
}

/** Gives all causes that a reply allows, best first; each once, with its best signal. */
export type Match = (context: Context) => Candidate[];

interface Entry {
  readonly cause: Cause;
  readonly signal: Signal;
}

/** Prepares the knowledge: an index over the literals that the patterns need, so that few patterns are tried on a reply. */
export function createMatch(knowledge: Knowledge): Match {
  const entries: Entry[] = knowledge.causes.flatMap((cause) =>
    cause.signals.map((signal) => ({ cause, signal })),
  );
  const literals = entries.map(({ signal }) => (signal.words ? requiredLiterals(signal.words) : []));
  const always = entries.flatMap((_, i) => ((literals[i] as readonly string[]).length === 0 ? [i] : []));
  const index = createLiteralIndex(literals);
  const provingHosts = new Set(knowledge.provingHosts);
  const seen = new Int32Array(entries.length);
  let round = 0;
  return (context) => {
    const words = normalise(context.reply.text, provingHosts);
    round += 1;
    const best = new Map<string, Candidate>();
    const attempt = (i: number) => {
      if (seen[i] === round) return;
      seen[i] = round;
      const candidate = tryEntry(entries[i] as Entry, words, context);
      if (candidate && candidate.score > (best.get(candidate.cause.id)?.score ?? 0))
        best.set(candidate.cause.id, candidate);
    };
    for (const i of always) attempt(i);
    index.search(words.text, attempt);
    return [...best.values()].sort(byScore);
  };
}

/** A tie is settled by the id, never by the order of files. The tests let no example end in a tie. */
function byScore(a: Candidate, b: Candidate): number {
  return b.score - a.score || (a.cause.id < b.cause.id ? -1 : 1);
}

function tryEntry(
  { cause, signal }: Entry,
  words: ReturnType<typeof normalise>,
  context: Context,
): Candidate | null {
  const conditions = scoreConditions(signal, context);
  if (conditions < 0) return null;
  if (!signal.words) return { cause, signal, score: CODES_ONLY + conditions, evidence: null };
  const found = signal.words.exec(words.text);
  if (!found || signal.unless?.test(words.text)) return null;
  const span = words.original(found.index, found.index + found[0].length);
  const evidence = { ...span, text: context.reply.text.slice(span.start, span.end) };
  const length = Math.min(found[0].length, LONGEST);
  return { cause, signal, score: STRENGTH[signal.strength ?? 'strong'] + conditions + length, evidence };
}

/** Words outweigh codes: a code alone never beats a hint in words. */
const STRENGTH = { proof: 300, strong: 200, hint: 100 } as const;
const CODES_ONLY = 20;
/** Longer matches are more specific, up to here. */
const LONGEST = 60;

/** The sum of what holds, or -1 where a condition does not. */
function scoreConditions(signal: Signal, { reply, status, nextHop }: Context): number {
  let score = 0;
  if (signal.enhanced) {
    if (!signal.enhanced.some((code) => holdsEnhanced(code, reply.enhancedCode))) return -1;
    score += 15;
  }
  if (signal.code) {
    if (!signal.code.some((code) => holdsCode(code, reply.code))) return -1;
    score += 8;
  }
  if (signal.stage) {
    if (!reply.stage || !signal.stage.includes(reply.stage)) return -1;
    score += 5;
  }
  if (signal.saidBy) {
    if (signal.saidBy !== reply.saidBy) return -1;
    score += 3;
  }
  if (signal.status) {
    if (!status || !signal.status.includes(status)) return -1;
    score += 2;
  }
  if (signal.host) {
    if (!signal.host.some((suffix) => holdsHost(suffix, nextHop))) return -1;
    score += 20;
  }
  return score;
}

function holdsCode(wanted: number, code: number | null): boolean {
  if (code === null) return false;
  return wanted < 10 ? Math.floor(code / 100) === wanted : code === wanted;
}

/** `5.7.1` exactly; `.2.2` for any class; `5.7` for all of a subject. Always on dot boundaries. */
function holdsEnhanced(wanted: string, code: string | null): boolean {
  if (!code) return false;
  if (wanted.startsWith('.')) return code.endsWith(wanted) && code.length === wanted.length + 1;
  return code === wanted || code.startsWith(`${wanted}.`);
}

function holdsHost(suffix: string, nextHop: NextHop | null): boolean {
  const host = nextHop?.host?.toLowerCase();
  return host !== undefined && (host === suffix || host.endsWith(`.${suffix}`));
}
