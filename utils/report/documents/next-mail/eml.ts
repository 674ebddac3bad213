import type { NextMail } from './next-mail';

/**
 * A mail as a draft that mail programs open to be finished and sent: RFC 5322, with `X-Unsent: 1` (Outlook, seen 2026-11). It is addressed to nobody:
 * whoever waits for mail does not get it at the address of the log, and the address of a sender may be forged. ASCII, lines end with CRLF.
 */
export function toEml({ subject, body }: Pick<NextMail, 'subject' | 'body'>): string {
  const head = [
    `Subject: ${encodedWords(subject)}`,
    'X-Unsent: 1',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: quoted-printable',
  ];
  return `${[...head, '', ...body.trimEnd().split('\n').map(quotedPrintable)].join(CRLF)}${CRLF}`;
}

const CRLF = '\r\n';

/** Bytes of a word: with its frame and in base64, it fits into 75 characters (RFC 2047, 2). */
const WORD = 42;

/** Words are folded onto lines of their own, and none breaks a character (RFC 2047, 5). */
function encodedWords(text: string): string {
  if (/^[\x20-\x7e]{1,65}$/.test(text)) return text;
  const words: number[][] = [[]];
  for (const character of text) {
    const bytes = [...new TextEncoder().encode(character)];
    if ((words.at(-1) as number[]).length + bytes.length > WORD) words.push([]);
    words.at(-1)?.push(...bytes);
  }
  return words.map((bytes) => `=?utf-8?B?${btoa(String.fromCharCode(...bytes))}?=`).join(`${CRLF} `);
}

/** RFC 2045, 6.7: characters of a line, with the `=` that ends one which goes on. */
const LINE = 76;

function quotedPrintable(line: string): string {
  let shown = '';
  let length = 0;
  const pieces = piecesOf(line);
  for (const [i, piece] of pieces.entries()) {
    const isLast = i === pieces.length - 1;
    if (length + piece.length > LINE - (isLast ? 0 : 1)) {
      shown += `=${CRLF}`;
      length = 0;
    }
    shown += piece;
    length += piece.length;
  }
  return shown;
}

/** A space at the end of a line may get lost on the way, and so may a dot or “From ” at its beginning (RFC 2049, 3). */
function piecesOf(line: string): string[] {
  const bytes = [...new TextEncoder().encode(line)];
  const isFrom = line.startsWith('From ');
  return bytes.map((byte, i) => {
    const isPlain = byte >= 0x20 && byte <= 0x7e && byte !== 0x3d;
    const isLost =
      (byte === 0x20 && i === bytes.length - 1) || (byte === 0x2e && i === 0) || (isFrom && i === 0);
    return isPlain && !isLost
      ? String.fromCharCode(byte)
      : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  });
}
