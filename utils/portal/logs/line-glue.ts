/** A piece of a record that the page shows on several lines: its words, and the spaces before and behind them. */
export interface Piece {
  readonly text: string;
  readonly indent: number;
  readonly trail: number;
}

// What programs wrap at, where a single piece has to tell.
const WIDTHS = new Set([60, 64, 66, 70, 72, 74, 76, 78, 80, 90, 96, 100, 120, 128, 132, 140, 160, 200]);
const FIELD = /^(?:relay|delays?|dsn|status|conn_use)=/;

/**
 * Puts the pieces of a line together. Some programs cut after so many characters, also inside a word; others break at a space, and that
 * space is lost.
 */
export function gluePieces(pieces: readonly Piece[]): string {
  const [first, ...rest] = pieces;
  if (!first) return '';
  const indent = Math.min(...rest.map((piece) => piece.indent));
  const wrapped = [
    { ...first, indent: 0 },
    ...rest.map((piece) => ({ ...piece, indent: piece.indent - indent })),
  ];
  const width = cutWidth(wrapped, indent);
  const longest = Math.max(...wrapped.slice(0, -1).map(lengthOf));
  let text = first.text;
  for (const [i, next] of wrapped.entries()) {
    const before = wrapped[i - 1];
    if (!before) continue;
    const isCut = width > 0 ? lengthOf(before) >= width : isLongWord(before, next, longest);
    text += before.trail > 0 || next.indent > 0 || !isCut ? ` ${next.text}` : next.text;
  }
  return text;
}

/** The width that all pieces were cut at; 0 where they were broken at spaces. */
function cutWidth(pieces: readonly Piece[], indent: number): number {
  const lengths = pieces.slice(0, -1).map(lengthOf);
  const [first = 0, ...rest] = lengths;
  if (breaksAtSpaces(pieces)) return 0;
  if (rest.length === 0) return WIDTHS.has(first) ? first : 0;
  const width = Math.max(...rest);
  // A space at a piece's end may have been taken away.
  const same = rest.filter((length) => length === width).length;
  const isFirst = [width, width - 1, width + indent, width + indent - 1].includes(first);
  const areCut = rest.every((length) => length >= width - 1) && same * 2 >= rest.length;
  return isFirst && areCut ? width : 0;
}

/** A comma ends a field, and a field begins behind a space: where there is none, it was lost in the break. */
function breaksAtSpaces(pieces: readonly Piece[]): boolean {
  return pieces.some((piece, i) => {
    const next = pieces[i + 1];
    if (!next || piece.trail > 0 || next.indent > 0) return false;
    return piece.text.endsWith(',') || FIELD.test(next.text);
  });
}

/** Who breaks at spaces cuts words that are longer than a line. */
function isLongWord(piece: Piece, next: Piece, width: number): boolean {
  if (lengthOf(piece) < width) return false;
  const last = piece.text.length - piece.text.lastIndexOf(' ') - 1;
  const space = next.text.indexOf(' ');
  return last + (space < 0 ? next.text.length : space) > width;
}

function lengthOf({ text, indent, trail }: Piece): number {
  return indent + text.length + trail;
}
