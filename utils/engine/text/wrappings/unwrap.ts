import { withoutColour } from './colour';
import { decodeEntities } from './entities';
import { withSigns } from './hidden-addresses';
import { withoutTags } from './html';
import { plainCharacters } from './invisible';
import { withoutLinks } from './links';
import { withoutMarks } from './marks';

/**
 * A line as the program wrote it, without what it went through since: a web page, a terminal, a chat, a mail that quotes it, a container, `grep`.
 * Each kind of wrapping has its file here. White space at the beginning stays, as it tells of lines that belong together.
 */
export function unwrapLine(line: string): string {
  const shown = withSigns(withoutTags(line));
  return withoutMarks(isUsual(shown) ? shown : cleanCharacters(shown));
}

/** Printed ASCII without what a page, a terminal or a chat leaves: true for nearly every line, so it has to be cheap. */
function isUsual(line: string): boolean {
  return !UNUSUAL.test(line) && !line.includes('mailto:') && !line.includes('[0m') && !line.includes('#033[');
}

/** All but tabs and printed ASCII; of that `&`, `\`, `^` and the backtick. */
const UNUSUAL = /[^\t\x20-\x25\x27-\x5b\x5d\x5f\x61-\x7e]/;

/** Links last, as their brackets may be entities. */
function cleanCharacters(line: string): string {
  return withoutLinks(withoutColour(plainCharacters(decodeEntities(line))));
}
