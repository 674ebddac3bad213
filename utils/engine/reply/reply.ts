import type { Codes, Reply, Speaker } from '../types';
import { readPlainReply } from './plain-reply';
import { unwrap } from './wrapping';

/**
 * Reads a response (the words in a delivery record's last parentheses) or a bare reply: who spoke, at which stage, the codes,
 * and the words with all wrapping removed. Any text gives a reply; one without words has an empty `text`.
 */
export function readReply(response: string): Reply {
  return readPlainReply(response) ?? readAnyReply(response);
}

/** The same with care, for words of whatever kind. */
export function readAnyReply(response: string): Reply {
  const { words, outerWords, saidBy, stage, suspended } = unwrap(response);
  const inner = readWords(words);
  const codes = outerWords === null ? inner : readWords(outerWords);
  return {
    saidBy: speaker(saidBy, codes.code ?? inner.code, response),
    code: codes.code,
    enhancedCode: codes.enhancedCode,
    stage,
    text: inner.text,
    suspended,
    quoted: outerWords !== null,
    quotedCodes: outerWords === null ? null : { code: inner.code, enhancedCode: inner.enhancedCode },
  };
}

/** Who spoke, in a listing: it repeats a reason with what stood around it, or without; `null` where the words tell. */
export function speakerInListing(response: string): 'unknown' | null {
  if (!response || unwrap(response).suspended || unwrap(response).saidBy) return null;
  return speaker(null, readWords(response.trim()).code, response) === 'relay' ? 'unknown' : null;
}

function readWords(words: string): Codes & { text: string } {
  const { code, rest } = readCode(words);
  const { enhancedCode, text } = readEnhancedCode(code === null ? words : joinLines(rest, code));
  return { code, enhancedCode, text };
}

/** Where the wrapping does not tell: words with a reply code came over SMTP; the relay's own phrases carry none. */
function speaker(said: Speaker | null, code: number | null, response: string): Speaker {
  if (said) return said;
  if (code !== null) return 'next-hop';
  return /^\s*[245]\.\d{1,3}\.\d{1,3}\b/.test(response) ? 'next-hop' : 'relay';
}

function readCode(words: string): { code: number | null; rest: string } {
  const found = /^([2-5]\d\d)(?:(?=[-\s<"(#:])[-\s:]?|$)/.exec(words);
  return found ? { code: Number(found[1]), rest: words.slice(3) } : { code: null, rest: words };
}

/**
 * Joins what was a multi-line reply (RFC 5321, 4.2.1): Postfix writes `550-5.7.1 first 550-5.7.1 second 550 5.7.1 last` on one line.
 * The repeated codes go; the first enhanced code stays in front.
 */
function joinLines(rest: string, code: number): string {
  if (!rest.startsWith('-')) return rest.trim();
  const parts = rest.slice(1).split(lineStart(code));
  const first = /^\s*([245]\.\d{1,3}\.\d{1,3})\b/.exec(parts[0] ?? '')?.[1];
  const lines = parts.map((part, i) =>
    (i > 0 && first && part.startsWith(first) ? part.slice(first.length) : part).trim(),
  );
  return lines.filter(Boolean).join(' ');
}

/** What stands before each further line; to make a pattern anew costs more than to read the reply. */
function lineStart(code: number): RegExp {
  const known = LINE_STARTS.get(code) ?? new RegExp(`(?:^|\\s)${code}[- ]`);
  LINE_STARTS.set(code, known);
  return known;
}

/** By reply code: no more than there are. */
const LINE_STARTS = new Map<number, RegExp>();

const LEADING = /^[\s:(<[#"-]*([245]\.\d{1,3}\.\d{1,3})(?![\d.]*\d)[\s:)>\]-]*/;
/** qmail and its kin write the code behind the words: `(#5.7.1)`; Cisco in front: `#5.1.0`. */
const TRAILING = /#([245]\.\d{1,3}\.\d{1,3})(?![\d.]*\d)/;
const ANYWHERE = /(?:^|[\s(:-])([45]\.[0-7]\.\d{1,3})(?![\d.]*\d)/;

function readEnhancedCode(words: string): { enhancedCode: string | null; text: string } {
  const leading = LEADING.exec(words);
  if (leading) return { enhancedCode: leading[1] as string, text: words.slice(leading[0].length).trim() };
  const other = TRAILING.exec(words) ?? ANYWHERE.exec(words.slice(0, 1024));
  return { enhancedCode: other?.[1] ?? null, text: words };
}
