/** Spaces that a page or a word processor puts instead of a space: no-break, thin, ideographic, line and paragraph separators (Unicode, Zs, Zl, Zp). */
const SPACES = /[\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/g;
/** What has no width: joiners, marks of direction, soft hyphens, the byte order mark. */
const NOTHING = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;
/** Hyphens and dashes between the characters of a code, a date or a name. */
const HYPHENS = /[\u2010-\u2013\u2212\ufe63\uff0d](?=[\w<])/g;
const OTHERS = /[^\t-~]/;

/** Puts the plain character where a look-alike stands. */
export function plainCharacters(line: string): string {
  if (!OTHERS.test(line)) return line;
  return line.replace(SPACES, ' ').replace(NOTHING, '').replace(HYPHENS, '-');
}
