/** How archives of lists and careful people write an address: `<kim at example.com>`, `<kim(at)example.com>`, `<kim[at]example.com>`. */
const HIDDEN =
  /<([\w.+=-]{1,64})(?: (?:at|AT) | ?[([{](?:at|AT)[)\]}] ?)((?:[\w-]{1,63}\.){1,8}[A-Za-z]{2,24})>/g;

/** Puts the sign back into addresses between brackets; elsewhere the words may be only words. */
export function withSigns(line: string): string {
  if (!line.includes('<') || !/[ ([{]at[ )\]}]/i.test(line)) return line;
  return line.replace(HIDDEN, '<$1@$2>');
}
