import type { NextMail } from './next-mail';

// Windows hands no longer address to a program (2,048 characters in Chromium's and Firefox's own limits, seen 2026-11).
const LONGEST = 2_000;

/** The address that opens a mail in a mail program (RFC 6068), to nobody yet; `null` where it is too long for some. */
export function toMailto({ subject, body }: Pick<NextMail, 'subject' | 'body'>): string | null {
  const address = `mailto:?subject=${encode(subject)}&body=${encode(body.trimEnd())}`;
  return address.length <= LONGEST ? address : null;
}

/** Half of a character, which no address can hold. */
const LONE = /[\ud800-\udfff]/gu;

/** A line break is CRLF there (RFC 6068, 5). */
function encode(text: string): string {
  return encodeURIComponent(text.replace(LONE, '\ufffd').replace(/\n/g, '\r\n'));
}
