const NAMED: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  amp: '&',
  shy: '',
  ndash: '-',
  lsquo: "'",
  rsquo: "'",
  ldquo: '"',
  rdquo: '"',
};
/** `&lt;`, `&#60;`, `&#x3c;`, and what was escaped again: `&amp;lt;`. */
const ENTITY =
  /&(?:amp;){0,3}(?:#(\d{1,6})|#[xX]([0-9a-fA-F]{1,5})|(lt|gt|quot|apos|nbsp|amp|shy|ndash|[lr][sd]quo));/g;

/**
 * Reads the entities of HTML. Quotation marks stay as they are where others stand in the line: then it is JSON or a table, and what is inside their
 * strings must not end them. Where a bracket stands as it is, nobody has escaped the line: its entities are a server's own words.
 */
export function decodeEntities(line: string): string {
  if (!line.includes('&') || line.includes('<')) return line;
  const keepsQuotes = line.includes('"');
  return line.replace(ENTITY, (entity, decimal?: string, hexadecimal?: string, name?: string) => {
    const found = name
      ? NAMED[name]
      : ofCode(decimal ? Number(decimal) : Number.parseInt(hexadecimal ?? '', 16));
    return found === undefined || (found === '"' && keepsQuotes) ? entity : found;
  });
}

/** No control character, and no half of a surrogate pair. */
function ofCode(code: number): string | undefined {
  const isCharacter = code >= 0x20 && code < 0xd800;
  return isCharacter ? String.fromCharCode(code) : undefined;
}
