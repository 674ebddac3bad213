/**
 * The characters that the engine looks for, as the UTF-16 codes that `charCodeAt` gives: one name for each, near the one Unicode has, and no other
 * number for a character anywhere in the engine. Where words are compared (`startsWith`, `standsAt`), the words themselves stand there.
 */
export const TAB = 9;
export const CARRIAGE_RETURN = 13;
export const SPACE = 32;
/** `!` */
export const EXCLAMATION_MARK = 33;
/** `"` */
export const QUOTATION_MARK = 34;
/** `#` */
export const NUMBER_SIGN = 35;
/** `(` */
export const LEFT_PARENTHESIS = 40;
/** `)` */
export const RIGHT_PARENTHESIS = 41;
/** `+` */
export const PLUS = 43;
/** `,` */
export const COMMA = 44;
/** `-` */
export const HYPHEN = 45;
/** `.` */
export const DOT = 46;
/** `/` */
export const SLASH = 47;
export const DIGIT_0 = 48;
export const DIGIT_2 = 50;
export const DIGIT_4 = 52;
export const DIGIT_5 = 53;
export const DIGIT_9 = 57;
/** `:` */
export const COLON = 58;
/** `;` */
export const SEMICOLON = 59;
/** `<` */
export const LESS_THAN = 60;
/** `=` */
export const EQUALS = 61;
/** `>` */
export const GREATER_THAN = 62;
/** `?` */
export const QUESTION_MARK = 63;
/** `@` */
export const AT_SIGN = 64;
export const CAPITAL_A = 65;
export const CAPITAL_F = 70;
export const CAPITAL_O = 79;
export const CAPITAL_Z = 90;
/** `[` */
export const LEFT_BRACKET = 91;
/** `\` */
export const BACKSLASH = 92;
/** `]` */
export const RIGHT_BRACKET = 93;
/** `_` */
export const UNDERSCORE = 95;
export const SMALL_A = 97;
export const SMALL_C = 99;
export const SMALL_F = 102;
export const SMALL_H = 104;
export const SMALL_I = 105;
export const SMALL_L = 108;
export const SMALL_M = 109;
export const SMALL_R = 114;
export const SMALL_T = 116;
export const SMALL_U = 117;
export const SMALL_Z = 122;
export const TILDE = 126;
/** `{` */
export const LEFT_BRACE = 123;
/** `|` */
export const VERTICAL_LINE = 124;
/** `}` */
export const RIGHT_BRACE = 125;
/** The last of ASCII, and like those before the space no printed one. */
export const DELETE = 127;
export const NO_BREAK_SPACE = 160;
/** The first white space past the letters of European scripts and the Near East. */
export const OGHAM_SPACE = 0x1680;
export const ZERO_WIDTH_SPACE = 0x200b;
export const LINE_SEPARATOR = 0x2028;
export const PARAGRAPH_SEPARATOR = 0x2029;
/** The first of the blocks that Chinese, Japanese and Korean are written in. */
export const FIRST_CJK = 0x2e80;
export const IDEOGRAPHIC_SPACE = 0x3000;
export const IDEOGRAPHIC_FULL_STOP = 0x3002;
export const FULLWIDTH_EXCLAMATION_MARK = 0xff01;
export const FULLWIDTH_SEMICOLON = 0xff1b;
/** À: from here on letters have marks, or are of another script. */
export const FIRST_MARKED = 0xc0;
/** А, the first of the Russian letters. */
export const FIRST_CYRILLIC = 0x410;
/** The first that is past Latin letters with marks (Latin Extended-A). */
export const PAST_MARKED = 0x180;
/** The first past the letters of European scripts, of the Near East and of India: signs and dashes. */
export const FIRST_SIGN = 0x2000;
export const BYTE_ORDER_MARK = 0xfeff;

export function isDigit(c: number): boolean {
  return c >= DIGIT_0 && c <= DIGIT_9;
}

export function isCapital(c: number): boolean {
  return c >= CAPITAL_A && c <= CAPITAL_Z;
}

export function isAlphanumeric(c: number): boolean {
  return (
    (c >= SMALL_A && c <= SMALL_Z) || (c >= DIGIT_0 && c <= DIGIT_9) || (c >= CAPITAL_A && c <= CAPITAL_Z)
  );
}

export function isLetter(c: number): boolean {
  return isCapital(c) || (c >= SMALL_A && c <= SMALL_Z);
}

/** The small letter of a letter of ASCII; another character may become anything. */
export function toSmall(c: number): number {
  return c | 0x20;
}
