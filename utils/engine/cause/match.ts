import { createBoundedMap } from '../text/bounded-map';
import { detach } from '../text/detach';
import type { Cause, Knowledge, Reply, Signal, Speaker } from '../types';
import { type Columns, createReadColumns } from './columns';
import { createReadConcepts } from './concepts';
import { createHearing } from './hearing';
import type { Mention } from './mention';
import { decodeMojibake } from './mojibake';
import { type Normalised, normalise } from './normalise';
import { Patterns } from './patterns';
import { normaliseRewritten, type Rewritten } from './rewritten';
import { unlessOf, wordsOf, wordsOfPlatform } from './signal-words';
import { createWeigh, type Weighing } from './weigh';

/** What a signal may look at. */
export interface Context {
  readonly reply: Reply;
}

/** A cause that the reply allows. */
export interface Candidate {
  readonly cause: Cause;
  readonly signal: Signal;
  readonly score: number;
  /** The stretch of the normalised text that matched; `null` where codes alone did. */
  readonly place: { readonly start: number; readonly end: number } | null;
}

export interface Matched {
  /** All causes that the reply allows, best first; each once, with its best signal. */
  readonly candidates: readonly Candidate[];
  readonly words: Normalised;
  /** The platform that speaks like this; `null` where none does. */
  readonly platform: string | null;
  /** What the words speak of, and what that speaks for. */
  readonly mentions: readonly Mention[];
  readonly weighing: Weighing | null;
}

/** Reads the words of a reply, or what stands for them. */
export type Match = (context: Context, rewritten?: Rewritten | null) => Matched;

interface Entry {
  readonly cause: Cause;
  readonly signal: Signal;
  readonly unless: RegExp | null;
}

/** Servers say the same to everybody, with other addresses and ids in it. */
const REMEMBERED = 2_000;
const LONGEST_REMEMBERED = 1_000;
/** The same words are said with few codes, at few stages. */
const MOST_CONTEXTS = 4;

/** Prepares the knowledge: an index over the literals that the patterns need, so that few patterns are tried on a reply. */
export function createMatch(knowledge: Knowledge): Match {
  const provingHosts = new Set(knowledge.provingHosts);
  const find = createFind(knowledge);
  const readColumns = createReadColumns();
  const heardBefore = createHearing();
  const remembered = createBoundedMap<Words, number>(REMEMBERED);
  return (context, rewritten = decodeMojibake(context.reply.text)) => {
    const words = rewritten
      ? normaliseRewritten(rewritten, provingHosts)
      : normalise(context.reply.text, provingHosts);
    const columns = readColumns(words.text);
    if (words.text.length > LONGEST_REMEMBERED || !heardBefore(columns.hash))
      return withWords(find(words.text, columns, context), words);
    const known = remembered.get(columns.hash);
    const isKnown = known?.text === words.text;
    if (isKnown)
      for (const one of known.said)
        if (isSameContext(one.context, context)) return withWords(one.found, words);
    const found = find(words.text, columns, context);
    const own = { context: bare(context), found };
    if (!isKnown) remembered.set(columns.hash, { text: detach(words.text), said: [own] });
    else if (known.said.push(own) > MOST_CONTEXTS) known.said.shift();
    return withWords(found, words);
  };
}

type Found = Omit<Matched, 'words'>;

function withWords({ candidates, platform, mentions, weighing }: Found, words: Normalised): Matched {
  return { candidates, words, platform, mentions, weighing };
}

/** Kept by the hash that was made of it anyway: to look up a text that was just put together costs more than to compare it with one. */
interface Words {
  readonly text: string;
  readonly said: Remembered[];
}

interface Remembered {
  readonly context: Context;
  readonly found: Found;
}

/** Without the words, which would keep the log that they are cut from in memory; written out, as a spread costs more than to match. */
function bare({ reply }: Context): Context {
  const { saidBy, code, enhancedCode, stage, suspended, quoted, quotedCodes } = reply;
  return { reply: { saidBy, code, enhancedCode, stage, text: '', suspended, quoted, quotedCodes } };
}

/** All that a signal looks at beside the words. */
function isSameContext(a: Context, b: Context): boolean {
  return (
    a.reply.code === b.reply.code &&
    a.reply.enhancedCode === b.reply.enhancedCode &&
    a.reply.quotedCodes?.code === b.reply.quotedCodes?.code &&
    a.reply.quotedCodes?.enhancedCode === b.reply.quotedCodes?.enhancedCode &&
    a.reply.stage === b.reply.stage &&
    a.reply.saidBy === b.reply.saidBy
  );
}

function createFind(knowledge: Knowledge): (text: string, columns: Columns, context: Context) => Found {
  const { platforms } = knowledge;
  const entries: Entry[] = knowledge.causes.flatMap((cause) =>
    cause.signals.map((signal) => ({ cause, signal, unless: unlessOf(signal) })),
  );
  const withoutWords = entries.filter(({ signal }) => wordsOf(signal).length === 0);
  const patterns = new Patterns([
    ...entries.map(({ signal }) => wordsOf(signal)),
    ...platforms.map(wordsOfPlatform),
  ]);
  const readConcepts = createReadConcepts(knowledge.vocabulary);
  const weigh = createWeigh(knowledge.vocabulary, knowledge.weights);
  const conditions = new Int32Array(entries.length);
  return (text, columns, context) => {
    const found: Candidate[] = [];
    for (const { cause, signal } of withoutWords) {
      const score = scoreConditions(signal, context);
      if (score >= 0) keepBest(found, { cause, signal, score: CODES_ONLY + score, place: null });
    }
    const { mentions, aside } = readConcepts(text, columns);
    let speaker = platforms.length;
    const count = patterns.search(text, columns, (pattern) => {
      const entry = entries[pattern];
      if (!entry) return true;
      conditions[pattern] = scoreConditions(entry.signal, context);
      return (conditions[pattern] as number) >= 0;
    });
    for (let i = 0; i < count; i += 1) {
      const pattern = patterns.found[i] as number;
      const entry = entries[pattern];
      // The list goes from systems that name themselves to programs that many systems are built on: the first that fits is it.
      if (!entry) speaker = Math.min(speaker, pattern - entries.length);
      else if (!entry.unless?.test(text)) {
        const [start, length] = [patterns.starts[pattern] as number, patterns.lengths[pattern] as number];
        if (!aside.some((one) => one.start < start + length && one.end > start))
          keepBest(found, candidateOf(entry, conditions[pattern] as number, start, length));
      }
    }
    if (found.length > 1) found.sort(byScore);
    const weighing = weigh(mentions, context.reply.quotedCodes ?? context.reply);
    return { candidates: found, platform: platforms[speaker]?.id ?? null, mentions, weighing };
  };
}

function candidateOf({ cause, signal }: Entry, conditions: number, start: number, length: number): Candidate {
  const score = STRENGTH[signal.strength ?? 'strong'] + conditions + Math.min(length, LONGEST);
  return { cause, signal, score, place: { start, end: start + length } };
}

/** Each cause stands in the list once, with its best signal. The list is short. */
function keepBest(found: Candidate[], candidate: Candidate): void {
  for (let i = 0; i < found.length; i += 1) {
    const known = found[i] as Candidate;
    if (known.cause !== candidate.cause) continue;
    if (candidate.score > known.score) found[i] = candidate;
    return;
  }
  found.push(candidate);
}

/** A tie is settled by the id, never by the order of files. The tests let no example end in a tie. */
function byScore(a: Candidate, b: Candidate): number {
  return b.score - a.score || (a.cause.id < b.cause.id ? -1 : 1);
}

/** Words outweigh codes: a code alone never beats a hint in words. */
const STRENGTH = { proof: 300, strong: 200, hint: 100 } as const;
const CODES_ONLY = 20;
/** Longer matches are more specific, up to here. */
const LONGEST = 60;

/** The sum of what holds, or -1 where a condition does not. */
function scoreConditions(signal: Signal, { reply }: Context): number {
  let score = 0;
  // Quoted words go with the codes of the server that is quoted.
  const codes = reply.quotedCodes ?? reply;
  if (signal.enhanced) {
    if (!signal.enhanced.some((code) => holdsEnhanced(code, codes.enhancedCode))) return -1;
    score += 15;
  }
  if (signal.code) {
    if (!signal.code.some((code) => holdsCode(code, codes.code))) return -1;
    score += 8;
  }
  if (signal.stage) {
    if (!reply.stage || !signal.stage.includes(reply.stage)) return -1;
    score += 5;
  }
  if (signal.saidBy) {
    if (!isSpokenBy(signal.saidBy, reply.saidBy)) return -1;
    score += 3;
  }
  return score;
}

/** Words that only the relay writes are its own also where nothing tells whose they are. */
export function isSpokenBy(wanted: Speaker, saidBy: Speaker): boolean {
  return wanted === saidBy || (wanted === 'relay' && saidBy === 'unknown');
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
