/** The longest quotation from a log that is shown. An address may have 320 characters (RFC 3696, 3, with its errata). */
const longest = 320;

/** Stands for a character that would hide or reorder what people read. */
const substitute = '\u2426';

// Controls, and the format characters that change direction or take no room (Unicode 16, general categories Cc and Cf),
// and halves of surrogate pairs.
const invisible =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what is looked for
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff]/gu;

const whitespace = /[\t\n\v\f\r ]+/g;

/**
 * Makes text from a log or a page fit to be shown: bounded, on one line, and with nothing in it that the eye cannot see.
 * In: any text. Out: at most `limit` characters, the last one `…` where some were left out. Never throws.
 */
export function quote(text: string, limit = longest): string {
  const shown = text
    .slice(0, limit * 4)
    .replace(whitespace, ' ')
    .trim()
    .replace(invisible, substitute);
  if (shown.length <= limit && text.length <= limit * 4) return shown;
  return `${shown.slice(0, limit - 1).replace(/[\ud800-\udfff]$/u, '')}…`;
}

/** As `quote`, for what a log may lack. */
export function quoteOrNull(text: string | null, limit = longest): string | null {
  return text ? quote(text, limit) || null : null;
}
