import type { Evidence } from '../types';

/**
 * Evidence is quoted to the letter: where a multi-line reply was joined, the words stand in the response in pieces, and each piece
 * is quoted by itself.
 */
export function quote(response: string, text: string): Evidence[] {
  const at = text ? response.indexOf(text) : -1;
  if (at >= 0) return [evidenceAt(response, at, at + text.trimEnd().length)];
  return quotePieces(response, text);
}

function evidenceAt(response: string, start: number, end: number): Evidence {
  return { text: response.slice(start, end), start, end };
}

function quotePieces(response: string, text: string): Evidence[] {
  const quotes: Evidence[] = [];
  let words = text.split(/\s+/).filter(Boolean).slice(0, 80);
  let from = 0;
  while (words.length > 0) {
    const piece = longestPiece(response, words, from);
    if (piece) {
      quotes.push(evidenceAt(response, piece.start, piece.end));
      from = piece.end;
    }
    words = words.slice(piece?.words ?? 1);
  }
  return quotes;
}

/** The most of the words that follow each other in the response with nothing but white space between. */
function longestPiece(response: string, words: readonly string[], from: number) {
  const start = response.indexOf(words[0] as string, from);
  if (start < 0) return null;
  let end = start + (words[0] as string).length;
  let count = 1;
  for (; count < words.length; count += 1) {
    const next = skipSpace(response, end);
    if (next === end || !response.startsWith(words[count] as string, next)) break;
    end = next + (words[count] as string).length;
  }
  return { start, end, words: count };
}

/** Between two words of a reply stand few spaces; more would be another field. */
function skipSpace(response: string, from: number): number {
  let at = from;
  while (at < from + 8 && /\s/.test(response[at] ?? '')) at += 1;
  return at;
}
