/** Places to break a line, and no text: soft hyphen, zero-width space, non-joiner and joiner, word joiner, byte order mark. */
export const NO_TEXT = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
