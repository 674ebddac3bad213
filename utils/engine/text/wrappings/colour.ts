/** How the beginning of a colour is written: as it is, or made visible by an editor, a shell, a chat, rsyslog. */
const ESCAPES = [
  '\u001b',
  '\\u241b',
  '\\^\\[',
  '\\\\x1[bB]',
  '\\\\0?33',
  '\\\\u001[bB]',
  '\\\\e',
  '#033',
  '<1?ESC>',
];
/** ECMA-48, 8.3: parameters, then the letter of a command; colours are `m`. */
const COLOUR = new RegExp(`(?:${ESCAPES.join('|')})\\[[0-9;?]{0,16}[A-Za-z]`, 'g');
/** What is left where a page has swallowed the escape itself: only numbers that mean a colour. */
const LEFT_OVER =
  /\[(?:0|[0-9]{1,2};[0-9;]{1,12}|1|3[0-7]|39|4[0-79]|9[0-7])?m(?![\]\w-])|\[(?:1|3[0-7]|9[0-7]|[01];3[0-7])m(?=[A-Za-z])/g;

/** Takes the colours of a terminal off. */
export function withoutColour(line: string): string {
  if (!line.includes('[')) return line;
  const bare = line.replace(COLOUR, '');
  return bare.includes('m') ? bare.replace(LEFT_OVER, '') : bare;
}
