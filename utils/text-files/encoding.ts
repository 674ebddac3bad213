export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** Microsoft's exports are UTF-16 with a byte order mark. In: the first bytes of a file. */
export function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
}

const decoders = {
  'utf-8': new TextDecoder('utf-8'),
  'utf-16le': new TextDecoder('utf-16le'),
  'utf-16be': new TextDecoder('utf-16be'),
};

export function decode(bytes: Uint8Array, code: Encoding): string {
  return decoders[code].decode(bytes);
}

const LINE_END = 10;

/**
 * The byte behind the last line end before `end`; 0 where there is none. In UTF-16 a byte of 10 may be half of another character: the two have to
 * stand at an even place, so the bytes have to begin with a whole character.
 */
function endOfLines(bytes: Uint8Array, code: Encoding, end = bytes.length): number {
  if (code === 'utf-8') return end > 0 ? bytes.lastIndexOf(LINE_END, end - 1) + 1 : 0;
  const own = code === 'utf-16le' ? 0 : 1;
  for (let at = end - 1; at >= 0; at -= 1) {
    at = bytes.lastIndexOf(LINE_END, at);
    if (at < 0) return 0;
    const start = at - own;
    if (start % 2 === 0 && start + 2 <= end && bytes[start + 1 - own] === 0) return start + 2;
  }
  return 0;
}

/** How many of the bytes are whole characters: where a line without an end is cut, none is cut in two. */
function endOfCharacters(bytes: Uint8Array, code: Encoding): number {
  if (code !== 'utf-8') return endOfUnits(bytes, code);
  let end = bytes.length;
  while (end > 0 && bytes.length - end < 3 && ((bytes[end - 1] as number) & 0xc0) === 0x80) end -= 1;
  const begins = ((bytes[end - 1] ?? 0) & 0xc0) === 0xc0;
  return begins ? end - 1 : bytes.length;
}

/** A character beyond the first 65,536 has two units, the first from D800 to DBFF. */
function endOfUnits(bytes: Uint8Array, code: Encoding): number {
  const end = bytes.length - (bytes.length % 2);
  const high = bytes[end - (code === 'utf-16le' ? 1 : 2)] ?? 0;
  return (high & 0xfc) === 0xd8 ? end - 2 : end;
}

/** How many of a text's last lines are to stay with what follows. */
export type OpenLines = (text: string) => number;

interface PieceOptions {
  readonly openLines: OpenLines;
  /** Bytes of a piece, at best, and of what is held back at most. */
  readonly size: number;
  readonly most: number;
}

/**
 * The byte behind which the next piece of a file may begin: behind a line, and within no record. 0 where more of the file is needed to tell. What
 * never ends is cut between two characters.
 */
export function endOfPiece(
  bytes: Uint8Array,
  code: Encoding,
  { openLines, size, most }: PieceOptions,
): number {
  if (bytes.length < size) return 0;
  const end = endOfRecords(bytes.subarray(0, size), code, openLines) || endOfRecords(bytes, code, openLines);
  if (end > 0 || bytes.length < most) return end;
  return endOfLines(bytes, code) || endOfCharacters(bytes, code);
}

/** Enough lines to tell by. */
const TAIL = 16 * 1024;

/** Behind a line, and not within what the last lines have begun. 0 where all may be one record. */
function endOfRecords(bytes: Uint8Array, code: Encoding, openLines: OpenLines): number {
  const end = endOfLines(bytes, code);
  if (end === 0) return 0;
  const tail = endOfLines(bytes, code, Math.max(0, end - TAIL - (end % 2)));
  let cut = end;
  // Behind the line before.
  for (let open = openLines(decode(bytes.subarray(tail, end), code)); open > 0 && cut > 0; open -= 1)
    cut = endOfLines(bytes, code, cut - (code === 'utf-8' ? 1 : 2));
  return cut;
}
